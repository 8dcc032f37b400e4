package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to programs of users when a specification grows or shrinks, as japicmp and the compiler see it. */
class CompatibilityTest {

    private static final Path SHOP = Path.of("src/test/resources/shop");

    /** What an API may gain from one version to the next: a line of the specification, and what comes before it. */
    private static final Map<String, String> GROWTH = Map.of(
            // a variant
            "    CashPayment:", """
                PointsPayment:
                  description: With points.
                  type: object
                  required: [kind, points]
                  properties:
                    kind:
                      type: string
                      enum: [points]
                    points:
                      type: integer""",
            "        - $ref: '#/components/schemas/CashPayment'", "- $ref: '#/components/schemas/PointsPayment'",
            "          card: '#/components/schemas/CardPayment'", "points: '#/components/schemas/PointsPayment'",
            // a kind of value
            "        - type: boolean", "- type: integer",
            // a property
            "        type:\n          type: string\n          enum: [order]", """
                colour:
                  type: string""",
            // an optional parameter, beside others and as the first
            "        - name: cursor", """
                - name: newest_first
                  in: query
                  description: The order of the orders.
                  schema:
                    type: boolean""",
            "        - name: prices", """
                - name: season
                  in: query
                  description: The season.
                  schema:
                    type: string""",
            // an operation
            "  /price-lists:", """
                /price-lists/count:
                  get:
                    operationId: countPriceLists
                    tags: [Price Lists]
                    summary: Counts the price lists.
                    description: All of them.
                    externalDocs:
                      url: https://docs.shop.example/count
                    responses:
                      '200':
                        description: The number.
                        content:
                          application/json:
                            schema:
                              $ref: '#/components/schemas/ImportResult'""");

    @TempDir
    static Path folder;

    private static String specification;
    private static Library now;

    @BeforeAll
    static void compile() throws IOException {
        specification = Files.readString(SHOP.resolve("openapi.yaml"));
        now = library("now", specification);
    }

    /** A method that is added to an interface is no break: users call the interfaces and do not implement them. */
    @Test
    void whatIsAddedToASpecificationBreaksNoCaller() throws IOException {
        Library next = library("next", grown());
        assertEquals(
                List.of(
                        "io.github.campaignclients.shop.api.PriceListsApi.countPriceLists: METHOD_ADDED_TO_INTERFACE",
                        "io.github.campaignclients.shop.api.PriceListsApi.listPriceLists: METHOD_ADDED_TO_INTERFACE"),
                now.incompatibilitiesOf(next));
        Path caller = Path.of("src/test/resources/shop-caller/Caller.java");
        assertEquals(List.of(), now.errorsOf(caller));
        assertEquals(List.of(), next.errorsOf(caller));
    }

    @Test
    void whatIsTakenOutOfASpecificationIsReported() throws IOException {
        String shrunk = changed(specification, "        default:\n          type: boolean\n", "");
        shrunk = changed(shrunk, "enum: [open, in-transit,", "enum: [open,");
        shrunk = changed(shrunk, """
                        - name: overwrite
                          in: query
                          description: Whether to replace variables that are there.
                          schema:
                            type: boolean
                """, "");
        Library next = library("less", shrunk);
        assertEquals(
                List.of(
                        "io.github.campaignclients.shop.api.AddVariablesParams$Builder.overwrite: METHOD_REMOVED",
                        "io.github.campaignclients.shop.model.Order$Builder.default_: METHOD_REMOVED",
                        "io.github.campaignclients.shop.model.Order.getDefault: METHOD_REMOVED",
                        "io.github.campaignclients.shop.model.OrderState.IN_TRANSIT: FIELD_REMOVED"),
                now.incompatibilitiesOf(next));
    }

    /** Returns the next version, which has a value more in two enums, too. */
    private static String grown() {
        String grown = changed(specification, "enum: [open, in-transit,", "enum: [returned, open, in-transit,");
        grown = changed(grown, "x-known-values: [web]", "x-known-values: [app, web]");
        for (Map.Entry<String, String> addition : GROWTH.entrySet()) {
            String line = addition.getKey();
            String before = addition.getValue().stripIndent().indent(line.length() - line.stripLeading().length());
            grown = changed(grown, line + "\n", before + line + "\n");
        }
        return grown;
    }

    private static String changed(String specification, String what, String instead) {
        if (!specification.contains(what)) {
            throw new IllegalArgumentException("the specification has no longer: " + what);
        }
        return specification.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(instead));
    }

    private static Library library(String name, String text) throws IOException {
        Path specifications = Files.createDirectories(folder.resolve(name).resolve("spec"));
        Generation.copy(SHOP, specifications);
        Files.writeString(specifications.resolve("openapi.yaml"), text);
        Files.delete(specifications.resolve("known-faults.yaml")); // of the examples, which need not fit a specification that is changed
        Path output = folder.resolve(name).resolve("output");
        Generation.run(specifications.resolve("openapi.yaml"), output);
        return Library.compile(output.resolve("src/main/java"), folder.resolve(name));
    }
}
