package io.github.campaignclients.integration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A documented example with other things here and there: mostly still JSON, though none that a library would write. */
final class EditedExample {

    private static final int MAX_EDITS = 6;
    private static final int MAX_DEPTH = 260;
    private static final int MAX_ZEROS = 1_010;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Values that nobody documents, values at a limit, and what is no value at all. */
    private static final List<String> ODDITIES = List.of(
            "null", "true", "0", "-0", "-0.0", "1e5", "1E400", "1e-400", "1e999999999", "-1e-999999999", "1e2147483648", "1E+0",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "2147483648", "0.1000", "1.0", "1e1000", "1e1001",
            "[]", "{}", "[[]]", "[{}]", "[null]", "{\"\":null}", "{\"a\":1,\"a\":2}", "{\"\\u0061\":1,\"a\":2}", "\"12\"", "\"Infinity\"",
            "\"2026-05-01\"", "\"2026-02-30\"", "\"+999999999-12-31\"", "\"-999999999-01-01T00:00:00+18:00\"",
            "\"2026-05-01T00:00:00Z\"", "\"2026-05-01T24:00:00+18:01\"", "\"archived_tomorrow\"",
            "01", "+1", ".5", "1.", "1e", "NaN", "-Infinity", "0x1", "TRUE", "nUll", "1 2", "", ",", ":", "}", "]", "//", "#", "'x'", "x",
            "[1,]", "{\"a\":1,}");

    /** Texts, any of which is a name too. */
    private static final List<String> ODD_TEXTS = List.of(
            "\"\"", "\"\\ud800\"", "\"\\udc00\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\u0000\u001f\"", "\"\\/\"",
            "\"\u2028\u00e9\ud83d\ude00\ufeff\"", "\"$\"", "\"a.b[0]\"", "\"a/b~c\"", "\"data\"", "\"type\"",
            "\"\n\"", "\"\\\n\"", "\"\\'\"", "\"\\x\"", "\"\\u12\"");

    /** What is done at one place. */
    private enum Edit {
        REPLACE, REMOVE, RENAME, REPEAT, ADD, NEST
    }

    private final Choices choices;
    private final List<JsonNode> examples;
    private final Map<String, Edit> edits = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private EditedExample(Choices choices, List<JsonNode> examples) {
        this.choices = choices;
        this.examples = examples;
    }

    /** Returns an example with edits, for which {@code examples} lend their parts. */
    static byte[] of(JsonNode example, Choices choices, List<JsonNode> examples) {
        EditedExample edited = new EditedExample(choices, examples);
        List<String> pointers = List.copyOf(Trees.byPointer(example).keySet());
        for (int i = choices.below(MAX_EDITS); i >= 0; i--) {
            edited.edits.put(choices.of(pointers), choices.of(List.of(Edit.values())));
        }
        edited.print(choices.below(10) == 9 ? BYTE_ORDER_MARK : "");
        edited.value("", example);
        edited.out.writeBytes(choices.below(10) == 9 ? choices.bytes(4) : new byte[0]);
        return edited.out.toByteArray();
    }

    private void value(String at, JsonNode node) {
        Edit edit = edits.get(at);
        if (edit == Edit.REPLACE) {
            oddity();
        } else if (edit == Edit.NEST) {
            int depth = choices.below(8) == 7 ? choices.below(MAX_DEPTH) : 1;
            boolean array = choices.below(2) == 0;
            print((array ? "[" : "{\"a\":").repeat(depth));
            content(at, node);
            print((array ? "]" : "}").repeat(depth));
        } else {
            content(at, node);
        }
    }

    private void content(String at, JsonNode node) {
        if (node.isObject()) {
            print("{");
            String separator = "";
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                separator = member(separator, Trees.pointer(at, member.getKey()), quoted(member.getKey()), member.getValue());
            }
            if (edits.get(at) == Edit.ADD) {
                print(separator + name() + ":");
                oddity();
            }
            print("}");
        } else if (node.isArray()) {
            print("[");
            String separator = "";
            for (int i = 0; i < node.size(); i++) {
                separator = element(separator, at + "/" + i, node.get(i));
            }
            if (edits.get(at) == Edit.ADD) {
                print(separator);
                oddity();
            }
            print("]");
        } else {
            print(Trees.text(node));
        }
    }

    /** Prints a member, and returns what stands before the next. */
    private String member(String separator, String at, String name, JsonNode value) {
        Edit edit = edits.get(at);
        if (edit == Edit.REMOVE) {
            return separator;
        }
        print(separator + (edit == Edit.RENAME ? name() : name) + ":");
        value(at, value);
        if (edit == Edit.REPEAT) {
            print("," + name + " : ");
            oddity();
        }
        return ",";
    }

    /** Prints an element, and returns what stands before the next. */
    private String element(String separator, String at, JsonNode value) {
        Edit edit = edits.get(at);
        if (edit == Edit.REMOVE) {
            return separator;
        }
        print(separator);
        value(at, value);
        if (edit == Edit.REPEAT) {
            print(" , ");
            value(at, value);
        }
        return ",";
    }

    private String name() {
        return choices.below(2) == 0 ? choices.of(ODD_TEXTS) : quoted(choices.text(8));
    }

    private void oddity() {
        switch (choices.below(8)) {
            case 0 -> print(quoted(choices.text(40)));
            case 1 -> {
                print("\"");
                out.writeBytes(choices.bytes(12)); // most likely no UTF-8
                print("\"");
            }
            case 2 -> print(choices.below(1 << 16) + "." + choices.below(100) + "e" + (choices.below(1 << 16) - (1 << 15)));
            case 3 -> print(choices.of(List.of("1", "-9", "0.1", "1e")) + "0".repeat(choices.below(MAX_ZEROS)));
            case 4 -> print(Trees.text(choices.of(List.copyOf(Trees.byPointer(choices.of(examples)).values()))));
            case 5 -> print(choices.of(ODD_TEXTS));
            default -> print(choices.of(ODDITIES));
        }
    }

    private static String quoted(String text) {
        return Trees.text(StringNode.valueOf(text));
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
