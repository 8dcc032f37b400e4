package io.github.campaignclients.codegen.lint;

import org.junit.jupiter.api.Test;

/** Schemas that look alike. */
class ShapeRulesTest extends RuleTest {

    private static final String DISTINCT = "      x-distinct: shelves are no weights\n";

    private static final String ALIKE = "the schemas Range and Span have the same shape; refer to one of them, "
            + "or write x-distinct: \"<why it is not the same thing>\"";

    @Test
    void oneThingHasOneName() {
        assertFault(DISTINCT, "", "    Span:", ALIKE);
    }

    @Test
    void wordsAndOrderMakeNoDifference() {
        assertFault(DISTINCT + """
                      type: object
                      properties:
                        from:
                          type: number
                        to:
                          type: number
                """, """
                      properties:
                        to:
                          type: number
                          description: Where it ends.
                        from:
                          type: number
                          externalDocs:
                            url: https://docs.shop.example/
                      type: object
                """, "    Span:", ALIKE);
    }

    @Test
    void whatDiffersInAConstraintIsAnotherThing() {
        assertNoFault(DISTINCT + "      type: object\n      properties:\n        from:\n          type: number\n",
                "      type: object\n      properties:\n        from:\n          type: number\n          minimum: 0\n");
    }

    @Test
    void variantsOfOneUnionAndScalarsMayLookAlike() {
        assertNoFault("        born:\n          type: string\n          format: date\n",
                "        shelves:\n          $ref: '#/components/schemas/Span'\n");
        assertNoFault("        message:\n          type: string\n    ParcelFilter:\n", """
                        message:
                          $ref: '#/components/schemas/Sentence'
                        code:
                          $ref: '#/components/schemas/Word'
                    Sentence:
                      description: Several words.
                      type: string
                    Word:
                      description: One word.
                      type: string
                    ParcelFilter:
                """);
    }

    @Test
    void aReasonThatNothingNeedsIsRefused() {
        assertFault(DISTINCT + "      type: object\n", DISTINCT + "      type: object\n      required: [from]\n", DISTINCT.stripTrailing(),
                "no other schema has the shape of Span; delete x-distinct");
    }
}
