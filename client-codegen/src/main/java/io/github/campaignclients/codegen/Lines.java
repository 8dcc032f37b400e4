package io.github.campaignclients.codegen;

import java.util.List;

/** Breaks lists that are too long for a line of generated source. */
final class Lines {

    private static final int WIDTH = 130;

    private Lines() {}

    /** Returns the items with commas, on one line where they fit behind {@code used} characters, else on a line each. */
    static String join(List<String> items, int used, String indentation) {
        String inline = String.join(", ", items);
        return used + inline.length() <= WIDTH ? inline : "\n" + indentation + String.join(",\n" + indentation, items);
    }

    /** Returns the value of an annotation's element that is an array: one text by itself, several in braces. */
    static String array(List<?> texts) {
        return braced(texts.stream().map(text -> JavadocText.literal(text.toString())).toList());
    }

    /** Returns the same of expressions. */
    static String braced(List<String> expressions) {
        return expressions.size() == 1 ? expressions.get(0) : "{" + String.join(", ", expressions) + "}";
    }
}
