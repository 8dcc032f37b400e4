package io.github.campaignclients.codegen;

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
    void aSchemaThatNothingUsesIsRefused() {
        assertFault("    Failure:\n", "    Forgotten:\n      type: string\n    Failure:\n", "    Forgotten:",
                "no operation uses the schema Forgotten; delete it");
    }
}
