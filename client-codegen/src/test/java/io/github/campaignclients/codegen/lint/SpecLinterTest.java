package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.codegen.Generation;
import java.io.IOException;
import java.nio.file.Files;
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
    void allFaultsComeInOneRunByFileAndLine() throws IOException {
        Path specification = broken("        anything: {}\n", "        anything:\n          enum: [a, 1]\n          x-odd: 1\n");
        Path prices = specification.resolveSibling("prices.yaml");
        Path label = specification.resolveSibling("examples/label.json");
        Files.writeString(prices, Files.readString(prices).replace("          nullable: true\n", "          default: many\n"));
        Files.writeString(label, "{}");
        assertEquals(
                List.of(label + ":1", specification + ":" + line(specification, "          enum: [a, 1]"),
                        specification + ":" + line(specification, "          x-odd"),
                        prices + ":" + line(prices, "          default: many")),
                SpecLinter.lint(specification).stream().map(fault -> fault.file() + ":" + fault.line()).toList());
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
