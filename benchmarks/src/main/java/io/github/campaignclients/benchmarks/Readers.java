package io.github.campaignclients.benchmarks;

import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.Union;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes and compiles the code that reads every value of a document through its getters: the same code for the clients' models and for
 * the stock ones, but for the classes.
 *
 * <p>A getter of a model is followed; of a list each element and of a map each member. All else is a value: texts, numbers, truth
 * values, dates, enums, and what a specification leaves free.
 */
final class Readers {

    /** What a getter begins with on both sides. */
    private static final String GET = "get";

    private final Map<Class<?>, String> methods = new LinkedHashMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private Readers() {}

    /** Writes the readers of these types into one folder and compiles them. */
    static void compile(Map<String, Type> types, Path folder) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("-nowarn", "-proc:none", "-Xlint:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, Type> reader : types.entrySet()) {
            Path source = folder.resolve("readers").resolve(reader.getKey() + ".java");
            Files.createDirectories(source.getParent());
            Files.writeString(source, new Readers().source(reader.getKey(), reader.getValue()));
            arguments.add(source.toString());
        }
        Compilation.run(arguments);
    }

    /** Loads what was compiled. */
    static Reader load(Path folder, String name) {
        try {
            URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Readers.class.getClassLoader());
            return (Reader) loader.loadClass("readers." + name).getConstructor().newInstance();
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String source(String name, Type type) {
        String hole = methods("read", type, "Blackhole hole", "hole.consume(%s);", ", hole");
        methods.clear();
        String count = methods("count", type, "int[] count", "if (%s != null) { count[0]++; }", ", count");
        return """
                package readers;

                import org.openjdk.jmh.infra.Blackhole;

                @SuppressWarnings({"deprecation", "unchecked"})
                public final class %s implements io.github.campaignclients.benchmarks.Reader {

                    public void read(Object value, Blackhole hole) {
                        %s v = (%s) value;
                        %s
                    }

                    public int count(Object value) {
                        int[] count = {0};
                        %s v = (%s) value;
                        %s
                        return count[0];
                    }
                %s}
                """.formatted(
                name, type.getTypeName().replace('$', '.'), type.getTypeName().replace('$', '.'), hole.substring(0, hole.indexOf('\0')),
                type.getTypeName().replace('$', '.'), type.getTypeName().replace('$', '.'), count.substring(0, count.indexOf('\0')),
                hole.substring(hole.indexOf('\0') + 1) + count.substring(count.indexOf('\0') + 1));
    }

    /** Returns the statement that reads a value of this type, and behind a NUL the methods that it needs. */
    private String methods(String verb, Type type, String parameter, String leaf, String argument) {
        String root = statement(verb, type, "v", leaf, argument, 0);
        StringBuilder text = new StringBuilder();
        while (!open.isEmpty()) {
            Class<?> model = open.removeFirst();
            text.append("\n    private static void ").append(methods.get(model)).append('(')
                    .append(model.getName().replace('$', '.')).append(" m, ").append(parameter).append(") {\n");
            List<Class<?>> variants = variants(model);
            for (Class<?> variant : variants) {
                text.append("        if (m instanceof ").append(variant.getName()).append(" v) { ")
                        .append(statement(verb, variant, "v", leaf, argument, 0)).append(" return; }\n");
            }
            if (variants.isEmpty()) {
                for (Method getter : getters(model)) {
                    String variable = "v" + getter.getName();
                    text.append("        ").append(getter.getGenericReturnType().getTypeName().replace('$', '.')).append(' ')
                            .append(variable).append(" = m.").append(getter.getName()).append("();\n        ")
                            .append(statement(verb, getter.getGenericReturnType(), variable, leaf, argument, 0)).append('\n');
                }
            }
            text.append("    }\n");
        }
        return root + '\0' + text;
    }

    private String statement(String verb, Type type, String variable, String leaf, String argument, int depth) {
        if (type instanceof ParameterizedType generic && !isFree(generic)) {
            Type[] arguments = generic.getActualTypeArguments();
            String each = "e" + depth + variable;
            if (generic.getRawType() == List.class) {
                return "if (" + variable + " != null) { for (" + arguments[0].getTypeName().replace('$', '.') + " " + each + " : " + variable
                        + ") { " + statement(verb, arguments[0], each, leaf, argument, depth + 1) + " } }";
            }
            if (generic.getRawType() == Map.class) {
                String value = "m" + depth + variable;
                return "if (" + variable + " != null) { for (java.util.Map.Entry<String, " + arguments[1].getTypeName().replace('$', '.') + "> "
                        + each + " : " + variable + ".entrySet()) { " + leaf.formatted(each + ".getKey()") + " "
                        + arguments[1].getTypeName().replace('$', '.') + " " + value + " = " + each + ".getValue(); "
                        + statement(verb, arguments[1], value, leaf, argument, depth + 1) + " } }";
            }
        }
        if (type instanceof Class<?> model && isModel(model)) {
            String method = methods.computeIfAbsent(model, added -> {
                open.add(added);
                return verb + methods.size();
            });
            return "if (" + variable + " != null) { " + method + "(" + variable + argument + "); }";
        }
        return leaf.replace("%s", variable);
    }

    /** Returns whether a type is how the stock output sees a free-form object, which is one value here as it is there. */
    private static boolean isFree(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Type last = arguments[arguments.length - 1];
        return last == Object.class || last == JsonValue.class;
    }

    private static boolean isModel(Class<?> type) {
        return Model.class.isAssignableFrom(type)
                || (Union.class.isAssignableFrom(type) && type != Union.class)
                || (type.getName().startsWith("io.github.campaignclients.benchmarks.stock.") && !type.isEnum());
    }

    private static List<Method> getters(Class<?> model) {
        return Arrays.stream(model.getDeclaredMethods())
                .filter(method -> method.getName().startsWith(GET) && method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.getName().equals("getAdditionalProperties"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Returns the models that a union of ours may be, which stand in its own package; of a model none. */
    private static List<Class<?>> variants(Class<?> union) {
        if (!union.isInterface()) {
            return List.of();
        }
        try {
            Path folder = Path.of(union.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .resolve(union.getPackageName().replace('.', File.separatorChar));
            try (Stream<Path> classes = Files.list(folder)) {
                return classes.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && file.indexOf('$') < 0 && !file.equals("package-info.class"))
                        .sorted()
                        .<Class<?>>map(file -> Vendor.load(union.getPackageName() + "." + file.substring(0, file.length() - 6)))
                        .filter(type -> type != union && union.isAssignableFrom(type))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
