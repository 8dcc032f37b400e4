package io.github.campaignclients.integration;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import retrofit2.http.Body;

/** A folder with a specification and its examples, and the client that is generated from it. */
record Vendor(Path folder) {

    private static final String PACKAGE = "io.github.campaignclients.";
    private static final String KNOWN_FAULTS = "known-faults.yaml";

    /** Returns the vendors that there are. */
    static List<Vendor> real() {
        return list(root().resolve("specs")).stream().filter(Files::isDirectory).map(Vendor::new).toList();
    }

    /** Returns these, and the made-up one that has each construct once. */
    static List<Vendor> all() {
        Path shop = root().resolve("client-codegen/src/test/resources/shop");
        return Stream.concat(real().stream(), Stream.of(new Vendor(shop))).toList();
    }

    /** Returns whose a generated class is. */
    static Vendor of(Class<?> model) {
        String name = model.getPackageName().substring(PACKAGE.length()).split("\\.")[0];
        return all().stream().filter(vendor -> vendor.name().equals(name)).findFirst().orElseThrow();
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("specs"))) {
                return folder;
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
    private List<SpecNode> specificationFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(KNOWN_FAULTS))
                    .sorted()
                    .map(SpecNode::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the named schemas of all files. */
    Map<String, SpecNode> schemas() {
        Map<String, SpecNode> schemas = new LinkedHashMap<>();
        for (SpecNode file : specificationFiles()) {
            if (file.has("components") && file.get("components").has("schemas")) {
                SpecNode named = file.get("components").get("schemas");
                named.node().propertyNames().forEach(name -> schemas.put(name, named.get(name)));
            }
        }
        return schemas;
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
        return (ClientBuilder<? extends ApiClient, ?>) Reflection.callStatic(clientClass(), "builder");
    }

    /** Returns the value of a constant of the client class. */
    String clientConstant(String name) {
        return (String) Reflection.constant(clientClass(), name);
    }

    private Class<?> clientClass() {
        return generated(JavaNames.pascal(name()) + "Client");
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

    /** Returns the methods of the interfaces that stand for an operation: one, or one without and one with optional parameters. */
    List<Method> methods(String operationId) {
        List<Method> methods = Stream.of(clientClass().getMethods())
                .map(Method::getReturnType)
                .filter(Class::isInterface)
                .flatMap(api -> Stream.of(api.getMethods()))
                .filter(method -> method.getName().equals(operationId))
                .toList();
        if (methods.isEmpty()) {
            throw new AssertionError(clientClass().getName() + " leads to no method " + operationId);
        }
        return methods;
    }

    /** Returns what the body that an operation takes is in Java, or empty where it takes none. */
    Optional<View> bodyView(String operationId) {
        return Stream.of(methods(operationId).get(0).getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(parameter -> View.of(parameter.getAnnotatedType()))
                .findFirst();
    }

    /** Returns what an operation answers in Java. */
    View answerView(String operationId) {
        return View.argument(methods(operationId).get(0).getAnnotatedReturnType(), 0);
    }

    /** Returns what the body of an error is in Java. */
    View errorView(SpecNode schema) {
        return schema.isReference() ? View.of(model(SpecNode.name(schema.text("$ref")))) : View.TREE;
    }

    @Override
    public String toString() {
        return name();
    }
}
