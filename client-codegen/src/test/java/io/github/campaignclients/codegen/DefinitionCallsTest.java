package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionCallsTest {

    private final DefinitionCalls definition = new DefinitionCalls();

    @Test
    void aCallTakesItsTextsOnOneLine() {
        definition.texts("basic", "say \"hello\"");
        definition.texts("secretProperties", List.of("pin", "token"));
        definition.texts("bearer");
        assertEquals(List.of("basic(\"say \\\"hello\\\"\")", "secretProperties(\"pin\", \"token\")", "bearer()"), definition.calls());
    }

    @Test
    void aCallThatIsTooLongForALineTakesEachTextOnALineOfItsOwn() {
        String text = "a".repeat(60);
        definition.texts("errorMessage", text, text);
        assertEquals(List.of("errorMessage(\n                    \"" + text + "\",\n                    \"" + text + "\")"),
                definition.calls());
    }

    @Test
    void onlyRateLimitsNeedImports() {
        definition.texts("bearer");
        assertEquals(Set.of(), definition.imports());
        definition.extensions(Map.of("x-rate-limits", List.of(Map.of("requests", 10, "seconds", 1, "per", "key"))));
        assertEquals(Set.of("io.github.campaignclients.core.http.RateLimitScope", "java.time.Duration"), definition.imports());
    }

    @Test
    void aBurstIsAsManyRequestsAsTheWindowTakesUnlessItIsGiven() {
        definition.extensions(Map.of("x-rate-limits", List.of(
                Map.of("requests", 100, "seconds", 60, "per", "address"),
                Map.of("requests", 10, "seconds", 1, "burst", 15, "per", "key"))));
        assertEquals(List.of(
                "rateLimit(RateLimitScope.ADDRESS, 100, Duration.ofSeconds(60), 100)",
                "rateLimit(RateLimitScope.KEY, 10, Duration.ofSeconds(1), 15)"), definition.calls());
    }

    @Test
    void anExtensionThatBelongsElsewhereIsRefusedAtTheRoot() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> definition.extensions(Map.of("x-retry", "never")));
        assertEquals("the extension x-retry does not belong at the document's root", refused.getMessage());
    }
}
