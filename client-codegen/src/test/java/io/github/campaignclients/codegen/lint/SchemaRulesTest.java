package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas one by one. */
class SchemaRulesTest extends RuleTest {

    @Test
    void anInlineObjectIsRefused() throws IOException {
        assertFault("        anything: {}\n", """
                        anything:
                          type: object
                          properties:
                            a:
                              type: string
                """, "          properties:\n            a:", inline("object"));
    }

    @Test
    void anInlineObjectInsideAnArrayIsRefused() throws IOException {
        assertFault("        anything: {}\n", """
                        anything:
                          type: array
                          items:
                            properties: {}
                """, "            properties: {}", inline("object"));
    }

    @Test
    void anInlineEnumIsRefused() throws IOException {
        assertFault("        anything: {}\n", """
                        anything:
                          type: string
                          enum: [a, b]
                """, "          enum: [a, b]", inline("enum"));
        assertFault("        anything: {}\n", """
                        anything:
                          type: string
                          x-known-values: [a]
                """, "          x-known-values: [a]", inline("enum"));
    }

    @Test
    void anInlineUnionOrCompositionIsRefused() throws IOException {
        assertFault("        anything: {}\n", """
                        anything:
                          oneOf: []
                """, "          oneOf: []", inline("union"));
        assertFault("        anything: {}\n", """
                        anything:
                          allOf:
                            - $ref: '#/components/schemas/Coupon'
                            - $ref: '#/components/schemas/Named'
                """, "          allOf:\n            - $ref: '#/components/schemas/Coupon'\n            -", inline("composition"));
    }

    @Test
    void anInlineSchemaIsFoundWhereverItStands() throws IOException {
        assertFault("        anything: {}\n", """
                        anything:
                          allOf:
                            - properties: {}
                """, "            - properties: {}", inline("object"));
        assertFault("      allOf:\n        - $ref: '#/components/schemas/Named'\n", """
                      allOf:
                        - type: string
                          enum: [a, b]
                        - $ref: '#/components/schemas/Named'
                """, "          enum: [a, b]\n        - $ref", inline("enum"));
        assertFault("""
                        '404':
                          $ref: '#/components/responses/Error'
                """, """
                        '404':
                          description: It is not there.
                          headers:
                            X-Why:
                              schema:
                                enum: [a, b]
                """, "                enum: [a, b]", inline("enum"),
                "no operation uses the response Error; delete it");
        assertFault("  /price-lists:\n", """
                  /price-lists:
                    parameters:
                      - name: mode
                        in: query
                        description: How.
                        schema:
                          enum: [a, b]
                """, "          enum: [a, b]\n    get:", inline("enum"));
    }

    @Test
    void anInlineSchemaIsFoundInAnotherFile() throws IOException {
        Path specification = broken("          $ref: '#/components/responses/Error'\n",
                "          $ref: './more.yaml#/components/responses/Error'\n");
        Path more = specification.resolveSibling("more.yaml");
        Files.writeString(more, """
                components:
                  responses:
                    Error:
                      description: It failed.
                      content:
                        application/json:
                          schema:
                            properties: {}
                """);
        assertEquals(List.of(new Fault(more, 8, inline("object"))),
                SpecLinter.lint(specification).stream().filter(fault -> fault.file().equals(more)).toList());
    }

    @Test
    void aSchemaNameStandsInOneFileOnly() throws IOException {
        assertFault("    Failure:\n", "    Price:\n      items:\n        $ref: '#/components/schemas/Price'\n    Failure:\n",
                "    Price:", "no operation uses the schema Price; delete it",
                "the schema Price stands in openapi.yaml already; give one another name");
    }

    @Test
    void aNameThatSourcesUseThemselvesIsRefused() throws IOException {
        assertFault("    Failure:\n", "    Map:\n      items:\n        $ref: '#/components/schemas/Map'\n    Failure:\n", "    Map:",
                "no operation uses the schema Map; delete it",
                "the schema Map has the name of a type that generated sources use; give it another one");
    }

    @Test
    void aSchemasNameIsAClass() {
        assertFault("    Failure:\n", "    failed_call:\n      type: string\n    Failure:\n", "    failed_call:",
                "no operation uses the schema failed_call; delete it",
                "the schema failed_call needs a name in PascalCase, as its class is called so");
    }

    @Test
    void aTypeIsOneOfOpenApi() {
        assertFault("        anything: {}\n", "        anything:\n          type: text\n", "          type: text",
                "the type 'text' is none of OpenAPI 3.0; write one of [string, integer, number, boolean, array, object]");
        assertFault("        anything: {}\n", "        anything:\n          type: array\n", "        anything:",
                "an array needs items; write items: {} where nothing is known of them");
    }

    @Test
    void whatIsRequiredIsDescribed() {
        assertFault("      required: [id, state, class]\n", "      required: [id, state, kind]\n", "      required: [id",
                "Order has no property kind; describe it below properties, or delete it from required");
    }

    @Test
    void nothingIsReadOnlyAndWriteOnly() {
        assertFault("          readOnly: true\n", "          readOnly: true\n          writeOnly: true\n", "          writeOnly: true",
                "what is readOnly and writeOnly is never there; write one of the two");
    }

    @Test
    void aPatternIsARegularExpression() {
        assertFault("          pattern: ^[^*/]+$\n", "          pattern: '['\n", "          pattern:",
                "the pattern [ is no regular expression: Unclosed character class");
    }

    @Test
    void aDefaultFitsItsType() {
        assertFault("            default: 20\n", "            default: many\n", "            default: many",
                "the default 'many' is of the type string; write one of the type integer");
        assertFault("            default: 20\n", "            default: 1.5\n", "            default: 1.5",
                "the default '1.5' is of the type number; write one of the type integer");
        assertFault("          default: sent\n", "          default: yes\n", "          default: yes",
                "the default 'yes' is of the type boolean; write one of the type string, which has quotes");
        assertFault("          default: sent\n", "          default: null\n", "          default: null",
                "the default 'null' is of the type null; write one of the type string, which has quotes");
        assertNoFault("          default: sent\n", "          nullable: true\n          default: null\n");
        assertFault("        channel:\n          $ref: '#/components/schemas/Channel'\n",
                "        channel:\n          default: opened\n          allOf:\n            - $ref: '#/components/schemas/OrderState'\n",
                "          default: opened",
                "the default 'opened' is none of [open, in-transit, 501-1.000, , Open, closed]; write one of them",
                "no operation uses the schema Channel; delete it");
    }

    @Test
    void theValuesOfAnEnumFitItsTypeAndStandThereOnce() {
        assertFault("      enum: [waiting, done, failed]\n", "      enum: [waiting, done, failed, on]\n", "      enum: [waiting",
                "the value 'on' is of the type boolean; write one of the type string, which has quotes");
        assertFault("      enum: [waiting, done, failed]\n", "      enum: [waiting, done, failed, null]\n", "      enum: [waiting",
                "null is no value of an enum; leave it out, and write nullable: true");
        assertFault("      enum: [waiting, done, failed]\n", "      enum: [waiting, done, failed, done]\n", "      enum: [waiting",
                "the value 'done' stands there twice; delete one");
        assertFault("      enum: [waiting, done, failed]\n", "      enum: [waiting, done, failed]\n      x-known-values: [done, failed]\n",
                "      x-known-values: [done", "an enum is the whole set of values; write enum or x-known-values");
    }

    @Test
    void constantsNullableItemsAndAdditionalPropertiesAreAllowed() {
        assertNoFault("        anything: {}\n", """
                        anything:
                          type: array
                          items:
                            type: integer
                            nullable: true
                            enum: [1]
                """);
        assertNoFault("    PageMeta:\n", "    PageMeta:\n      additionalProperties: false\n");
        assertNoFault("      additionalProperties:\n        type: string\n", "      additionalProperties: true\n");
    }
}
