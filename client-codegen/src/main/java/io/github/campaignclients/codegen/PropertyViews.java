package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the properties of an object schema into views. */
final class PropertyViews {

    private final Schemas schemas;
    private final TypeMapper types;

    PropertyViews(Schemas schemas, TypeMapper types) {
        this.schemas = schemas;
        this.types = types;
    }

    /**
     * Returns the properties of an object in the order of their slots.
     *
     * @param schema the object
     * @param inherited the names of those whose getters stand in a union that the object is a variant of
     */
    List<PropertyView> of(Schema<?> schema, Collection<String> inherited) {
        Map<Object, Object> javaNames = schemas.javaNames(schema);
        Set<String> required = schemas.required(schema);
        List<PropertyView> views = new ArrayList<>();
        schemas.properties(schema).forEach((property, propertySchema) -> {
            Object given = javaNames.get(property);
            String setter = given == null ? Names.setter(property) : given.toString();
            String getter = given == null ? Names.getter(property) : "get" + Names.capitalised(setter);
            views.add(property(views.size(), property, getter, setter, propertySchema, required.contains(property),
                    inherited.contains(property)));
        });
        return views;
    }

    private PropertyView property(
            int slot, String name, String getter, String setter, Schema<?> schema, boolean required, boolean inherited) {
        Schema<?> resolved = schemas.resolve(schema);
        Object constant = constant(schema, required);
        JavaType type = types.type(schema);
        boolean nullable = schemas.isNullable(schema);
        boolean readOnly = Boolean.TRUE.equals(schema.getReadOnly());
        boolean writeOnly = Boolean.TRUE.equals(schema.getWriteOnly());
        String literal = JavadocText.literal(name);
        String definition = constant != null
                ? "constant(" + literal + ", " + type.codec() + ", " + value(type, constant) + ", " + required + ")"
                : presence(required, nullable) + "(" + literal + ", " + type.codec() + ")";
        boolean neverNull = required && !nullable && !writeOnly;
        String code = "{@code " + name + "}";
        return new PropertyView(
                slot,
                definition + (schemas.isSecret(schema) ? ".secret()" : "") + (readOnly ? ".readOnly()" : ""),
                getter,
                setter,
                type,
                neverNull,
                nullable,
                constant == null && !readOnly,
                Boolean.TRUE.equals(schema.getDeprecated()),
                inherited,
                description(name, schema, resolved),
                Limits.of(schema, resolved),
                "the value of " + code + (neverNull ? "" : ", or null where it is absent or null"));
    }

    /**
     * Returns the value that a builder writes by itself, or null where it writes none. What may be left out is a switch, which nobody
     * turns on by building an object, unless the specification says that it is none.
     */
    private static Object constant(Schema<?> schema, boolean required) {
        boolean written = required || Boolean.TRUE.equals(Schemas.extension(schema, "x-constant"));
        return written && Schemas.referenced(schema) == null ? Schemas.constant(schema) : null;
    }

    /** Returns the only value that a property can have as an expression. */
    static String value(JavaType type, Object constant) {
        if (type.equals(JavaType.STRING)) {
            return JavadocText.literal(constant.toString());
        }
        return type.equals(JavaType.LONG) ? constant + "L" : constant.toString();
    }

    /** Returns what the specification says of a property, or else of the schema that it refers to. */
    private static List<String> description(String name, Schema<?> schema, Schema<?> resolved) {
        String text = schema.getDescription() != null ? schema.getDescription() : resolved.getDescription();
        List<String> sentences = new ArrayList<>();
        sentences.add(text == null ? "The member `" + name + "`." : text);
        if (Boolean.TRUE.equals(schema.getReadOnly())) {
            sentences.add("The service sets it; a builder does not.");
        }
        if (Boolean.TRUE.equals(schema.getWriteOnly())) {
            sentences.add("It is sent, and not answered.");
        }
        if (Schemas.extension(schema, Evidence.EXTENSION) != null) {
            sentences.add(Evidence.SENTENCE);
        }
        return JavadocText.lines(String.join("\n\n", sentences));
    }

    private static String presence(boolean required, boolean nullable) {
        if (required) {
            return nullable ? "requiredNullable" : "required";
        }
        return nullable ? "nullable" : "optional";
    }
}
