package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the schemas that are sent as multipart forms, and turns them into the views of their classes. */
final class Forms {

    static final String MULTIPART = "multipart/form-data";

    private final Schemas schemas;
    private final TypeMapper types;
    private final Set<String> names = new LinkedHashSet<>();

    Forms(OpenAPI document, Schemas schemas, TypeMapper types) {
        this.schemas = schemas;
        this.types = types;
        document.getPaths().values().forEach(item -> item.readOperations().forEach(operation -> {
            MediaType form = operation.getRequestBody() == null ? null : operation.getRequestBody().getContent().get(MULTIPART);
            if (form != null) {
                names.add(Schemas.referenced(form.getSchema()));
            }
        }));
    }

    boolean contains(String schema) {
        return names.contains(schema);
    }

    FormView view(String name, Schema<?> schema, Link link) {
        List<FormView.Part> parts = new ArrayList<>();
        List<String> demanded = new ArrayList<>();
        Set<String> imports = new TreeSet<>();
        imports.add(JavaType.HTTP + "MultipartForm");
        Set<String> required = schemas.required(schema);
        Map<Object, Object> javaNames = schemas.javaNames(schema);
        schemas.properties(schema).forEach((property, propertySchema) -> {
            Object given = javaNames.get(property);
            FormView.Part part = part(property, given == null ? Names.setter(property) : given.toString(), propertySchema);
            parts.add(part);
            imports.addAll(part.type().imports());
            if (part.statement().contains("Codecs.")) {
                imports.add(JavaType.JSON + "Codecs");
            }
            if (required.contains(property)) {
                demanded.add(JavadocText.literal(property));
            }
        });
        return new FormView(types.modelPackage(), name, ModelViews.withoutNeighbours(imports, types.modelPackage()),
                ModelViews.doc(name, schema), link, parts,
                String.join(", ", demanded));
    }

    private FormView.Part part(String name, String javaName, Schema<?> schema) {
        Schema<?> resolved = schemas.resolve(schema);
        String literal = JavadocText.literal(name);
        JavaType type;
        String statement;
        if (isFile(resolved)) {
            type = JavaType.FILE;
            statement = "file(" + literal + ", " + javaName + ")";
        } else if ("array".equals(resolved.getType()) && isFile(schemas.resolve(resolved.getItems()))) {
            type = JavaType.list(JavaType.FILE);
            statement = "files(" + literal + ", " + javaName + ")";
        } else {
            type = types.type(schema);
            boolean text = type.isScalar() || Schemas.isEnum(resolved) || Schemas.isOneOf(resolved);
            String value = type.equals(JavaType.STRING) ? javaName : "text(" + javaName + ")";
            statement = text
                    ? "text(" + literal + ", " + value + ")"
                    : "json(" + literal + ", " + type.codec() + ", " + javaName + ")";
        }
        String text = schema.getDescription() == null ? resolved.getDescription() : schema.getDescription();
        List<String> doc = JavadocText.lines(text == null ? "The part `" + name + "`." : text);
        return new FormView.Part(javaName, type, statement, doc, Limits.of(schema, resolved));
    }

    private static boolean isFile(Schema<?> schema) {
        return "string".equals(schema.getType()) && "binary".equals(schema.getFormat());
    }
}
