package io.github.campaignclients.codegen.lint;

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

    @Test
    void aVariantsDiscriminatorHasTheGetterOfTheUnion() {
        assertFault("      description: In cash.\n", "      description: In cash.\n      x-java-names: {kind: sort}\n",
                "      x-java-names: {kind: sort}",
                "the getter of kind is that of the union, for each variant; delete its Java name");
    }

    private static final String VARIANTS = """
                  oneOf:
                    - type: string
                    - $ref: '#/components/schemas/Failure'
            """;

    @Test
    void variantsWithoutADiscriminatorAreOfDifferentKinds() {
        String two = "two variants of oneOf are ";
        assertFault(VARIANTS, VARIANTS + "        - $ref: '#/components/schemas/PageMeta'\n",
                "        - $ref: '#/components/schemas/PageMeta'",
                two + "objects, which nothing tells apart; write a discriminator with propertyName and a mapping of all variants, "
                        + "or anyOf for one class with the properties of all");
        assertFault(VARIANTS, VARIANTS + "        - $ref: '#/components/schemas/OrderState'\n",
                "        - $ref: '#/components/schemas/OrderState'",
                two + "texts, which nothing tells apart; write one of them, an enum with the values of both where they have values");
        assertFault(VARIANTS, VARIANTS + "        - type: integer\n        - type: number\n", "        - type: number\n    Job:",
                two + "numbers, which nothing tells apart; write one of them, type: number where one is no integer");
        assertFault(VARIANTS, VARIANTS + "        - type: boolean\n        - type: boolean\n          nullable: true\n",
                "        - type: boolean\n          nullable", two + "truth values, which nothing tells apart; write one of them");
        assertFault(VARIANTS, VARIANTS + "        - type: array\n          items: {}\n        - items: {}\n", "        - items: {}",
                two + "arrays, which nothing tells apart; write one array, whose items are a schema with the variants of both");
        assertFault(VARIANTS, VARIANTS + "        - {}\n", "        - {}",
                "a variant that takes anything cannot be told from the others; give it a type, or write {} in place of oneOf");
    }

    @Test
    void aUnionHasTwoVariantsAndNothingBesideThem() {
        assertFault(VARIANTS, "      oneOf:\n        - type: string\n", "      oneOf:\n        - type: string\n    Job:",
                "oneOf needs two variants at least; write what there is in its place");
        assertFault(VARIANTS, VARIANTS + "      properties:\n        unit:\n          type: string\n", "      properties:\n        unit",
                "properties beside oneOf is lost; write it in each variant");
    }

    @Test
    void anInlineVariantThatWouldBeAClassNeedsAName() {
        assertFault(VARIANTS, VARIANTS.replace("type: string", "enum: [good, bad]"), "        - enum: [good, bad]", inline("enum"));
        assertFault(VARIANTS, VARIANTS.replace("$ref: '#/components/schemas/Failure'", "properties: {message: {type: string}}"),
                "        - properties", inline("object"));
    }

    private static final String PARTY = "      anyOf:\n        - $ref: '#/components/schemas/Person'\n";

    @Test
    void anyOfIsOneClassOfNamedObjects() {
        String advice = "anyOf makes one class with the properties of all, and this is no reference to a schema with properties; "
                + "write one, or oneOf where the variants are of different kinds of JSON";
        assertFault(PARTY, PARTY + "        - type: string\n",
                "        - type: string\n        - $ref: '#/components/schemas/Company'", advice);
        assertFault(PARTY, PARTY + "        - $ref: '#/components/schemas/OrderState'\n",
                "        - $ref: '#/components/schemas/OrderState'\n", advice);
        assertFault(PARTY, "      anyOf:\n", "      anyOf:",
                "anyOf needs two schemas at least; write what there is in its place", "no operation uses the schema Person; delete it");
    }

    @Test
    void aPropertyIsTheSameInAllSchemasOfAnyOf() {
        String company = """
                    Company:
                      description: A company.
                      type: object
                      required: [name]
                      properties:
                        name:
                          type: string
                """;
        assertFault(company, company.replace("string", "integer"),
                "        - $ref: '#/components/schemas/Company'",
                "the property name is not the same in all schemas of anyOf, and the class "
                        + "has one; write a discriminator where it tells them apart, or one schema with the properties of all");
    }
}
