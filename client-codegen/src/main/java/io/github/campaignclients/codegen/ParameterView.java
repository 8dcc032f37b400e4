package io.github.campaignclients.codegen;

import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param wireName its name on the wire, as a string literal; of one with any name those that it cannot have, with a comma before each
 * @param name its Java name
 * @param place where it is sent: {@code path}, {@code query} or {@code header}
 * @param form how its value is written
 * @param type what a caller passes
 * @param required whether a call must have it
 * @param deprecated whether the vendor says so
 * @param doc what it is
 */
record ParameterView(
        String wireName, String name, String place, Form form, JavaType type, boolean required, boolean deprecated, String doc) {

    /** How a value is written. */
    enum Form {
        /** As one text. */
        SINGLE,
        /** Once for each element. */
        REPEATED,
        /** As the elements with commas between them. */
        JOINED,
        /** As JSON. */
        JSON,
        /** As a parameter of any name. */
        ANY
    }

    /** Returns whether it is an argument of the interface's method. */
    boolean positional() {
        return required && form == Form.SINGLE;
    }

    /** Returns it as an argument of the interface's method. */
    String argument() {
        return "@" + Names.pascal(place) + "(" + wireName + ") " + type.primitive() + " " + name;
    }

    /** Returns the lines of the tag in the comment of the interface's method. */
    List<String> tag() {
        return JavadocText.tag("@param " + name + " " + doc);
    }

    /** Returns the lines of the comment of the builder's method. */
    List<String> lines() {
        return JavadocText.wrapped(doc);
    }

    /** Returns the parameters of the builder's method. */
    String signature() {
        return form == Form.ANY ? "String name, " + type.primitive() + " value" : type.primitive() + " " + name;
    }

    boolean any() {
        return form == Form.ANY;
    }

    /** Returns the call by which the builder takes it over. */
    String statement() {
        return switch (form) {
            case SINGLE -> place + "(" + wireName + ", " + (type.equals(JavaType.STRING) ? name : "text(" + name + ")") + ")";
            case REPEATED -> "query(" + wireName + ", " + name + ")";
            case JOINED -> "joined(" + wireName + ", " + name + ")";
            case JSON -> "json(" + wireName + ", " + type.codec() + ", " + name + ")";
            case ANY -> "anyQuery(name, value" + wireName + ")";
        };
    }
}
