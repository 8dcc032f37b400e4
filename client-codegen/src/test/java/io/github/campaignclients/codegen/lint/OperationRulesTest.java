package io.github.campaignclients.codegen.lint;

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
        Path specification = broken("  /price-lists:\n", "  /more:\n    $ref: './more.yaml#/paths/more'\n  /price-lists:\n");
        Path more = specification.resolveSibling("more.yaml");
        Files.writeString(more, """
                paths:
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
        assertEquals(List.of(new Fault(more, 14, inline("object"))), SpecLinter.lint(specification));
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

    @Test
    void anOperationIdIsAMethodsName() {
        assertFault("      operationId: getJob\n", "      operationId: GetJob\n", "      operationId: GetJob",
                "the operationId 'GetJob' is no method's name; write one in camelCase, verb first");
        assertFault("      operationId: getJob\n", "      operationId: import\n", "      operationId: import",
                "the operationId 'import' is no method's name; write one in camelCase, verb first");
        assertFault("      operationId: getJob\n", "      operationId: notify\n", "      operationId: notify",
                "the operationId 'notify' is no method's name; write one in camelCase, verb first");
        assertFault("      operationId: getJob\n", "      operationId: updateOrder\n",
                "      operationId: updateOrder\n      tags: [Parcels]",
                "the operationId updateOrder is that of patch /shops/{shop_id}/orders/{order} already; write another one");
    }

    @Test
    void theSecurityOfAnOperationIsThatOfTheDocumentOrNone() {
        assertFault("      security: []\n", "      security:\n        - basicAuth: []\n", "      security:\n",
                "the security of get /parcels/{parcel}/label is that of the document; "
                        + "leave it out, or write security: [] where no key is needed");
    }

    @Test
    void anOperationHasOneServerOfItsOwnOrNone() {
        assertFault("          x-name: FILES\n      security: []\n",
                "          x-name: FILES\n        - url: https://b.example\n          x-name: B\n      security: []\n", "      servers:\n",
                "get /parcels/{parcel}/label has one server of its own or none; write one, or leave servers out");
    }

    @Test
    void aPathBeginsWithASlash() {
        assertFault("  /price-lists:\n", "  price-lists:\n", "    get:",
                "the path of get price-lists needs a slash as its first character");
    }

    @Test
    void operationsOfPathsThatDifferInAParametersNameAreAllowed() {
        assertNoFault("  /price-lists:\n    get:\n", """
                  /jobs/{id}:
                    delete:
                      operationId: deleteJob
                      tags: [Parcels]
                      summary: Deletes a job.
                      description: For ever.
                      externalDocs:
                        url: https://docs.shop.example/jobs
                      parameters:
                        - name: id
                          in: path
                          required: true
                          description: The job.
                          schema:
                            type: string
                      responses:
                        '204':
                          description: Done.
                  /price-lists:
                    get:
                """);
    }

    @Test
    void aStatusOfSuccessIsANumber() {
        assertFault("        '202':\n          description: It goes on.\n", "        '202':\n          description: It goes on.\n"
                        + "        2XX:\n          description: Or else.\n", "        2XX:",
                "the status 2XX of get /jobs/{job} is none; write each status that is documented");
    }

    @Test
    void aMethodIsOneThatAClientSends() {
        String tail = """
                      operationId: probeOrder
                      tags: [Orders]
                      summary: Looks for an order.
                      description: Without reading it.
                      externalDocs:
                        url: https://docs.shop.example/
                """;
        String done = "      responses:\n        '200':\n          description: It is there.\n";
        assertFault("  /price-lists:\n", "  /probe:\n    trace:\n" + tail + done + "  /price-lists:\n", "    trace:",
                "a client sends no TRACE; delete trace /probe");
        assertFault("  /price-lists:\n", "  /probe:\n    head:\n" + tail + done
                        + "          content: {application/json: {schema: {}}}\n  /price-lists:\n",
                "      responses:\n        '200':\n          description: It is there.",
                "head /probe is answered without a body; leave content out");
        assertFault("  /price-lists:\n", "  /probe:\n    get:\n" + tail
                        + "      requestBody: {content: {application/json: {schema: {}}}}\n" + done + "  /price-lists:\n",
                "      requestBody: {", "get /probe has a body, which a client cannot send with GET; write what it says as parameters");
    }
}
