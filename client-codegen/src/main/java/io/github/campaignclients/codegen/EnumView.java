package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * The class of an enum schema.
 *
 * @param packageName its package
 * @param name its name
 * @param doc what it is
 * @param link the vendor's page
 * @param closed whether the documented values are said to be all
 * @param values the values that are known
 */
record EnumView(String packageName, String name, List<String> doc, Link link, boolean closed, List<Value> values) {

    /**
     * A known value.
     *
     * @param constant the constant's name
     * @param literal the text as a string literal
     * @param doc the text for Javadoc
     */
    record Value(String constant, String literal, String doc) {}

    boolean hasValues() {
        return !values.isEmpty();
    }

    /** Returns the arguments that describe the enum: the prototype and the known values. */
    String typeArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("new " + name + "(\"\", false)");
        values.forEach(value -> arguments.add(value.constant));
        return Lines.join(arguments, 60 + name.length(), "            ");
    }
}
