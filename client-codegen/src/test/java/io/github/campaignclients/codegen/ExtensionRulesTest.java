package io.github.campaignclients.codegen;

import org.junit.jupiter.api.Test;

/** Extensions that are small. */
class ExtensionRulesTest extends RuleTest {

    @Test
    void anOperationIsSentAgainByAKnownRule() {
        assertFault("      x-retry: never\n", "      x-retry: sometimes\n", "      x-retry: sometimes",
                "x-retry of get /price-lists is 'sometimes'; write one of [idempotent, non-idempotent, never]");
    }

    @Test
    void anUnknownExtensionIsRefused() {
        assertFault("x-secret: true\n        receipt_password:", "x-secrets: true\n        receipt_password:", "x-secrets",
                "the extension x-secrets is unknown; write one of those that specs/README.md describes");
    }
}
