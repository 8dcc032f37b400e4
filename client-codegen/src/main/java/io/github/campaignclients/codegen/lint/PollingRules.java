package io.github.campaignclients.codegen.lint;

import java.util.List;
import java.util.Set;

/** Checks {@code x-polling}: that the state that it waits for can come. */
final class PollingRules {

    private static final String WHERE = "x-polling";

    private final ExtensionForm form = new ExtensionForm();
    private final SpecSchemas schemas;

    private PollingRules(SpecSchemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the faults of the operations that tell a job's state. */
    static List<Fault> lint(Spec spec) {
        PollingRules rules = new PollingRules(new SpecSchemas(spec.files()));
        for (SpecOperation operation : spec.operations()) {
            if (operation.node().has(WHERE)) {
                rules.polling(operation, operation.node().get(WHERE));
            }
        }
        return rules.form.faults();
    }

    private void polling(SpecOperation operation, YamlNode polling) {
        boolean byStatusOnly = polling.has("pending-statuses") && !polling.has("state") && !polling.has("done");
        List<String> required = byStatusOnly ? List.of("pending-statuses") : List.of("state", "done");
        List<String> optional = byStatusOnly ? List.of("seconds") : List.of("pending-statuses", "seconds");
        if (!form.members(polling, WHERE, required, optional)) {
            return;
        }
        form.pointers(polling, WHERE, "state");
        form.names(polling, WHERE, "done");
        form.positive(polling, WHERE, "seconds");
        for (YamlNode pointer : polling.get("state").elements()) {
            if (pointer.text().startsWith("/")) {
                state(operation, pointer, polling.get("done"));
            }
        }
        YamlNode statuses = polling.get("pending-statuses");
        if (polling.has("pending-statuses") && statuses.elements().isEmpty()) {
            form.fault(statuses, "pending-statuses of x-polling needs a list of statuses, such as [202]");
        }
        for (YamlNode status : statuses.elements()) {
            if (!status.text().matches("2[0-9]{2}") || !operation.responses().containsKey(status.text())) {
                form.fault(status, "pending-statuses of x-polling has " + status.text() + ", with which " + operation.address()
                        + " does not answer; write a status of 2xx that its responses have");
            }
        }
    }

    private void state(SpecOperation operation, YamlNode pointer, YamlNode done) {
        Set<YamlNode> states = schemas.answered(operation, pointer.text());
        if (states.isEmpty()) {
            form.fault(pointer, "state of x-polling: no answer of " + operation.address() + " has a value at '" + pointer.text()
                    + "'; write a pointer into the described schema");
        }
        for (YamlNode schema : states) {
            List<String> known = SpecSchemas.values(schema).stream().map(YamlNode::text).toList();
            for (YamlNode value : done.elements()) {
                if (!known.isEmpty() && !known.contains(value.text())) {
                    form.fault(value, "done of x-polling has '" + value.text() + "', which is no state at '" + pointer.text()
                            + "'; write those of " + known + " in which the job has ended");
                }
            }
        }
    }
}
