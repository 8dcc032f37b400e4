package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reviewed sources in the hands of the javadoc tool. */
class ShopJavadocTest {

    private static final Path SOURCES = Path.of("../client-codegen/src/test/resources/shop/expected");

    @TempDir
    Path pages;

    @Test
    void textsOfTheDescriptionSurviveInTheDocumentation() throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .toList();
            List<String> options = List.of("--release", "9", "-encoding", "UTF-8", "-locale", "en", "-Xdoclint:all", "-quiet",
                    "-notimestamp", "-d", pages.toString());
            boolean made = javadoc.getTask(messages, files, diagnostics, null, options, files.getJavaFileObjectsFromPaths(java)).call();
            assertEquals(List.of(), diagnostics.getDiagnostics().stream().map(Object::toString).toList());
            assertEquals("", messages.toString());
            assertTrue(made);
        }
        assertTrue(shown("ShopClient")
                .contains("Text that Javadoc must survive: */ & <b> {@link x} \\u0041 @see code with {braces} and */."));
        assertTrue(shown("model/OrderUpdate.Builder").contains("Allowed: at least 1 character, at most 200 characters, matches ^[^*/]+$."));
        assertTrue(shown("api/OrdersApi").contains("Shop's page \"Update order\""));
    }

    /** Returns what a reader of a page sees, with single blanks. */
    private String shown(String page) throws IOException {
        return Files.readString(pages.resolve("io/github/campaignclients/shop/" + page + ".html"))
                .replaceAll("<[^>]*>", "")
                .replace("&#47;", "/").replace("&#123;", "{").replace("&#125;", "}").replace("&#64;", "@").replace("&#92;", "\\")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
