package io.github.campaignclients.core.http;

/** Refuses text that has no UTF-8, of which a question mark would be sent instead. */
final class Characters {

    private Characters() {}

    /**
     * Returns the text.
     *
     * @throws UnsendableException if half of a surrogate pair is missing in it
     */
    static String wellFormed(String what, String text) {
        return wellFormed(what, text, " in an address");
    }

    /** Does the same with a text for another place than an address. */
    static String wellFormed(String what, String text, String where) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw new UnsendableException(
                        what + " has half a surrogate pair at index " + i + ", which cannot be sent" + where);
            }
            i += pair ? 1 : 0;
        }
        return text;
    }
}
