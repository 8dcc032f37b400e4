package io.github.campaignclients.codegen;

import org.junit.jupiter.api.Test;

/** What is one of several things. */
class UnionRulesTest extends RuleTest {

    @Test
    void aUnionNeedsADiscriminatorWithACompleteMapping() {
        assertFault("          cash: '#/components/schemas/CashPayment'\n", "", "      oneOf:",
                "oneOf needs a discriminator with propertyName, and a mapping of all 2 variants; "
                        + "where no member tells them apart, write anyOf for one class with the properties of all");
    }

    @Test
    void aVariantNeedsItsDiscriminatorAsASingleValue() {
        assertFault("          enum: [cash]", "          enum: [coin]", "          cash: '#/components",
                "the variant for cash needs the property kind with enum: [cash]");
    }
}
