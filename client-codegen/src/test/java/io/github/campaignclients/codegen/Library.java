package io.github.campaignclients.codegen;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of a client as the jar that users get. */
final class Library {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path jar;

    private Library(Path jar) {
        this.jar = jar;
    }

    /** Compiles sources and packs the classes. */
    static Library compile(Path sources, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java")).toList();
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> errors = compile(files, CLASS_PATH, classes);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
        Path jar = folder.resolve("client.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return new Library(jar);
    }

    /** Returns what the compiler says of a program that uses this library. */
    List<String> errorsOf(Path program) throws IOException {
        Path classes = Files.createDirectories(jar.resolveSibling("program"));
        return compile(List.of(program), jar + System.getProperty("path.separator") + CLASS_PATH, classes);
    }

    private static List<String> compile(List<Path> files, String classPath, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of("--release", "9", "-proc:none", "-cp", classPath, "-d", classes.toString());
            compiler.getTask(null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files)).call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    /** Returns what the next version of this library breaks, in source or in compiled programs, in the order of the names. */
    List<String> incompatibilitiesOf(Library next) {
        Options options = Options.newDefault();
        options.setAccessModifier(Optional.of(AccessModifier.PROTECTED));
        JarArchiveComparatorOptions comparison = JarArchiveComparatorOptions.of(options);
        for (String entry : CLASS_PATH.split(System.getProperty("path.separator"))) {
            comparison.getClassPathEntries().add(entry);
        }
        List<JApiClass> classes = new JarArchiveComparator(comparison).compare(archive("1"), next.archive("2"));
        List<String> changes = new ArrayList<>();
        for (JApiClass type : classes) {
            add(changes, type.getFullyQualifiedName(), type);
            type.getMethods().forEach(method -> add(changes, type.getFullyQualifiedName() + "." + method.getName(), method));
            type.getConstructors().forEach(method -> add(changes, type.getFullyQualifiedName() + ".<init>", method));
            type.getFields().forEach(field -> add(changes, type.getFullyQualifiedName() + "." + field.getName(), field));
        }
        return changes.stream().sorted().toList();
    }

    private static void add(List<String> changes, String name, JApiCompatibility compatibility) {
        compatibility.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                .forEach(change -> changes.add(name + ": " + change.getType()));
    }

    private JApiCmpArchive archive(String version) {
        return new JApiCmpArchive(jar.toFile(), version);
    }
}
