package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each test breaks one rule in a specification that keeps them all. */
class SpecLinterTest extends RuleTest {

    @Test
    void aSpecificationThatKeepsTheRulesHasNoFaults() {
        assertEquals(List.of(), SpecLinter.lint(RULES.resolve("openapi.yaml")));
    }

    @Test
    void theBuildStopsWithFileLineAndWhatToWrite() {
        Path specification = broken("        anything: {}\n", "        anything:\n          enum: [a, b]\n");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Generation.run(specification, folder.resolve("output")));
        assertEquals("The specification breaks the rules of specs/README.md:\n  " + specification + ":"
                + line(specification, "          enum: [a, b]") + ": " + inline("enum"), refused.getMessage());
    }
}
