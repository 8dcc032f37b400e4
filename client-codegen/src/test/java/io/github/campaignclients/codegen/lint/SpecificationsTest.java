package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specifications of this repository keep the rules; all their faults show here, before a client is built. */
class SpecificationsTest {

    static List<Path> specifications() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../specs"))) {
            return folders.map(folder -> folder.resolve("openapi.yaml")).filter(Files::exists).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specifications")
    void aSpecificationKeepsTheRules(Path specification) {
        assertEquals(List.of(), SpecLinter.lint(specification));
    }
}
