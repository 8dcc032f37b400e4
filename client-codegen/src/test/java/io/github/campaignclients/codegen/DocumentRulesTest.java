package io.github.campaignclients.codegen;

import org.junit.jupiter.api.Test;

/** The document's head. */
class DocumentRulesTest extends RuleTest {

    @Test
    void aServerAfterTheFirstNeedsAName() {
        assertFault("    x-name: STAGING\n", "", "  - url: https://staging", "each server after the first needs x-name");
    }
}
