package io.github.campaignclients.codegen;

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
        Path specification = broken("          $ref: '#/components/responses/Error'\n", "          $ref: './more.yaml#/components/responses/Error'\n");
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
}
