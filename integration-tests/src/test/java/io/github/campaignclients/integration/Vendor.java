package io.github.campaignclients.integration;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder below {@code specs}: its specification, its examples, and the client that is generated from it. */
record Vendor(Path folder) {

    private static final String PACKAGE = "io.github.campaignclients.";
    private static final String KNOWN_FAULTS = "known-faults.yaml";

    static List<Vendor> all() {
        return list(specs()).stream().filter(Files::isDirectory).map(Vendor::new).toList();
    }

    private static Path specs() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("specs"))) {
                return folder.resolve("specs");
            }
        }
        throw new IllegalStateException("no folder \"specs\" in or above " + Path.of("").toAbsolutePath());
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Specification specification() {
        return new Specification(SpecNode.of(folder.resolve("openapi.yaml")));
    }

    /** Returns the files of the specification, below the folder wherever they are. */
    List<SpecNode> specificationFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(KNOWN_FAULTS))
                    .sorted()
                    .map(SpecNode::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Example> examples() {
        Path examples = folder.resolve("examples");
        return Files.exists(examples) ? list(examples).stream().map(file -> Example.of(this, file)).toList() : List.of();
    }

    List<KnownFault> knownFaults() {
        Path file = folder.resolve(KNOWN_FAULTS);
        return Files.exists(file) ? KnownFault.read(SpecNode.of(file)) : List.of();
    }

    /** Returns a new builder of the vendor's client. */
    ClientBuilder<? extends ApiClient, ?> client() {
        Class<?> client = generated(JavaNames.pascal(name()) + "Client");
        return (ClientBuilder<? extends ApiClient, ?>) Reflection.callStatic(client, "builder");
    }

    /** Returns the value of a constant of the client class. */
    String clientConstant(String name) {
        return (String) Reflection.constant(generated(JavaNames.pascal(name()) + "Client"), name);
    }

    /** Returns the generated class of a named schema. */
    Class<?> model(String schema) {
        return generated("model." + schema);
    }

    private Class<?> generated(String name) {
        try {
            return Class.forName(PACKAGE + name() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(folder + " asks for a class that was not generated: " + e.getMessage(), e);
        }
    }

    /** Returns what a body with a schema is in Java. */
    Type javaType(SpecNode schema) {
        if (schema.isReference()) {
            SpecNode target = schema.resolved();
            boolean named = target.has("properties") || target.has("oneOf") || target.list("allOf").size() > 1;
            return named ? model(SpecNode.name(schema.text("$ref"))) : javaType(target);
        }
        if (schema.has("items")) {
            return new ListOf(javaType(schema.get("items")));
        }
        return schema.node().path("type").asString("").equals("string") ? String.class : JsonValue.class;
    }

    @Override
    public String toString() {
        return name();
    }

    /** The type {@code List<element>}. */
    private record ListOf(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
