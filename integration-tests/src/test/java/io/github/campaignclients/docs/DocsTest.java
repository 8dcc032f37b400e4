package io.github.campaignclients.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the pages below {@code docs} show is so: their Java compiles, runs and prints what they say; their links are right. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)]+)\\)");

    private final DocumentedServer server = new DocumentedServer();

    /** Returns each block of Java, the classes that its page shows up to there, and what a block of text below it says that it prints. */
    static Stream<Arguments> javaBlocks() {
        return MarkdownBlock.files().stream().flatMap(file -> javaBlocks(MarkdownBlock.of(file)));
    }

    private static Stream<Arguments> javaBlocks(List<MarkdownBlock> blocks) {
        List<Arguments> java = new ArrayList<>();
        List<MarkdownBlock> classes = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            MarkdownBlock block = blocks.get(i);
            if (!block.language().equals("java")) {
                continue;
            }
            if (block.className() != null) {
                classes.add(block);
            }
            boolean shown = block.leadsOver() && blocks.get(i + 1).language().equals("text");
            List<String> printed = shown ? blocks.get(i + 1).text().lines().toList() : block.prints();
            java.add(Arguments.of(block, List.copyOf(classes), printed));
        }
        return java.stream();
    }

    static Stream<String> files() {
        return Stream.concat(MarkdownBlock.files().stream(), Stream.of("CONTRIBUTING.md", "CHANGELOG.md"));
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
    void javaCompilesAsItStandsThereRunsAndPrintsWhatItSays(
            MarkdownBlock block, List<MarkdownBlock> classes, List<String> prints, @TempDir Path folder) throws Exception {
        String statements = block.className() == null ? block.text() : null;
        assertEquals(List.of(), new Snippet(statements, classes).compile(folder));
        if (statements == null) {
            return;
        }
        String local = server.insteadOfTheRealOne(statements);
        boolean program = !local.equals(statements);
        if (program) {
            assertEquals(List.of(), new Snippet(local, classes).compile(folder));
        }

        List<String> printed = printed(() -> Snippet.run(folder, server::client));

        if (program && prints.isEmpty()) { // what it prints comes from the service
            assertEquals(1, server.requestCount());
            assertEquals(1, printed.size());
        } else {
            assertEquals(prints, asFarAsSaid(prints, printed));
        }
    }

    /** Puts in the gaps, marked by an ellipsis, where the rest of a line is as it was said. */
    private List<String> asFarAsSaid(List<String> said, List<String> printed) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            String line = server.withRealAddresses(printed.get(i));
            String pattern = i < said.size() ? gaps(said.get(i)) : "";
            lines.add(line.matches(pattern) ? said.get(i) : line);
        }
        return lines;
    }

    private static String gaps(String said) {
        return Arrays.stream(said.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void linksLeadSomewhere(String file) throws IOException {
        Matcher links = LINK.matcher(Files.readString(MarkdownBlock.ROOT.resolve(file)));
        while (links.find()) {
            String[] link = links.group(1).split("#", 2);
            Path target = link[0].isEmpty()
                    ? MarkdownBlock.ROOT.resolve(file)
                    : MarkdownBlock.ROOT.resolve(file).resolveSibling(link[0]);
            assertTrue(Files.exists(target), links.group(1));
            if (link.length == 2) {
                assertTrue(anchors(target).contains(link[1]), links.group(1));
            }
        }
    }

    /** Returns the anchors that GitHub gives to headings. */
    private static List<String> anchors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .collect(Collectors.toList());
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
