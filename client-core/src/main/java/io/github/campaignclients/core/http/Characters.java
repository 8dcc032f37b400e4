package io.github.campaignclients.core.http;

/** Refuses text that has no UTF-8, of which an address would carry a question mark instead. */
final class Characters {

    private Characters() {}

    /**
     * Returns the text.
     *
     * @throws UnsendableException if half of a surrogate pair is missing in it
     */
    static String wellFormed(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw new UnsendableException(
                        what + " has half a surrogate pair at index " + i + ", which cannot be sent in an address");
            }
            i += pair ? 1 : 0;
        }
        return text;
    }
}
