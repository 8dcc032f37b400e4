package io.github.campaignclients.core.http;

/** Refuses values that a header cannot carry, without printing them. */
final class HeaderValues {

    private HeaderValues() {}

    /**
     * Returns the value.
     *
     * @throws UnsendableException if it holds anything but visible ASCII characters, blanks and tabs
     */
    static String check(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c > '~') {
                throw new UnsendableException(name + ": the character at index " + i
                        + " cannot stand in a header, which takes visible ASCII characters, blanks and tabs");
            }
        }
        return value;
    }
}
