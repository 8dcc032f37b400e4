package io.github.campaignclients.codegen.lint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries and descriptions. */
class TextRulesTest extends RuleTest {

    private static final String FAULT = " has Markdown that Javadoc would show as it stands; "
            + "write paragraphs, `code`, and lists whose lines begin with '- '";

    @ParameterizedTest
    @ValueSource(strings = {"Needs **all** of it.", "See [it](https://a.example).", "| a | b |", "# Head", "```json"})
    void aDescriptionHasNoMarkdownThatJavadocDoesNotKnow(String line) {
        assertFault("      description: In cash.\n", "      description: |-\n        In cash.\n        " + line + "\n",
                "      description: |-\n        In cash.", "the description" + FAULT);
    }

    @Test
    void neitherHasASummaryNorATag() {
        assertFault(
                "      summary: Lists parcels.\n", "      summary: Lists **parcels**.\n", "      summary: Lists **", "the summary" + FAULT);
        assertFault("    description: What was bought.\n", "    description: What **was** bought.\n",
                "    description: What **", "the description" + FAULT);
    }

    @Test
    void aDescriptionHasParagraphsCodeAndLists() {
        assertNoFault("      description: In cash.\n",
                "      description: |-\n        In `cash`:\n\n        - a * b | c\n        - no. #1 (d)\n");
    }
}
