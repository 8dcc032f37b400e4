package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Iterator;
import java.util.Map;

/** Prints JSON for people: what fits on a line stands on one. */
final class PrettyJson {

    private static final int LINE = 90;
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private PrettyJson() {}

    static String of(JsonValue value) {
        PrettyJson printer = new PrettyJson();
        printer.print(value, "");
        return printer.out.toString();
    }

    private void print(JsonValue value, String indent) {
        String line = value.toJson();
        boolean structured = value.kind() == JsonKind.OBJECT || value.kind() == JsonKind.ARRAY;
        if (!structured || (!indent.isEmpty() && indent.length() + line.length() <= LINE)) {
            out.append(line);
        } else if (value.kind() == JsonKind.OBJECT) {
            members(value, indent);
        } else {
            elements(value, indent);
        }
    }

    private void members(JsonValue object, String indent) {
        out.append("{\n");
        Iterator<Map.Entry<String, JsonValue>> members = object.asMap().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            out.append(indent).append(STEP).append(JsonValue.of(member.getKey()).toJson()).append(": ");
            print(member.getValue(), indent + STEP);
            out.append(members.hasNext() ? ",\n" : "\n");
        }
        out.append(indent).append('}');
    }

    private void elements(JsonValue array, String indent) {
        out.append("[\n");
        Iterator<JsonValue> elements = array.asList().iterator();
        while (elements.hasNext()) {
            out.append(indent).append(STEP);
            print(elements.next(), indent + STEP);
            out.append(elements.hasNext() ? ",\n" : "\n");
        }
        out.append(indent).append(']');
    }
}
