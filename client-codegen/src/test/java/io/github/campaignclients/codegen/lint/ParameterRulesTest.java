package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters. */
class ParameterRulesTest extends RuleTest {

    private static final String SORT = """
                      description: What decides about the order.
                      style: form
                      explode: false
                      schema:
                        type: array
                        items:
                          type: string
            """;

    @Test
    void aParameterStandsWhereAClientCanWriteIt() {
        assertFault("          in: header\n", "          in: cookie\n", "          in: cookie",
                "the parameter X-Trace stands in 'cookie'; a client sends one of [path, query, header]");
        assertFault("          description: What to find the call by.\n          schema:\n            type: string\n",
                "          description: What to find the call by.\n", "        - name: X-Trace", "the parameter X-Trace needs schema");
        assertFault("          description: What to find the call by.\n", "", "        - name: X-Trace",
                "the parameter X-Trace needs description");
        assertFault("          description: What to find the call by.\n          schema:\n            type: string\n",
                "          description: What to find the call by.\n          schema: {}\n", "          schema: {}",
                "the parameter X-Trace needs a type");
    }

    @Test
    void theParametersOfAPathStandInItAndAreRequired() {
        assertFault("        - name: job\n          in: path\n          required: true\n", "        - name: job\n          in: path\n",
                "        - name: job", "the parameter job is a part of the path; write required: true");
        assertFault("  /jobs/{job}:\n", "  /jobs:\n", "        - name: job",
                "the parameter job has no place in the path of get /jobs; write {job} there, or delete it");
        assertFault("  /jobs/{job}:\n", "  /jobs/{job}/{part}:\n", "    get:\n      operationId: getJob",
                "get /jobs/{job}/{part} needs the parameter part with in: path");
    }

    @Test
    void aListIsRepeatedOrJoinedAndOfScalars() {
        assertFault(SORT, SORT.replace("style: form", "style: pipeDelimited"), "          style: pipeDelimited",
                "the parameter sort has the style 'pipeDelimited'; write style: form, "
                        + "with explode: true where the name is repeated, or false for commas");
        assertFault(SORT, SORT.replace("              type: string\n", "              $ref: '#/components/schemas/Coupon'\n"),
                "          schema:\n            type: array", "the parameter sort lists what is no text, number or truth value; "
                        + "write content: {application/json: {schema: …}}");
        assertFault("          in: query\n          x-java-name: order\n", "          in: header\n          x-java-name: order\n",
                "          schema:\n            type: array", "the parameter sort is an array, which a client writes in the query alone; "
                        + "write schema: {type: string}, and in the description what separates the values");
        assertFault(SORT, SORT.replace("            type: array\n            items:\n              type: string\n",
                        "            $ref: '#/components/schemas/Measure'\n"),
                "          schema:\n            $ref: '#/components/schemas/Measure'", "the parameter sort is of several kinds, "
                        + "not all of them scalar; write content: {application/json: {schema: …}}");
    }

    @Test
    void theContentOfAParameterIsJson() {
        assertFault("            application/json:\n              schema:\n                $ref: '#/components/schemas/ParcelFilter'\n",
                "            text/plain:\n              schema:\n                $ref: '#/components/schemas/ParcelFilter'\n",
                "          content:\n            text",
                "the parameter filter is written as JSON or by a style; write content with application/json alone, or schema");
        assertFault("        - name: filter\n          in: query\n", "        - name: filter\n          in: header\n",
                "          content:\n            application/json:\n              schema:\n"
                        + "                $ref: '#/components/schemas/ParcelFilter'",
                "the parameter filter is JSON, which a client writes in the query alone; write schema: {type: string}");
    }

    @Test
    void anObjectInTheQueryHasArbitraryKeys() {
        String advice = "the parameter custom is an object; write a parameter for each key, such as custom[key], or, in the query, "
                + "style: form, explode: true and a schema with additionalProperties alone for keys that are not known, "
                + "or content: {application/json: {schema: …}}";
        assertFault("          style: form\n          explode: true\n", "          style: deepObject\n          explode: true\n",
                "          schema:\n            type: object", advice);
        assertFault("          style: form\n          explode: true\n", "          style: form\n          explode: false\n",
                "          schema:\n            type: object", advice);
        assertFault("            type: object\n            additionalProperties:\n              type: string\n",
                "            $ref: '#/components/schemas/Range'\n",
                "          schema:\n            $ref: '#/components/schemas/Range'", advice);
        assertFault("        - name: custom\n          in: query\n",
                "        - name: custom\n          in: query\n          required: true\n",
                "          required: true\n          description: Fields",
                "the parameter custom takes arbitrary keys, which may be none; leave required out");
    }

    @Test
    void oneParameterTakesArbitraryKeys() {
        assertFault("        - name: custom\n", """
                        - name: other
                          in: query
                          description: Others.
                          schema:
                            type: object
                            additionalProperties: true
                        - name: custom
                """, "    get:\n      operationId: listParcels",
                "get /parcels takes arbitrary keys by other and custom; write one parameter for all of them");
    }

    @Test
    void aParameterOfThePathHasANameThatATemplateTakes() throws IOException {
        Path specification = broken("  /jobs/{job}:\n", "  /jobs/{job.id}:\n");
        Files.writeString(specification, Files.readString(specification).replace("        - name: job\n", "        - name: job.id\n"));
        assertEquals(List.of("the parameter job.id needs another name, of letters, digits, _ and -; "
                + "it stands in the path's template only, and is never sent"),
                SpecLinter.lint(specification).stream().map(Fault::message).toList());
    }
}
