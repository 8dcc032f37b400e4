package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Tests that break one rule in a specification that keeps them all. */
abstract class RuleTest {

    static final Path RULES = Path.of("src/test/resources/rules");

    @TempDir
    Path folder;

    /** Expects these faults, the first of them in the line where {@code place} begins. */
    void assertFault(String target, String replacement, String place, String... messages) {
        assertFaultIn("openapi.yaml", target, replacement, place, messages);
    }

    /** Expects the same of another file beside the specification. */
    void assertFaultIn(String file, String target, String replacement, String place, String... messages) {
        Path specification = brokenFile(file, target, replacement);
        List<Fault> faults = SpecLinter.lint(specification);
        assertEquals(List.of(messages), faults.stream().map(Fault::message).toList());
        assertEquals(specification.resolveSibling(file) + ":" + line(specification.resolveSibling(file), place),
                faults.get(0).file() + ":" + faults.get(0).line());
    }

    /** Expects that a change keeps the rules. */
    void assertNoFault(String target, String replacement) {
        assertEquals(List.of(), SpecLinter.lint(broken(target, replacement)));
    }

    /** Returns a copy of the specification with another text in place of one that stands there once. */
    Path broken(String target, String replacement) {
        return brokenFile("openapi.yaml", target, replacement);
    }

    Path brokenFile(String file, String target, String replacement) {
        try {
            Path copy = Files.createTempDirectory(folder, "spec").toRealPath();
            try (Stream<Path> files = Files.walk(RULES)) {
                for (Path source : files.skip(1).toList()) {
                    Files.copy(source, copy.resolve(RULES.relativize(source)));
                }
            }
            Path edited = copy.resolve(file);
            String text = Files.readString(edited);
            if (text.indexOf(target) < 0 || text.indexOf(target) != text.lastIndexOf(target)) {
                throw new IllegalArgumentException("stands there not just once: " + target);
            }
            Files.writeString(edited, text.replace(target, replacement));
            return copy.resolve("openapi.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int line(Path file, String place) {
        try {
            String text = Files.readString(file);
            int at = text.indexOf(place);
            if (at < 0) {
                throw new IllegalArgumentException("stands nowhere in " + file + ": " + place);
            }
            return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String inline(String what) {
        return "an inline " + what + " has no name; move it below components/schemas, under a name that says what it is, "
                + "and write $ref: '#/components/schemas/<Name>'";
    }
}
