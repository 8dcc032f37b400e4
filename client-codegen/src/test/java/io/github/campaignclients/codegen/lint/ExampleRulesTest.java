package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documented examples. */
class ExampleRulesTest extends RuleTest {

    private static final String PAGE = "examples/listParcels.response.200.json";

    @Test
    void anExampleFitsItsSchema() {
        assertFaultIn(PAGE, "\"colour\": \"red\"", "\"colour\": 1", "      \"colour\": 1",
                misfit("/data/0/colour", "type", "listParcels.response.200.json"));
        assertFaultIn(PAGE, "\"weight\": \"unknown\"", "\"weight\": \"heavy\"", "      \"weight\": \"heavy\"",
                misfit("/data/1/weight", "enum", "listParcels.response.200.json"));
        assertFaultIn(PAGE, "\"weight\": \"unknown\"", "\"weight\": []", "      \"weight\": []",
                misfit("/data/1/weight", "type", "listParcels.response.200.json"));
        assertFaultIn(PAGE, "\"_id\": \"b\",", "", "    {\n      \n", misfit("/data/1/_id", "required", "listParcels.response.200.json"));
        assertFaultIn("examples/findParcels.heavy.request.json", "12.5", "true", "{\"cursor\"",
                misfit("/weight", "type", "findParcels.heavy.request.json"));
    }

    @Test
    void alternativesAreOneObjectThatHasWhatAllRequire() throws IOException {
        Path specification = broken("        weight:\n          $ref: '#/components/schemas/Measure'\n", """
                        weight:
                          $ref: '#/components/schemas/Measure'
                        sender:
                          $ref: '#/components/schemas/Party'
                """);
        Path file = specification.resolveSibling("examples/findParcels.request.json");
        Files.writeString(file, "{\"sender\": {\n\"born\": \"2026-05-01\", \"shelves\": 1}}");
        assertEquals(
                List.of(new Fault(file, 1, misfit("/sender/name", "required", "findParcels.request.json")),
                        new Fault(file, 2, misfit("/sender/shelves", "type", "findParcels.request.json"))),
                SpecLinter.lint(specification));
        Files.writeString(file, "{\"sender\": {\"name\": \"Ada\", \"shelves\": {}}}");
        assertEquals(List.of(), SpecLinter.lint(specification));
    }

    @Test
    void anAnswerMayStandInTheEnvelope() throws IOException {
        Path specification = broken("  payload: data\n", "  payload: result\n");
        Path file = specification.resolveSibling("examples/getJob.response.200.json");
        Files.writeString(file, "{\"result\": {\"status\": \"done\"}, \"meta\": {}, \"error\": null}");
        assertEquals(List.of(), SpecLinter.lint(specification));
        Files.writeString(file, "{\"meta\": {},\n\"result\":\n{\"status\": \"gone\"}}");
        assertEquals(List.of(new Fault(file, 3, misfit("/result/status", "enum", "getJob.response.200.json"))),
                SpecLinter.lint(specification));
        Files.writeString(file, "{\"status\": \"gone\", \"result\": {}}");
        assertEquals(List.of(new Fault(file, 1, misfit("/status", "enum", "getJob.response.200.json"))), SpecLinter.lint(specification));
    }

    @Test
    void anObjectThatAPageAbbreviatesIsOneFault() {
        assertFaultIn(PAGE, "\"_id\": \"b\",", "\"...\": \"...\",", "      \"...\"",
                misfit("/data/1/...", "elision", "listParcels.response.200.json"));
    }

    private static String misfit(String pointer, String keyword, String file) {
        return "the example does not fit its schema at '" + pointer + "' (" + keyword + "); mend the specification, or add to "
                + "known-faults.yaml, with its source: {file: " + file + ", pointer: " + pointer + ", keyword: " + keyword + "}";
    }

    @Test
    void nullFitsAUnionOfWhichAVariantIsNullable() throws IOException {
        assertFaultIn(PAGE, "\"weight\": \"unknown\"", "\"weight\": null", "      \"weight\": null",
                misfit("/data/1/weight", "type", "listParcels.response.200.json"));
        Path specification = broken("        - type: number\n", "        - type: number\n          nullable: true\n");
        Path page = specification.resolveSibling(PAGE);
        Files.writeString(page, Files.readString(page).replace("\"unknown\"", "null"));
        assertEquals(List.of(), SpecLinter.lint(specification));
    }

    @Test
    void aKnownFaultIsThereOnceAndSaysItsSource() {
        String fault = "{file: listParcels.response.200.json, pointer: /data/1/id, keyword: type}";
        Path specification = brokenFile(PAGE, "\"id\": \"two\"", "\"id\": 2");
        Path list = specification.resolveSibling("known-faults.yaml");
        assertEquals(List.of(new Fault(list, 5, "the example listParcels.response.200.json has no such fault; delete " + fault)),
                SpecLinter.lint(specification));
        assertFaultIn("known-faults.yaml", "  pointer: /data/1/id\n  keyword: type\n  source: the page prints a word\n",
                "  pointer: /data/1/id\n  keyword: type\n", "- file: listParcels.response.200.json\n  pointer: /data/1/id",
                "a known fault needs source");
        assertFaultIn("known-faults.yaml", "- file: listParcels.response.200.json\n  pointer: /data/1/id\n", """
                - {file: listParcels.response.200.json, pointer: /data/1/id, keyword: type, source: the page}
                - file: listParcels.response.200.json
                  pointer: /data/1/id
                """, "- file: listParcels.response.200.json\n  pointer: /data/1/id",
                "the known fault " + fault + " stands there twice; delete one");
    }

    @Test
    void anExampleIsJson() {
        List<Fault> faults = SpecLinter.lint(brokenFile("examples/findParcels.heavy.request.json", "12.5}", "12.5"));
        assertEquals(List.of("2"), faults.stream().map(fault -> String.valueOf(fault.line())).toList());
        assertTrue(faults.get(0).message().startsWith("the example is no JSON: "), faults::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "getJob.response.404.json | get /jobs/{job} does not describe the status 404; write it below its responses",
        "getJob.response.200.txt | get /jobs/{job} answers 200 with no text; describe it below content",
        "deleteOrder.response.204.json | delete /shops/{shop_id}/orders/{order} answers 204 with no JSON; describe it below content",
        "getJob.request.json | get /jobs/{job} takes no JSON; describe its requestBody, or delete the file",
        "dropJob.curl.txt | there is no operation dropJob; name the file after one that is described",
        "getJob.response.json | the file is not named as an example; write <operationId>[.<variant>].request.json, "
                + "<operationId>[.<variant>].response.<status>.json or .txt, or <operationId>[.<variant>].curl.txt",
    })
    void anExampleIsOfSomethingThatIsDescribed(String name, String message) throws IOException {
        Path file = broken("  title: Parcel API\n", "  title: Parcel API\n").resolveSibling("examples/" + name);
        Files.writeString(file, "{}");
        assertEquals(List.of(new Fault(file, 1, message)), SpecLinter.lint(file.resolve("../../openapi.yaml")));
    }

    @Test
    void whatOnlyAnswersHaveIsNotRequiredOfRequests() throws IOException {
        Path specification = broken("        weight:\n          $ref: '#/components/schemas/Measure'\n",
                """
                        weight:
                          $ref: '#/components/schemas/Measure'
                        parcel:
                          $ref: '#/components/schemas/Parcel'
                """);
        Path file = specification.resolveSibling("examples/findParcels.request.json");
        Files.writeString(file, "{\"parcel\": {\n\"_id\": \"a\", \"id\": 1}}");
        assertEquals(List.of(new Fault(file, 1, misfit("/parcel/checked_at", "required", "findParcels.request.json"))),
                SpecLinter.lint(specification));
    }
}
