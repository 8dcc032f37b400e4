package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References, and what none leads to. */
class ReferenceRulesTest extends RuleTest {

    @Test
    void whatStandsBesideAReferenceIsRefused() {
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
    void aReferenceThatLeadsNowhereIsRefused() {
        assertFault("'./prices.yaml#/components/schemas/PriceList'", "'./prices.yaml#/components/schemas/PriceLists'", "PriceLists'",
                "$ref: ./prices.yaml#/components/schemas/PriceLists leads nowhere; name something that stands there",
                "no operation uses the schema PriceList; delete it", "no operation uses the schema Price; delete it");
    }

    @Test
    void aReferenceFromAnotherFileLeadsBackToNone() throws IOException {
        String back = "$ref: %s leads back to %s, and references lead one way; move what both need to common.yaml";
        assertFaultIn("prices.yaml", "          type: number\n          nullable: true\n",
                "          $ref: 'openapi.yaml#/components/schemas/Named'\n", "          $ref: 'openapi",
                back.formatted("openapi.yaml#/components/schemas/Named", "the document"));

        Path specification = brokenFile("prices.yaml", "          type: number\n          nullable: true\n",
                "          $ref: 'more.yaml#/components/schemas/More'\n");
        Path more = specification.resolveSibling("more.yaml");
        Files.writeString(more, "components:\n  schemas:\n    More:\n      description: More.\n      type: object\n      properties:\n"
                + "        price:\n          $ref: 'prices.yaml#/components/schemas/Price'\n");
        assertEquals(
                List.of(new Fault(more, 8, back.formatted("prices.yaml#/components/schemas/Price", "a file that refers to this one")),
                        new Fault(specification.resolveSibling("prices.yaml"), 20,
                                back.formatted("more.yaml#/components/schemas/More", "a file that refers to this one"))),
                SpecLinter.lint(specification));
    }

    @Test
    void aSchemaThatNothingUsesIsRefused() {
        assertFault("    Failure:\n", "    Forgotten:\n      type: string\n    Failure:\n", "    Forgotten:",
                "no operation uses the schema Forgotten; delete it");
    }

    @Test
    void whatStandsBesideAReferenceToAResponseIsRefused() {
        assertFault("        '404':\n          $ref: '#/components/responses/Error'\n",
                "        '404':\n          $ref: '#/components/responses/Error'\n          description: It is gone.\n",
                "          description: It is gone.",
                "description beside $ref is ignored by OpenAPI 3.0; write it where the reference leads to");
    }

    @Test
    void aReferenceNamesAPlaceInAFileThatIsThere() {
        assertFault("        failure:\n          $ref: '#/components/schemas/Failure'\n",
                "        failure:\n          $ref: './gone.yaml#/A'\n",
                "          $ref: './gone.yaml", "$ref: ./gone.yaml#/A leads nowhere; write '<file>#/components/…' or '#/components/…'");
    }

    @Test
    void aReferenceToASchemaLeadsToOneWithAName() {
        assertFault("        failure:\n          $ref: '#/components/schemas/Failure'\n",
                "        failure:\n          $ref: '#/components/schemas/Failure/properties/message'\n", "schemas/Failure/properties",
                "$ref: #/components/schemas/Failure/properties/message leads to a schema without a name; "
                        + "move it below components/schemas, and refer to it there");
    }

    @Test
    void whateverNothingUsesIsRefused() {
        assertFault("  parameters:\n    TenantId:\n", """
                  parameters:
                    Forgotten:
                      name: forgotten
                      in: query
                      description: Nothing.
                      schema:
                        type: string
                    TenantId:
                """, "    Forgotten:", "no operation uses the parameter Forgotten; delete it");
        assertFault("  responses:\n    Error:\n", "  responses:\n    Forgotten:\n      description: Nothing.\n    Error:\n",
                "    Forgotten:",
                "no operation uses the response Forgotten; delete it");
        assertFault("  securitySchemes:\n", "  securitySchemes:\n    other:\n      type: http\n      scheme: bearer\n", "    other:",
                "no operation uses the security scheme other; delete it");
        assertFault("  responses:\n    Error:\n", "  headers:\n    Why:\n      schema:\n        type: string\n  responses:\n    Error:\n",
                "    Why:", "no operation uses the header Why; delete it");
    }

    @Test
    void schemasThatUseOnlyEachOtherAreUnused() {
        assertFault("    Failure:\n", """
                    Chicken:
                      type: array
                      items:
                        $ref: '#/components/schemas/Egg'
                    Egg:
                      type: array
                      nullable: true
                      items:
                        $ref: '#/components/schemas/Chicken'
                    Failure:
                """, "    Chicken:", "no operation uses the schema Chicken; delete it", "no operation uses the schema Egg; delete it");
    }
}
