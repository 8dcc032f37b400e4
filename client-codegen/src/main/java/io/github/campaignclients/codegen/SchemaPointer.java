package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;

/** Follows JSON pointers through schemas. */
final class SchemaPointer {

    private final Schemas schemas;

    SchemaPointer(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the schema of the array at a pointer, or null where none stands there. */
    Schema<?> list(Schema<?> schema, String pointer) {
        Schema<?> resolved = schemas.resolve(schema);
        for (Schema<?> variant : Schemas.list(resolved.getOneOf())) {
            Schema<?> found = list(variant, pointer);
            if (found != null) {
                return found;
            }
        }
        if (pointer.isEmpty()) {
            return "array".equals(resolved.getType()) ? resolved : null;
        }
        int end = pointer.indexOf('/', 1);
        String token = pointer.substring(1, end < 0 ? pointer.length() : end).replace("~1", "/").replace("~0", "~");
        Schema<?> child = schemas.properties(resolved).get(token);
        if (child == null) {
            child = Schemas.additional(resolved);
        }
        return child == null ? null : list(child, end < 0 ? "" : pointer.substring(end));
    }
}
