package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names in Java. */
class NameRulesTest extends RuleTest {

    @Test
    void propertiesDifferInJava() {
        assertFault("        hidden-name: hiddenName_\n", "        _hidden name: hiddenName\n", "    Order:",
                "Order has two properties that are hiddenName in Java, '_hidden name' and 'hidden-name'; "
                        + "write x-java-names: {'hidden-name': <another name>}");
        assertFault("        mood:\n", "        Percent:\n          type: string\n        mood:\n", "    Coupon:",
                "Coupon has two properties that are percent in Java, 'Percent' and 'percent'; "
                        + "write x-java-names: {'percent': <another name>}");
        assertFault("        shelves:\n", "        born_:\n          type: string\n        shelves:\n", "    Party:",
                "Party has two properties that are born in Java, 'born' and 'born_'; write x-java-names: {'born_': <another name>}");
    }

    @Test
    void theMethodsOfAdditionalPropertiesAreTaken() {
        assertFault("        insured:\n", "        additional_property:\n          type: string\n        insured:\n", "    Parcel:",
                "Parcel has two properties that are additionalProperty in Java, 'additionalProperties' and 'additional_property'; "
                        + "write x-java-names: {'additional_property': <another name>}");
    }

    @Test
    void valuesDifferInJava() {
        assertFault("        Open: OPEN_\n", "        Open: OPENED\n        closed: OPEN\n", "    OrderState:",
                "OrderState has two values that are OPEN in Java, 'open' and 'closed'; write x-java-names: {'closed': <another name>}");
        assertFault("      enum: [waiting, done, failed]\n", "      enum: [waiting, done, failed, Failed]\n", "    JobStatus:",
                "JobStatus has two values that are FAILED in Java, 'failed' and 'Failed'; write x-java-names: {'Failed': <another name>}");
        assertFault("      enum: [waiting, done, failed]\n", "      enum: [waiting, done, failed, type]\n", "      enum: [waiting",
                "the value 'type' of JobStatus would be TYPE in Java, which the class has already; "
                        + "write x-java-names: {'type': <another name>}");
    }

    @Test
    void theOnlyValuesOfVariantsDifferInJava() {
        String message = "the only value '%s' would be a constant of Outcome that is there already; "
                + "write this variant without enum, and the value in the description";
        assertFault("        - type: string\n        - $ref: '#/components/schemas/Failure'\n",
                "        - {type: string, enum: [type]}\n        - $ref: '#/components/schemas/Failure'\n",
                "        - {type: string, enum: [type]}", message.formatted("type"));
        assertFault("        - type: string\n        - $ref: '#/components/schemas/Failure'\n",
                "        - {type: boolean, enum: [true]}\n        - {type: string, enum: ['true']}\n"
                        + "        - $ref: '#/components/schemas/Failure'\n",
                "        - {type: string, enum: ['true']}", message.formatted("true"));
    }

    @Test
    void parametersDifferInJava() {
        assertFault("          x-java-name: order\n", "          x-java-name: pageNum\n", "        - name: sort",
                "get /parcels has two parameters that are pageNum in Java, 'page[num]' and 'sort'; "
                        + "write x-java-name: <another name> at one");
    }

    @Test
    void theParametersOfAClientDifferInJava() {
        assertFault("          in: header\n", "          in: header\n          x-client-parameter: true\n          x-java-name: tenantId\n",
                "    TenantId:",
                "patch /shops/{shop_id}/orders/{order} has two parameters that are tenantId in Java, 'X-Trace' and 'tenant_id'; "
                        + "write x-java-name: <another name> at one",
                "two parameters of the client are tenantId in Java, 'X-Trace' and 'tenant_id'; "
                        + "write x-java-name: <another name> at one");
    }

    @Test
    void theMethodsOfInheritedAdditionalPropertiesAreTaken() {
        assertFault("      required: [name]\n      properties:\n        name:\n          type: string\n        mood:\n", """
                      required: [name]
                      additionalProperties: {type: string}
                      properties:
                        name:
                          type: string
                        additional_property:
                          type: string
                        mood:
                """, "    Coupon:",
                "Coupon has two properties that are additionalProperty in Java, 'additionalProperties' and 'additional_property'; "
                        + "write x-java-names: {'additional_property': <another name>}",
                "Named has two properties that are additionalProperty in Java, 'additionalProperties' and 'additional_property'; "
                        + "write x-java-names: {'additional_property': <another name>}");
    }

    @Test
    void aParameterIsNotCalledAsWhatItsBuilderCalls() {
        String message = "the parameter '%s' of get /parcels would be %s in Java, which its builder has already; "
                + "write x-java-name: <another name>";
        assertFault("          x-java-name: order\n", "          x-java-name: text\n", "        - name: sort",
                message.formatted("sort", "text"));
        assertFault("          x-java-name: order\n", "          x-java-name: require\n", "        - name: sort",
                message.formatted("sort", "require"));
        assertFault("        - name: custom\n", "        - name: query\n", "        - name: query",
                message.formatted("query", "query"));
    }

    @Test
    void aSchemaIsNotCalledAsTheClassOfAnOperationOrATag() throws IOException {
        assertTaken("GetJobParams", "the parameters of getJob");
        assertTaken("PriceListsApi", "the interface of the tag Price Lists");
    }

    private void assertTaken(String name, String what) throws IOException {
        Path specification = broken("    LabelForm:\n", "    " + name + ":\n");
        Files.writeString(specification, Files.readString(specification).replace("/LabelForm'", "/" + name + "'"));
        assertEquals(List.of(new Fault(specification, 622, "the schema " + name + " has the name of the class for " + what
                + "; give it another one")), SpecLinter.lint(specification));
    }
}
