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
}
