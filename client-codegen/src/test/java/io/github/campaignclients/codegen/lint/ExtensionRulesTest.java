package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
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

    @Test
    void anExtensionAtAPlaceWhereItMeansNothingIsRefused() {
        assertMisplaced("tags:\n  - name: Orders\n", "tags:\n  - name: Orders\n    %s\n", "x-retry: never", "at an operation");
        assertMisplaced("tags:\n  - name: Orders\n", "tags:\n  - name: Orders\n    %s\n", "x-paging: {}", "at an operation");
        assertMisplaced("tags:\n  - name: Orders\n", "tags:\n  - name: Orders\n    %s\n", "x-polling: {}", "at an operation");
        assertMisplaced("  title: Parcel API\n", "  title: Parcel API\n  %s\n", "x-envelope: {}", "at the document's root");
        assertMisplaced("  title: Parcel API\n", "  title: Parcel API\n  %s\n", "x-errors: {}", "at the document's root");
        assertMisplaced("  title: Parcel API\n", "  title: Parcel API\n  %s\n", "x-rate-limits: []", "at the document's root");
        assertMisplaced("  title: Parcel API\n", "  title: Parcel API\n  %s\n", "x-rate-limit-headers: {}", "at the document's root");
        assertMisplaced("      operationId: getJob\n", "      operationId: getJob\n      %s\n", "x-secret: true", "at a property");
        assertMisplaced("    PageMeta:\n", "    PageMeta:\n      %s\n", "x-secret: true", "at a property");
        assertMisplaced("      operationId: getJob\n", "      operationId: getJob\n      %s\n", "x-client-parameter: true",
                "at a parameter");
        assertMisplaced("      operationId: getJob\n", "      operationId: getJob\n      %s\n", "x-java-name: a", "at a parameter");
        assertMisplaced("        anything: {}\n", "        anything:\n          %s\n", "x-java-names: {}",
                "at a schema below components/schemas");
        assertMisplaced("    Password:\n", "    Password:\n      %s\n", "x-java-names: {}", "at a schema below components/schemas");
        assertMisplaced("        anything: {}\n", "        anything:\n          %s\n", "x-distinct: a",
                "at a schema below components/schemas");
        assertMisplaced("        anything: {}\n", "        anything:\n          %s\n", "x-constant: true", "at a property that has one value");
        assertMisplaced("    PageMeta:\n", "    PageMeta:\n      %s\n", "x-evidence: third-party", 
                "at an operation, a parameter or a property");
        assertMisplaced("    PageMeta:\n", "    PageMeta:\n      %s\n", "x-known-values: []", "at a schema of the type string");
        assertMisplaced("  - url: https://api.shop.example/v1\n", "  - url: https://api.shop.example/v1\n    %s\n", "x-name: MAIN",
                "at a server after the first, or at an operation's");
        assertMisplaced("      scheme: basic\n      x-username: ''\n", "      scheme: bearer\n      %s\n", "x-username: ''",
                "at a security scheme of HTTP Basic");
    }

    private void assertMisplaced(String target, String replacement, String extension, String home) {
        String written = replacement.formatted(extension);
        String place = written.substring(0, written.indexOf(extension));
        Path specification = broken(target, written);
        int line = line(specification, written) + (int) place.chars().filter(c -> c == '\n').count();
        assertEquals(List.of(new Fault(specification, line, extension.substring(0, extension.indexOf(':'))
                + " means nothing here; write it " + home)), SpecLinter.lint(specification));
    }

    @Test
    void aPropertyThatIsNamedLikeAnExtensionIsNone() {
        assertNoFault("        anything: {}\n", "        x-anything: {}\n");
    }

    @Test
    void aMarkIsTrue() {
        assertFault("          description: A token.\n          type: string\n          x-secret: true\n",
                "          description: A token.\n          type: string\n          x-secret: 'true'\n", "          x-secret: 'true'",
                "x-secret is true or left out, not 'true'");
        assertFault("      x-client-parameter: true\n", "      x-client-parameter: false\n", "      x-client-parameter: false",
                "x-client-parameter is true or left out, not 'false'");
        assertFault("        - name: job\n          in: path\n",
                "        - name: job\n          in: path\n          x-client-parameter: true\n",
                "          x-client-parameter",
                "x-client-parameter means nothing in a path; write it at a parameter of the query or a header");
    }

    @Test
    void aTextIsAText() {
        assertFault("      x-username: ''\n", "      x-username: 1\n", "      x-username", "x-username needs a text");
        assertFault("      x-distinct: shelves are no weights\n", "      x-distinct: ''\n", "      x-distinct", "x-distinct needs a text");
        assertFault("      x-known-values: [web]\n", "      x-known-values: web\n", "      x-known-values: web",
                "x-known-values needs a list of texts, such as [active, paused]");
        assertFault("      x-known-values: [web]\n", "      x-known-values: [1]\n", "      x-known-values: [1]",
                "the value '1' is of the type integer; write one of the type string, which has quotes");
    }

    @Test
    void evidenceIsOfThirdParties() {
        assertFault("      x-evidence: third-party\n      x-paging", "      x-evidence: rumour\n      x-paging", "      x-evidence",
                "x-evidence of get /parcels is 'rumour'; write one of [third-party]");
        assertFault("          x-evidence: third-party\n          allOf", "          x-evidence: rumour\n          allOf",
                "          x-evidence",
                "x-evidence of the property weight is 'rumour'; write one of [third-party]");
    }

    @Test
    void aServersNameIsAConstant() {
        String message = "the server's x-name '%s' is no constant that is free; write one in UPPER_SNAKE_CASE";
        assertFault("    x-name: STAGING\n", "    x-name: staging\n", "    x-name", message.formatted("staging"));
        assertFault("    x-name: STAGING\n", "    x-name: DEFINITION\n", "    x-name", message.formatted("DEFINITION"));
        assertFault("    x-name: STAGING\n", "    x-name: INSECURE\n", "    x-name", message.formatted("INSECURE"));
    }

    @Test
    void aJavaNameIsFree() {
        String message = "'%s' is no Java name that is free; write another one, in %s";
        assertFault("        _id: internalId\n", "        _id: internal-id\n", "        _id:", message.formatted("internal-id",
                "camelCase"));
        assertFault("        _id: internalId\n", "        _id: class\n", "        _id:", message.formatted("class", "camelCase"));
        assertFault("        _id: internalId\n", "        _id: clear\n", "        _id:", message.formatted("clear", "camelCase"));
        assertFault("        Open: OPEN_\n", "        Open: opened\n", "        Open:", message.formatted("opened", "UPPER_SNAKE_CASE"));
        assertFault("        Open: OPEN_\n", "        Open: TYPE\n", "        Open:", message.formatted("TYPE", "UPPER_SNAKE_CASE"));
        assertFault("          x-java-name: order\n", "          x-java-name: 1st\n", "          x-java-name", message.formatted("1st",
                "camelCase"));
    }

    @Test
    void aJavaNameIsOfSomethingThatIsThere() {
        assertFault("        _id: internalId\n", "        _id: internalId\n        uid: userId\n", "        uid:",
                "x-java-names: Parcel has no property 'uid'; name one that it has");
        assertFault("        Open: OPEN_\n", "        Open: OPEN_\n        shut: SHUT\n", "        shut:",
                "x-java-names: OrderState has no value 'shut'; name one that it has");
        assertFault("    Range:\n", "    Range:\n      x-java-names: [from]\n", "      x-java-names: [from]",
                "x-java-names needs members, such as {_id: internalId}");
    }
}
