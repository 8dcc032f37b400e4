package io.github.campaignclients.codegen.lint;

import org.junit.jupiter.api.Test;

/** Media types. */
class ContentRulesTest extends RuleTest {

    private static final String LABEL = """
                        application/pdf:
                          schema:
                            type: string
                            format: binary
            """;

    @Test
    void contentNeedsASchema() {
        assertFault(LABEL, "            application/pdf: {}\n", "            application/pdf: {}",
                "application/pdf needs schema; write schema: {} where nothing is known of it");
    }

    @Test
    void whatIsNeitherJsonNorPlainTextIsADownload() {
        assertFault(LABEL, "            text/csv:\n              schema:\n                type: string\n",
                "              schema:\n                type: string\n    put",
                "text/csv in a response is a download; write schema: {type: string, format: binary}");
        assertNoFault(LABEL, LABEL.replace("application/pdf", "text/csv"));
        assertNoFault(LABEL, "            application/vnd.shop+json:\n              schema: {}\n");
    }

    @Test
    void aMediaTypeHasNoParameters() {
        String message = "the media type '%s' is written without parameters, in lower case; write %s, whatever the answer says beside it";
        assertFault(LABEL, "            application/json; charset=utf-8:\n              schema: {}\n", "            application/json;",
                message.formatted("application/json; charset=utf-8", "application/json"));
        assertFault(LABEL, LABEL.replace("application/pdf", "Application/PDF"), "            Application/PDF",
                message.formatted("Application/PDF", "application/pdf"));
    }

    @Test
    void plainTextIsAText() {
        assertFault(LABEL, "            text/plain:\n              schema:\n                type: object\n",
                "              schema:\n                type: object\n", "text/plain is a text; write schema: {type: string}");
    }

    @Test
    void anAnswerThatMayBeATextHasATypeThatTakesOne() {
        assertFault("                $ref: '#/components/schemas/Outcome'\n", "                type: integer\n",
                "              schema:\n                type: integer\n            text/plain",
                "an answer of put /parcels/{parcel}/label may be a text; "
                        + "write a schema that takes one: oneOf with {type: string}, or {}",
                "no operation uses the schema Outcome; delete it");
        assertFault("                $ref: '#/components/schemas/Outcome'\n", "                type: string\n",
                "    Outcome:", "no operation uses the schema Outcome; delete it");
    }

    @Test
    void anAnswerHasOneMediaTypeToAskFor() {
        assertFault(LABEL, LABEL + "            application/json:\n              schema: {}\n",
                "          content:\n            application/pdf",
                "an answer of get /parcels/{parcel}/label is one of [application/pdf, application/json]; "
                        + "keep the media type that a client is to ask for");
        assertFault(LABEL, LABEL + """
                        '202':
                          description: Later.
                          content:
                            application/json:
                              schema: {}
                """, "      responses:\n        '200':\n          description: The label.",
                "the answers of get /parcels/{parcel}/label are a download and JSON; "
                        + "a method returns one of these, so describe the others as operations of their own");
    }

    @Test
    void aRequestIsJsonOrAForm() {
        assertFault("          multipart/form-data:\n", "          text/csv:\n", "      requestBody:\n        content:\n          text/csv",
                "the request body of put /parcels/{parcel}/label is [text/csv]; "
                        + "a client sends one of application/json and multipart/form-data",
                FILE, FILE);
        assertFault("              $ref: '#/components/schemas/LabelForm'\n", "              type: string\n",
                "            schema:\n              type: string\n      responses",
                "multipart/form-data needs a schema with properties; a file is {type: string, format: binary}",
                "no operation uses the schema LabelForm; delete it", FILE, FILE);
    }

    private static final String FILE = "format: binary is a file, which JSON cannot hold; write it in a download or in a property "
            + "of multipart/form-data, or leave the format out";

    @Test
    void jsonHoldsNoFile() {
        assertFault("        anything: {}\n", "        anything:\n          type: string\n          format: binary\n",
                "        anything:", FILE);
    }
}
