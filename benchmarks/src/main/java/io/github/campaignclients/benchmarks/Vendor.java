package io.github.campaignclients.benchmarks;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import retrofit2.http.Body;

/** A vendor's documented examples, with the types that its operations declare for them. */
record Vendor(String name) {

    static final List<String> NAMES = List.of("leadfeeder", "lemlist", "interchange", "puffle", "extrovert");

    static final Path BASE = Path.of(System.getProperty("basedir", "."));

    private static final String PACKAGE = "io.github.campaignclients.";
    private static final String STOCK_PACKAGE = "io.github.campaignclients.benchmarks.stock.";

    /** A document and the type that the client declares for it. */
    record Document(String file, Type type, byte[] text) {}

    /** Returns the documented answers of status 200. */
    List<Document> responses() {
        return documents(".response.200.json", true);
    }

    /** Returns the documented request bodies. */
    List<Document> requests() {
        return documents(".request.json", false);
    }

    String modelPackage() {
        return PACKAGE + name + ".model";
    }

    String stockPackage() {
        return STOCK_PACKAGE + name;
    }

    private List<Document> documents(String ending, boolean answers) {
        Map<String, Method> operations = operations();
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(BASE.resolve("../specs").resolve(name).resolve("examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
                String fileName = file.getFileName().toString();
                Method operation = operations.get(fileName.substring(0, fileName.indexOf('.')));
                Type type = operation == null ? null : answers ? answer(operation) : body(operation);
                if (type != null && type != Void.class) {
                    documents.add(new Document(fileName, type, Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return documents;
    }

    private Map<String, Method> operations() {
        Map<String, Method> operations = new TreeMap<>();
        String client = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Client";
        for (Method accessor : load(PACKAGE + name + "." + client).getMethods()) {
            if (accessor.getReturnType().getName().startsWith(PACKAGE + name + ".api.")) {
                for (Method operation : accessor.getReturnType().getMethods()) {
                    operations.putIfAbsent(operation.getName(), operation);
                }
            }
        }
        return operations;
    }

    private static Type answer(Method operation) {
        return ((ParameterizedType) operation.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static Type body(Method operation) {
        for (int i = 0; i < operation.getParameterCount(); i++) {
            if (operation.getParameters()[i].isAnnotationPresent(Body.class)) {
                return operation.getGenericParameterTypes()[i];
            }
        }
        return null;
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
