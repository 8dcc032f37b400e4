package io.github.campaignclients.codegen;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The generated sources of one client.
 *
 * <p>A file that would not change is not touched, so that nothing is compiled again for it, and what is no longer written is
 * deleted, so that no class outlives its schema. openapi-generator does neither by itself.
 */
final class SourceTree {

    private final Path root;
    private final Set<Path> written = new HashSet<>();
    private final Map<String, Template> templates = new HashMap<>();

    /** Values are Java source or finished Javadoc: nothing is escaped here. */
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .withLoader(SourceTree::open);

    SourceTree(Path root) {
        this.root = root;
    }

    /** Writes the class {@code name} of a package. */
    void write(String packageName, String name, String template, Object view) {
        write(root.resolve(packageName.replace('.', '/')).resolve(name + ".java"), template, view);
    }

    /** Writes the module's declaration. */
    void writeModule(Object view) {
        write(root.resolve("module-info.java"), "module-info", view);
    }

    private void write(Path file, String template, Object view) {
        byte[] source = template(template).execute(view).getBytes(StandardCharsets.UTF_8);
        if (!written.add(file)) {
            throw new IllegalArgumentException("two things would be the class " + root.relativize(file) + ": name one of them otherwise");
        }
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), source)) {
                Files.createDirectories(file.getParent());
                Files.write(file, source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the sources of former runs that this one did not write. */
    void deleteOthers() {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> stale = files.filter(file -> file.toString().endsWith(".java") && !written.contains(file)).toList();
            for (Path file : stale) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, key -> compiler.compile(open(key)));
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                SourceTree.class.getResourceAsStream("/campaign-client/" + name + ".mustache"), StandardCharsets.UTF_8);
    }
}
