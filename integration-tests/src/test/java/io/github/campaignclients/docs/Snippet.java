package io.github.campaignclients.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java code that is shown to readers: imports, then statements, which may use the clients by the names of their vendors, and the classes
 * that the same page shows.
 *
 * <p>It becomes a class with the imports above it and the statements in a method. A class that a page shows is a file of its own.
 */
final class Snippet {

    private static final String CLASS = "Snippet";
    private static final List<String> VENDORS = List.of("Leadfeeder", "Lemlist", "Interchange", "Puffle", "Extrovert");

    private final List<Source> sources = new ArrayList<>();

    /**
     * Creates a snippet.
     *
     * @param text the statements, or null to compile the classes alone
     * @param classes the classes of the page
     */
    Snippet(String text, List<MarkdownBlock> classes) {
        classes.forEach(shown -> sources.add(new Source(shown.className(), shown.text())));
        if (text != null) {
            sources.add(new Source(CLASS, inMethod(text)));
        }
    }

    private static String inMethod(String text) {
        StringBuilder source = new StringBuilder();
        text.lines().filter(line -> line.startsWith("import ")).forEach(line -> source.append(line).append('\n'));
        source.append("public class " + CLASS + " {\n");
        VENDORS.forEach(vendor -> source.append("    public static io.github.campaignclients." + vendor.toLowerCase(Locale.ROOT) + "."
                + vendor + "Client " + vendor.toLowerCase(Locale.ROOT) + ";\n"));
        source.append("    public static void run() throws Exception {\n");
        text.lines().filter(line -> !line.startsWith("import ")).forEach(line -> source.append("        ").append(line).append('\n'));
        return source.append("    }\n}\n").toString();
    }

    /** Compiles for Java 8 and returns what the compiler has to say about this code; the classes go to a folder. */
    List<String> compile(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter remarks = new StringWriter();
        List<String> options = List.of(
                "--release", "8", "-Xlint:all", "-proc:none", "-d", folder.toString(), "-classpath", classPath());
        compiler.getTask(remarks, null, diagnostics, options, null, sources).call();
        // The other ones are about annotations in class files, and about Java 8 being old.
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null && isOurs(diagnostic.getSource()))
                .map(Object::toString)
                .collect(Collectors.toList());
    }

    private boolean isOurs(JavaFileObject file) {
        return sources.stream().anyMatch(source -> source.toUri().equals(file.toUri()));
    }

    /** Returns the class path of the tests. */
    static String classPath() {
        // Surefire's own class path is a jar that refers to this one.
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Returns a loader of what was compiled into a folder. */
    static URLClassLoader loader(Path folder) throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Snippet.class.getClassLoader());
    }

    /** Runs what was compiled into a folder, with these clients. */
    static void run(Path folder, Function<Class<?>, Object> clients) throws Exception {
        try (URLClassLoader loader = loader(folder)) {
            Class<?> snippet = loader.loadClass(CLASS);
            for (Field field : snippet.getFields()) {
                field.set(null, clients.apply(field.getType()));
            }
            Method method = snippet.getMethod("run");
            try {
                method.invoke(null);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception ? (Exception) e.getCause() : e;
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(String name, String content) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
