package io.github.campaignclients.codegen;

/**
 * A parameter of an operation.
 *
 * @param wireName its name on the wire, as a string literal
 * @param name its Java name
 * @param annotation Retrofit's annotation, such as {@code Path}; for an optional one what {@code ApiParams.Builder} calls its place
 * @param type what a caller passes
 * @param text the expression for its text, where it is optional
 * @param doc what it is
 */
record ParameterView(String wireName, String name, String annotation, JavaType type, String text, String doc) {}
