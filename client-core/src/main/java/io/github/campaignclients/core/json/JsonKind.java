package io.github.campaignclients.core.json;

import java.util.Locale;

/** The six kinds of JSON value. */
public enum JsonKind {
    /** Members by name. */
    OBJECT,
    /** Elements in order. */
    ARRAY,
    /** Text. */
    STRING,
    /** A decimal number of any size. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** The explicit nothing. */
    NULL;

    /**
     * Returns the word that messages use.
     *
     * @return the name in lower case, such as {@code object}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
