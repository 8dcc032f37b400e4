package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates a made-up API with each construct and extension once, and compares with what was reviewed.
 *
 * <p>After a wanted change, {@code -Dexpected.update=true} writes the expected sources anew; read the difference before you commit it.
 */
class GeneratedSourcesTest {

    private static final Path SHOP = Path.of("src/test/resources/shop");
    private static final Path EXPECTED = SHOP.resolve("expected");

    @TempDir
    Path folder;

    private Path specification;
    private Path output;
    private Path sources;

    @BeforeEach
    void copySpecification() throws IOException {
        Path specifications = Files.createDirectory(folder.resolve("spec"));
        Generation.copy(SHOP, specifications);
        Generation.copy(SHOP.resolve("examples"), Files.createDirectory(specifications.resolve("examples")));
        specification = specifications.resolve("openapi.yaml");
        output = folder.resolve("output");
        sources = output.resolve("src/main/java");
    }

    @Test
    void sourcesAreThoseThatWereReviewed() throws IOException {
        Generation.run(specification, output);
        Map<String, String> generated = Generation.sources(sources);
        if (Boolean.getBoolean("expected.update")) {
            update(generated);
        }
        Map<String, String> expected = Generation.sources(EXPECTED);
        assertEquals(expected.keySet(), generated.keySet());
        expected.forEach((file, source) -> assertEquals(source, generated.get(file), file));
    }

    private static void update(Map<String, String> generated) throws IOException {
        for (String file : Generation.sources(EXPECTED).keySet()) {
            Files.delete(EXPECTED.resolve(file));
        }
        for (Map.Entry<String, String> source : generated.entrySet()) {
            Path file = EXPECTED.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    @Test
    void aSecondGenerationTouchesNoFile() throws IOException {
        Generation.run(specification, output);
        Map<String, String> first = Generation.sources(sources);
        FileTime longAgo = FileTime.fromMillis(0);
        for (String file : first.keySet()) {
            Files.setLastModifiedTime(sources.resolve(file), longAgo);
        }
        Generation.run(specification, output);
        assertEquals(first, Generation.sources(sources));
        try (Stream<Path> files = Files.walk(output)) {
            assertEquals(List.of(), files.filter(file -> Files.isRegularFile(file) && !file.startsWith(sources)).toList());
        }
        for (String file : first.keySet()) {
            assertEquals(longAgo, Files.getLastModifiedTime(sources.resolve(file)), file);
        }
    }

    @Test
    void theItemsOfAPageMayStandInTheAnswerOfAnyStatus() throws IOException {
        String success = """
                        '200':
                          description: The leads found.
                """;
        String text = Files.readString(specification);
        assertTrue(text.contains(success));
        Files.writeString(specification, text.replace(success, """
                        '202':
                          description: The search goes on.
                          content:
                            application/json:
                              schema:
                                $ref: '#/components/schemas/Export'
                """ + success));
        Generation.run(specification, output);
        assertTrue(Files.readString(sources.resolve("io/github/campaignclients/shop/api/LeadsApi.java"))
                .contains("PagedCall<SearchLeadsAnswer, Lead> searchLeads("));
    }

    @Test
    void theClassOfASchemaThatIsGoneIsDeletedAndAChangeInAnotherFileIsNoticed() throws IOException {
        Generation.run(specification, output);
        Path price = sources.resolve("io/github/campaignclients/shop/model/Price.java");
        assertTrue(Files.exists(price));
        Path prices = specification.resolveSibling("prices.yaml");
        Files.writeString(prices, Files.readString(prices).replace("Price:", "Cost:").replace("schemas/Price'", "schemas/Cost'"));
        Generation.run(specification, output);
        assertFalse(Files.exists(price));
        assertTrue(Files.exists(price.resolveSibling("Cost.java")));
    }
}
