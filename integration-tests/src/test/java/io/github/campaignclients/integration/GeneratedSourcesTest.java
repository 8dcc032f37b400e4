package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reviewed sources of the made-up API that has each construct once: the generator's own tests cannot see the runtime. */
class GeneratedSourcesTest {

    private static final Path SOURCES = Path.of("../client-codegen/src/test/resources/shop/expected");

    @TempDir
    Path classes;

    @Test
    void compileAgainstTheRuntimeWithoutAWarning() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .toList();
            List<String> options =
                    List.of("--release", "9", "-proc:none", "-Xlint:all,-options,-classfile", "-d", classes.toString());
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(java)).call();
        }
        assertEquals(List.of(), diagnostics.getDiagnostics().stream().map(Object::toString).toList());
    }
}
