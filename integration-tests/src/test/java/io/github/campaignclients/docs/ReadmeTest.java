package io.github.campaignclients.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is so: its Java compiles, runs and prints what it says; its coordinates and links are right. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private final DocumentedServer server = new DocumentedServer();

    static Stream<MarkdownBlock> javaBlocks() throws IOException {
        return MarkdownBlock.of("java", Files.readAllLines(ROOT.resolve("README.md"))).stream();
    }

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaCompilesAsItStandsThereRunsAndPrintsWhatItSays(MarkdownBlock block, @TempDir Path folder) throws Exception {
        assertEquals(List.of(), new Snippet(block.text()).compile(folder));
        String local = server.insteadOfTheRealOne(block.text());
        boolean program = !local.equals(block.text());
        if (program) {
            assertEquals(List.of(), new Snippet(local).compile(folder));
        }

        List<String> printed = printed(() -> Snippet.run(folder, server::client));

        if (program) {
            assertEquals(1, server.requestCount());
            assertEquals(1, printed.size());
        } else {
            assertEquals(block.prints(), printed);
        }
    }

    @Test
    void thereIsAProgramForEachClient() throws IOException {
        List<String> programs = javaBlocks().map(MarkdownBlock::text).filter(text -> text.contains("romEnvironment()")).toList();

        assertEquals(5, programs.size());
        for (String client : List.of("LemlistClient", "LeadfeederClient", "InterchangeClient", "PuffleClient", "ExtrovertClient")) {
            assertTrue(programs.stream().anyMatch(program -> program.contains(client)), client);
        }
    }

    @Test
    void coordinatesNameTheVersionOfThisBuild() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String version = all("<artifactId>campaign-clients-parent</artifactId>\\s*<version>(.*?)</version>", parent).get(0);
        String gson = all("<gson.version>(.*?)</gson.version>", parent).get(0);
        String readme = Files.readString(ROOT.resolve("README.md"));

        List<String> ours = all("<groupId>io.github.campaignclients</groupId>\\s*<artifactId>.*?</artifactId>\\s*<version>(.*?)<", readme);
        assertEquals(List.of(version, version), ours);
        assertEquals(List.of(gson), all("<artifactId>gson</artifactId>\\s*<version>(.*?)<", readme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
    void linksLeadSomewhere(String file) throws IOException {
        for (String target : all("\\]\\(((?!https?:)[^)]+)\\)", Files.readString(ROOT.resolve(file)))) {
            assertTrue(Files.exists(ROOT.resolve(target)), target);
        }
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static List<String> printed(Action action) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private interface Action {

        void run() throws Exception;
    }
}
