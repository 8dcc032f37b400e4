package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test breaks one rule in a specification that keeps them all. */
class SpecLinterTest {

    private static final Path SHOP = Path.of("src/test/resources/shop");

    @TempDir
    Path folder;

    @Test
    void aSpecificationThatKeepsTheRulesHasNoFaults() throws IOException {
        assertEquals(List.of(), SpecLinter.lint(SHOP.resolve("openapi.yaml")));
    }

    @Test
    void whatStandsBesideAReferenceIsRefused() throws IOException {
        assertFault("""
                        payment:
                          $ref: '#/components/schemas/Payment'
                        pin:
                """, """
                        payment:
                          $ref: '#/components/schemas/Payment'
                          nullable: true
                        pin:
                """, "nullable: true", "nullable beside $ref is ignored by OpenAPI 3.0; write allOf: "
                        + "[{$ref: '#/components/schemas/Payment'}] beside it instead");
    }

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
                """, "                enum: [a, b]", inline("enum"));
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
    void aSchemaNameStandsInOneFileOnly() throws IOException {
        assertFault("    Failure:\n", "    Price:\n      items:\n        $ref: '#/components/schemas/Price'\n    Failure:\n",
                "    Price:", "the schema Price stands in prices.yaml already; give one another name");
    }

    @Test
    void aUnionNeedsADiscriminatorWithACompleteMapping() throws IOException {
        assertFault("          cash: '#/components/schemas/CashPayment'\n", "", "      oneOf:",
                "oneOf needs a discriminator with propertyName, and a mapping of all 2 variants; "
                        + "where no member tells them apart, write one schema with the properties of all");
    }

    @Test
    void aVariantNeedsItsDiscriminatorAsASingleValue() throws IOException {
        assertFault("          enum: [cash]", "          enum: [coin]", "          cash: '#/components",
                "the variant for cash needs the property kind with enum: [cash]");
    }

    @Test
    void aNameThatSourcesUseThemselvesIsRefused() throws IOException {
        assertFault("    Failure:\n", "    Map:\n      items:\n        $ref: '#/components/schemas/Map'\n    Failure:\n", "    Map:",
                "the schema Map has the name of a type that generated sources use; give it another one");
    }

    @Test
    void errorsAreDescribedByKnownMembersAlone() throws IOException {
        assertFault("  requestId: [/meta/request_id]\n", "  request_id: [/meta/request_id]\n", "  request_id:",
                "x-errors has no member request_id; write one of [code, message, requestId, details, permanent]");
        assertFault("    field: [/path, /field]\n", "    fields: [/path, /field]\n", "    fields:",
                "details of x-errors has no member fields; write one of [list, field, code, message]");
    }

    @Test
    void anErrorPointerBeginsWithASlash() throws IOException {
        assertFault("  code: [/error/code]\n", "  code: [error.code]\n", "  code: [error.code]",
                "code of x-errors needs a list of JSON pointers, each of which begins with a slash");
        assertFault("  code: [/error/code]\n", "  code: /error/code\n", "  code: /error/code",
                "code of x-errors needs a list of JSON pointers, each of which begins with a slash");
        assertFault("    field: [/path, /field]\n", "    field: [/path, field]\n", "    field:",
                "field of details of x-errors needs a list of JSON pointers, each of which begins with a slash");
    }

    @Test
    void detailsOfErrorsNeedNothingButTheirList() throws IOException {
        assertFault("    list: [/error/details, /errors]\n", "", "  details:", "details of x-errors needs list");
        assertEquals(List.of(), SpecLinter.lint(broken("""
                    field: [/path, /field]
                    code: [/code]
                    message: [/message]
                """, "")));
    }

    @Test
    void permanentErrorsAreAListOfCodes() throws IOException {
        assertFault("  permanent: [quota_exceeded]\n", "  permanent: quota_exceeded\n", "  permanent:",
                "permanent of x-errors needs a list of codes, such as [quota_exceeded]");
    }

    @Test
    void anEnvelopeIsComplete() throws IOException {
        assertFault("  beside: [error, meta]\n  error: error\n", "", "x-envelope:", "x-envelope needs beside");
    }

    @Test
    void anEnvelopesErrorStandsBesideThePayload() throws IOException {
        assertFault("  error: error\n", "  error: failure\n", "  error: failure",
                "the error of x-envelope, 'failure', stands beside no payload; write one of [error, meta]");
    }

    @Test
    void aRateLimitIsMadeOfPositiveWholeNumbersAndAScope() throws IOException {
        assertFault(", burst: 15,", ", burst: 0,", "  - {requests: 10", "a rate limit's burst needs a positive whole number, not '0'");
        assertFault("requests: 10,", "requests: 1.5,", "  - {requests: 1.5",
                "a rate limit's requests needs a positive whole number, not '1.5'");
        assertFault("seconds: 60, ", "", "  - {requests: 500", "a rate limit needs seconds");
        assertFault("per: address", "per: account", "  - {requests: 500", "a rate limit is per key or address, not 'account'");
        assertFault("seconds: 60, ", "seconds: 60, minutes: 1, ", "  - {requests: 500",
                "a rate limit has no member minutes; write one of [requests, seconds, per, burst]");
    }

    @Test
    void rateLimitsAreAList() throws IOException {
        assertFault("""
                  - {requests: 10, seconds: 1, burst: 15, per: key}
                  - {requests: 500, seconds: 60, per: address}
                """, "  requests: 10\n", "x-rate-limits:",
                "x-rate-limits needs a list, such as [{requests: 10, seconds: 1, per: key}]");
        assertFault("{requests: 500, seconds: 60, per: address}", "500", "  - 500",
                "a rate limit needs members; write them out of [requests, seconds, per, burst]");
    }

    @Test
    void rateLimitHeadersAreNamedAllThree() throws IOException {
        assertFault("  reset: X-RateLimit-Reset\n", "", "x-rate-limit-headers:", "x-rate-limit-headers needs reset");
        assertFault("  reset: X-RateLimit-Reset\n", "  reset:\n", "  reset:",
                "x-rate-limit-headers needs a header's name as reset");
    }

    @Test
    void anOperationIsSentAgainByAKnownRule() throws IOException {
        assertFault("      x-retry: never\n", "      x-retry: sometimes\n", "      x-retry: sometimes",
                "x-retry of get /price-lists is 'sometimes'; write one of [idempotent, non-idempotent, never]");
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
    void anyOfIsRefused() throws IOException {
        assertFault("    Failure:\n", "    Failure:\n      anyOf: []\n", "      anyOf: []",
                "write oneOf with a discriminator, or one schema with the properties of all");
    }

    @Test
    void anUnknownExtensionIsRefused() throws IOException {
        assertFault("x-secret: true\n        receipt_password:", "x-secrets: true\n        receipt_password:", "x-secrets",
                "the extension x-secrets is unknown; write one of those that specs/README.md describes");
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() throws IOException {
        assertFault("'./prices.yaml#/components/schemas/PriceList'", "'./prices.yaml#/components/schemas/PriceLists'", "PriceLists'",
                "$ref: ./prices.yaml#/components/schemas/PriceLists leads nowhere; name something that stands there",
                "nothing refers to the schema PriceList; delete it");
    }

    @Test
    void aSchemaThatNothingUsesIsRefused() throws IOException {
        assertFault("    Failure:\n", "    Forgotten:\n      type: string\n    Failure:\n", "    Forgotten:",
                "nothing refers to the schema Forgotten; delete it");
    }

    @Test
    void anOperationNeedsWhatItsJavadocSays() throws IOException {
        assertFault("      summary: Lists the price lists.\n", "", "    get:", "get /price-lists needs summary");
        assertFault("      operationId: listPriceLists\n", "", "    get:", "get /price-lists needs operationId");
        assertFault("      tags: [Price Lists]\n", "      tags: [Prices]\n", "      tags: [Prices]",
                "get /price-lists needs one tag that the document describes below tags");
    }

    @Test
    void aServerAfterTheFirstNeedsAName() throws IOException {
        assertFault("    x-name: STAGING\n", "", "  - url: https://staging", "each server after the first needs x-name");
    }

    @Test
    void theBuildStopsWithFileLineAndWhatToWrite() throws IOException {
        Path specification = broken("        anything: {}\n", "        anything:\n          enum: [a, b]\n");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Generation.run(specification, folder.resolve("output")));
        assertEquals("The specification breaks the rules of specs/README.md:\n  " + specification + ":"
                + line(specification, "          enum: [a, b]") + ": " + inline("enum"), refused.getMessage());
    }

    private static String inline(String what) {
        return "an inline " + what + " has no name; move it below components/schemas, under a name that says what it is, "
                + "and write $ref: '#/components/schemas/<Name>'";
    }

    /** Expects these faults, the first of them at the line where {@code place} begins. */
    private void assertFault(String target, String replacement, String place, String... messages) throws IOException {
        Path specification = broken(target, replacement);
        List<Fault> faults = SpecLinter.lint(specification);
        assertEquals(List.of(messages), faults.stream().map(Fault::message).toList());
        assertEquals(line(specification, place), faults.get(0).line());
    }

    private Path broken(String target, String replacement) throws IOException {
        Path copy = Files.createTempDirectory(folder, "spec").toRealPath();
        Generation.copy(SHOP, copy);
        Path specification = copy.resolve("openapi.yaml");
        String text = Files.readString(specification);
        if (text.indexOf(target) < 0 || text.indexOf(target) != text.lastIndexOf(target)) {
            throw new IllegalArgumentException("stands there not just once: " + target);
        }
        Files.writeString(specification, text.replace(target, replacement));
        return specification;
    }

    private static int line(Path file, String place) throws IOException {
        String text = Files.readString(file);
        return (int) text.substring(0, text.indexOf(place)).lines().count() + (text.indexOf(place) > 0
                && text.charAt(text.indexOf(place) - 1) == '\n' ? 1 : 0);
    }
}
