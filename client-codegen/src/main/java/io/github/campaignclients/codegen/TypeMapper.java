package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;

/** Finds the Java type of a schema. */
final class TypeMapper {

    private final Schemas schemas;
    private final String modelPackage;

    TypeMapper(Schemas schemas, String modelPackage) {
        this.schemas = schemas;
        this.modelPackage = modelPackage;
    }

    /** Returns the package of the models. */
    String modelPackage() {
        return modelPackage;
    }

    /** Returns the type of a value that is not null. */
    JavaType type(Schema<?> schema) {
        String name = Schemas.referenced(schema);
        if (name != null) {
            Schema<?> target = schemas.named(name);
            return Schemas.isClass(target) ? JavaType.generated(name, modelPackage) : type(target);
        }
        if (schema.getType() == null) {
            return JavaType.ANY;
        }
        return switch (schema.getType()) {
            case "string" -> text(schema);
            case "boolean" -> JavaType.BOOLEAN;
            case "integer" -> "int32".equals(schema.getFormat()) ? JavaType.INTEGER : JavaType.LONG;
            case "number" -> JavaType.DECIMAL;
            case "array" -> JavaType.list(element(schema.getItems()));
            case "object" -> object(schema);
            default -> throw new IllegalArgumentException("no Java type for the schema type " + schema.getType());
        };
    }

    /** Returns the type of an element of a list or a member of a map, which may be null where its schema says so. */
    JavaType element(Schema<?> schema) {
        JavaType type = type(schema);
        return schemas.isNullable(schema) && !type.equals(JavaType.ANY) ? type.nullable() : type;
    }

    /** Returns a map where the members have a type of their own, else a tree. */
    private JavaType object(Schema<?> schema) {
        Schema<?> members = Schemas.additional(schema);
        return members == null ? JavaType.ANY_OBJECT : JavaType.map(element(members));
    }

    private static JavaType text(Schema<?> schema) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "date-time" -> JavaType.DATE_TIME;
            case "date" -> JavaType.DATE;
            default -> JavaType.STRING;
        };
    }
}
