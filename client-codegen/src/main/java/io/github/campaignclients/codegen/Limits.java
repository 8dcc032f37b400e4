package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a schema demands of a value. The service checks it; the client does not. */
final class Limits {

    private Limits() {}

    /**
     * Returns a sentence for what is allowed and one for what holds by default, where a schema or the one that it refers to says so.
     *
     * @param schema the schema
     * @param resolved the one that it refers to, or itself
     */
    static List<String> of(Schema<?> schema, Schema<?> resolved) {
        List<String> limits = allowed(resolved);
        if (Schemas.referenced(schema) == null && Schemas.constant(schema) != null) {
            limits.add("only " + JavadocText.line("`" + Schemas.constant(schema) + "`"));
        }
        List<String> sentences = new ArrayList<>();
        if (!limits.isEmpty()) {
            sentences.add("Allowed: " + String.join(", ", limits) + ".");
        }
        Object preset = schema.getDefault() != null ? schema.getDefault() : resolved.getDefault();
        if (preset != null) {
            String value = String.valueOf(preset);
            sentences.add("Left out, it is " + (value.isEmpty() ? "empty" : JavadocText.line("`" + value + "`")) + ".");
        }
        return sentences;
    }

    private static List<String> allowed(Schema<?> schema) {
        List<String> limits = new ArrayList<>();
        if (schema.getMinimum() != null) {
            limits.add((Boolean.TRUE.equals(schema.getExclusiveMinimum()) ? "more than " : "at least ")
                    + schema.getMinimum().toPlainString());
        }
        if (schema.getMaximum() != null) {
            limits.add((Boolean.TRUE.equals(schema.getExclusiveMaximum()) ? "less than " : "at most ")
                    + schema.getMaximum().toPlainString());
        }
        count(limits, schema.getMinLength(), schema.getMaxLength(), "character");
        count(limits, schema.getMinItems(), schema.getMaxItems(), "element");
        if (schema.getEnum() != null && schema.getEnum().size() > 1 && !Schemas.isEnum(schema)) {
            limits.add("one of " + schema.getEnum().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (schema.getPattern() != null) {
            limits.add("matches " + JavadocText.line("`" + schema.getPattern() + "`"));
        }
        return limits;
    }

    private static void count(List<String> limits, Integer least, Integer most, String what) {
        if (least != null) {
            limits.add("at least " + least + " " + what + (least == 1 ? "" : "s"));
        }
        if (most != null) {
            limits.add("at most " + most + " " + what + (most == 1 ? "" : "s"));
        }
    }
}
