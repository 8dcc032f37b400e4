package io.github.campaignclients.core;

import org.jspecify.annotations.Nullable;

/** Makes text from outside fit for a message. */
final class Texts {

    /** Longer text is cut: a message is read by people and lands in logs. */
    private static final int MAX_LENGTH = 300;

    private Texts() {}

    /** Returns the text on one line, without control characters, bounded. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                gap = line.length() > 0;
                continue;
            }
            if (line.length() >= MAX_LENGTH && !Character.isLowSurrogate(c)) {
                return line.append('…').toString();
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.append(c);
        }
        return line.toString();
    }

    /** Returns the text as a sentence: with a full stop, unless it ends with a mark of its own. */
    static String sentence(String text) {
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Returns a message with a code behind it, unless it says the code already. */
    static String said(@Nullable String message, @Nullable String code) {
        String words = message == null ? "" : oneLine(message);
        String name = code == null ? "" : oneLine(code);
        if (name.isEmpty() || words.contains(name)) {
            return words;
        }
        return words.isEmpty() ? name : words + " (" + name + ")";
    }
}
