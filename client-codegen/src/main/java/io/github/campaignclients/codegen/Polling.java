package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How an operation tells whether a job is done, as {@code x-polling} says. */
final class Polling {

    private Polling() {}

    /** Returns the arguments of the annotation that tells the runtime. */
    static List<String> arguments(Map<?, ?> extension) {
        List<String> arguments = new ArrayList<>();
        if (extension.containsKey("state")) {
            arguments.add("state = " + Lines.array((List<?>) extension.get("state")));
            arguments.add("done = " + Lines.array((List<?>) extension.get("done")));
        }
        if (extension.containsKey("pending-statuses")) {
            List<String> statuses = ((List<?>) extension.get("pending-statuses")).stream().map(Object::toString).toList();
            arguments.add("pendingStatuses = " + Lines.braced(statuses));
        }
        if (extension.containsKey("seconds")) {
            arguments.add("seconds = " + extension.get("seconds"));
        }
        return arguments;
    }
}
