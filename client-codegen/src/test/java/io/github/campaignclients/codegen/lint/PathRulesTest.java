package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths as a table of contents. */
class PathRulesTest extends RuleTest {

    @Test
    void theMethodsOfAPathStandInOneOrder() {
        assertFault("    get:\n      operationId: listParcels\n", "    put:\n      operationId: listParcels\n",
                "    post:\n      operationId: findParcels\n",
                "post of /parcels stands behind put; write the methods in the order [get, post, put, patch, delete]");
    }

    @Test
    void aPathItemMayStandInAnotherFileUnderANameOfOurs() throws IOException {
        assertEquals(List.of(), SpecLinter.lint(moved("priceLists", "prices.yaml#/paths/priceLists")));

        Path specification = moved("/price-lists", "prices.yaml#/paths/~1price-lists");
        assertEquals(
                List.of(new Fault(specification, line(specification, "    $ref: prices"),
                        "a path item has a name of ours; write '<tag>.yaml#/paths/<camelCase>'")),
                SpecLinter.lint(specification));
    }

    @Test
    void aPathLeadsToEachPathItemOfAnotherFile() throws IOException {
        Path specification = moved("priceLists", "prices.yaml#/paths/priceLists");
        Path prices = specification.resolveSibling("prices.yaml");
        Files.writeString(prices, Files.readString(prices).replace("paths:\n", "paths:\n  forgotten:\n    get: {}\n"));
        assertEquals(
                List.of(new Fault(prices, 2, "no path leads to forgotten; write it below paths of openapi.yaml, or delete it")),
                SpecLinter.lint(specification));
    }

    /** Moves the path of the price lists into their file. */
    private Path moved(String name, String reference) throws IOException {
        String document = Files.readString(RULES.resolve("openapi.yaml"));
        String item = document.substring(document.indexOf("  /price-lists:\n"), document.indexOf("  /parcels:\n"));
        Path specification = broken(item, "  /price-lists:\n    $ref: " + reference + "\n");
        Path prices = specification.resolveSibling("prices.yaml");
        String named = item.replace("  /price-lists:", "  " + name + ":").replace("./prices.yaml#", "#");
        Files.writeString(prices, "paths:\n" + named + Files.readString(prices));
        return specification;
    }
}
