package io.github.campaignclients.codegen.lint;

import org.junit.jupiter.api.Test;

/** The document's head. */
class DocumentRulesTest extends RuleTest {

    @Test
    void aServerAfterTheFirstNeedsAName() {
        assertFault("    x-name: STAGING\n", "", "  - url: https://staging", "each server after the first needs x-name");
    }

    @Test
    void theHeadIsComplete() {
        assertFault("openapi: 3.0.3\n", "openapi: 3.1.0\n", "openapi: 3.1.0", "write openapi: 3.0.3");
        assertFault("externalDocs:\n  description: Shop's documentation\n  url: https://docs.shop.example/\n", "", "openapi:",
                "the document needs externalDocs");
        assertFault("    description: What was bought.\n", "", "  - name: Orders", "the tag Orders needs description");
        assertFault("    description: What was bought.\n", "    description:\n", "  - name: Orders", "the tag Orders needs description");
        assertFault("  - name: Parcels\n", "  - name: Price lists\n    description: One.\n  - name: Parcels\n", "  - name: Price lists\n",
                "the tags 'Price Lists' and 'Price lists' are both PriceListsApi in Java; rename one");
        assertFault("  securitySchemes:\n", "  requestBodies:\n    Order: {}\n  securitySchemes:\n", "  requestBodies:",
                "write each request body at its operation");
    }

    @Test
    void aServerOfAPathBelongsToItsOperations() {
        assertFault("  /price-lists:\n", "  /price-lists:\n    servers: []\n", "    servers: []",
                "write the servers at each operation of the path");
    }

    @Test
    void aServersNameHasOneAddress() {
        assertFault("        - url: https://files.shop.example\n          x-name: FILES\n      security: []\n",
                "        - url: https://file.shop.example\n          x-name: FILES\n      security: []\n",
                "        - url: https://files.shop.example",
                "the server FILES is https://file.shop.example elsewhere; write that address, or another x-name");
        assertFault("          x-name: FILES\n      security: []\n", "      security: []\n", "        - url: https://files.shop.example\n",
                "a server of an operation needs x-name");
    }

    @Test
    void securityNamesASchemeThatIsThere() {
        assertFault("security:\n  - basicAuth: []\n", "security:\n  - basic: []\n", "  - basic: []",
                "security names basic, which is no security scheme; write one of [basicAuth]",
                "no operation uses the security scheme basicAuth; delete it");
    }

    @Test
    void aMemberStandsThereOnce() {
        assertFault("  title: Parcel API\n", "  title: Parcel API\n  title: Other\n", "  title: Other",
                "title stands here twice, and the first is lost; delete one");
    }
}
