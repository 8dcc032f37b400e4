package io.github.campaignclients.codegen;

import java.util.List;

/**
 * One property of a model.
 *
 * @param slot its place in the model's type
 * @param definition the call that adds it to the model's type, without the dot
 * @param getter the getter's name
 * @param setter the name of the builder's method and of its parameter
 * @param type its Java type
 * @param required whether the getter never returns null
 * @param nullable whether the builder takes null
 * @param writable whether the builder has a method for it: not where it can have one value only, or the service sets it
 * @param deprecated whether the vendor says so
 * @param inherited whether the getter stands in a union that the model is a variant of
 * @param doc what it is
 * @param limits what a value must keep to
 * @param result what the getter returns
 */
record PropertyView(
        int slot,
        String definition,
        String getter,
        String setter,
        JavaType type,
        boolean required,
        boolean nullable,
        boolean writable,
        boolean deprecated,
        boolean inherited,
        List<String> doc,
        List<String> limits,
        String result) {

    /** Returns what the builder's method takes. */
    String parameterType() {
        return nullable ? "@Nullable " + type.name() : type.primitive();
    }

    /** Returns how a whole number is passed on, where the builder takes that besides what it is declared to take; or an empty text. */
    String wholeNumber() {
        if (type.isDecimal()) {
            return "BigDecimal.valueOf(" + setter + ")";
        }
        return nullable && type.equals(JavaType.LONG) ? setter : "";
    }
}
