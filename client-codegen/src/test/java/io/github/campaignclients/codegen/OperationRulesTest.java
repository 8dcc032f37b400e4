package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations. */
class OperationRulesTest extends RuleTest {

    @Test
    void anOperationIsFoundInAnotherFile() throws IOException {
        Path specification = broken("  /price-lists:\n", "  /more:\n    $ref: './more.yaml#/more'\n  /price-lists:\n");
        Path more = specification.resolveSibling("more.yaml");
        Files.writeString(more, """
                more:
                  delete:
                    operationId: deleteMore
                    tags: [Orders]
                    summary: Deletes.
                    description: All.
                    externalDocs:
                      url: https://docs.shop.example/
                    requestBody:
                      content:
                        application/json:
                          schema:
                            properties: {}
                    responses:
                      '204':
                        description: Done.
                """);
        assertEquals(List.of(new Fault(more, 13, inline("object"))), SpecLinter.lint(specification));
    }

    @Test
    void anOperationNeedsASuccess() throws IOException {
        assertFault("""
                      responses:
                        '200':
                          description: The price lists.
                """, """
                      responses:
                        '300':
                          description: The price lists.
                """, "      responses:\n        '300'", "get /price-lists needs a response with a status of 2xx");
    }

    @Test
    void anOperationNeedsWhatItsJavadocSays() throws IOException {
        assertFault("      summary: Lists the price lists.\n", "", "    get:", "get /price-lists needs summary");
        assertFault("      operationId: listPriceLists\n", "", "    get:", "get /price-lists needs operationId");
        assertFault("      tags: [Price Lists]\n", "      tags: [Prices]\n", "      tags: [Prices]",
                "get /price-lists needs one tag that the document describes below tags");
    }
}
