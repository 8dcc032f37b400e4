package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data about an API. */
final class DefinitionTest {

    private static final JsonValue DOCUMENT = Json.MOSHI.parse(
            "{\"a\":{\"b\":\"deep\",\"n\":1.50,\"empty\":\"\",\"list\":[\"first\"]},"
                    + "\"text\":\"t\",\"x/y\":{\"~\":\"odd\"},\"no\":null,\"yes\":true}");

    private static final Thing MODEL = Thing.TYPE.decode(Json.MOSHI, DOCUMENT.toJson());

    @ParameterizedTest
    @CsvSource({
        "/a/b, deep", "/text, t", "/a/n, 1.50", "/a/list/0, first", "/x~1y/~0, odd", "/a,", "/a/empty,", "/no,", "/yes,", "/gone,",
        "/gone/b,", "/text/b,", "/a/list,"
    })
    void aPointerMeetsATextOrANumberOfATreeAndOfAModel(String pointer, String text) {
        assertEquals(text, new Pointers(pointer).text(DOCUMENT));
        assertEquals(text, new Pointers(pointer).text(MODEL));
    }

    @Test
    void theFirstPointerThatMeetsSomethingWins() {
        assertEquals("t", new Pointers("/gone", "/a", "/text", "/a/b").text(DOCUMENT));
        assertEquals("t", new Pointers("/gone", "/a", "/text", "/a/b").text(MODEL));
        assertEquals("[\"first\"]", new Pointers("/gone", "/text", "/a/list", "/a").structure(DOCUMENT).toJson());
        assertEquals("{\"~\":\"odd\"}", new Pointers("/yes", "/x~1y").structure(DOCUMENT).toJson());
        assertNull(new Pointers("/gone", "/text", "/no").structure(DOCUMENT));
        assertNull(Pointers.NONE.text(DOCUMENT));
        assertNull(Pointers.NONE.text(MODEL));
        assertNull(Pointers.NONE.structure(DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b"})
    void aPointerBeginsWithASlash(String pointer) {
        assertEquals("\"" + pointer + "\" is no JSON pointer to a member: it must begin with a slash",
                assertThrows(IllegalArgumentException.class, () -> new Pointers(pointer)).getMessage());
    }

    @Test
    void eachPlaceMayHaveSeveralPointers() {
        ApiDefinition definition = ThingsClient.definition().bearer()
                .errorCode("/a/b").errorMessage("/text").requestId("/a/n").errorDetails("/a/list").detailField("/a/b").detailCode("/text")
                .detailMessage("/a/n").permanentErrors("one", "two").permanentErrors("three").secretProperties("p").secretProperties("q")
                .build();

        assertEquals("deep t 1.50 deep t 1.50", String.join(" ",
                definition.errorCode.text(DOCUMENT), definition.errorMessage.text(DOCUMENT), definition.requestId.text(DOCUMENT),
                definition.detailField.text(DOCUMENT), definition.detailCode.text(DOCUMENT), definition.detailMessage.text(DOCUMENT)));
        assertEquals("[\"first\"]", definition.errorDetails.structure(DOCUMENT).toJson());
        assertEquals(Set.of("one", "two", "three"), definition.permanentErrors);
        assertEquals(Set.of("p", "q"), definition.secretProperties);
    }

    @Test
    void aDefinitionDoesNotFollowItsBuilderAndCannotBeChanged() {
        ApiDefinition.Builder builder = ThingsClient.definition().bearer().permanentErrors("one");
        ApiDefinition definition = builder.build();
        builder.permanentErrors("two").secretProperties("p").clientQuery("later", "later");

        assertEquals(Set.of("one"), definition.permanentErrors);
        assertEquals(Set.of(), definition.secretProperties);
        assertEquals("things declares no client parameter later",
                assertThrows(IllegalStateException.class, () -> definition.clientParameter("later")).getMessage());
        assertThrows(UnsupportedOperationException.class, () -> definition.permanentErrors.add("x"));
        assertThrows(UnsupportedOperationException.class, () -> definition.rateLimits.add(null));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("a definition needs environmentVariable",
                assertThrows(IllegalStateException.class, () -> ApiDefinition.builder("x", "1").build()).getMessage());
        assertEquals("a definition needs a security scheme",
                assertThrows(IllegalStateException.class, () -> ThingsClient.definition().build()).getMessage());
        assertEquals("a definition needs server", assertThrows(
                IllegalStateException.class, () -> ApiDefinition.builder("x", "1").environmentVariable("X").bearer().build()).getMessage());
        assertEquals("name", assertThrows(NullPointerException.class, () -> ApiDefinition.builder(null, "1")).getMessage());
        assertEquals("version", assertThrows(NullPointerException.class, () -> ApiDefinition.builder("x", null)).getMessage());
        assertEquals("ApiDefinition{things 1.2.3}", ThingsClient.DEFINITION.toString());
    }
}
