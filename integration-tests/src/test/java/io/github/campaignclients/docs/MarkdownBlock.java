package io.github.campaignclients.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fenced block of a Markdown file.
 *
 * @param file the file's name below the root, for messages
 * @param line the number of its first line, for messages
 * @param language what stands behind the fence: {@code java}, {@code text} and the like
 * @param text what stands in it
 * @param leadsOver whether the next block follows at once, or after a line that ends in a colon
 */
record MarkdownBlock(String file, int line, String language, String text, boolean leadsOver) {

    /** The folder that holds the README. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final String FENCE = "```";

    private static final Pattern PRINTS = Pattern.compile("// prints (.*)$", Pattern.MULTILINE);

    private static final Pattern CLASS = Pattern.compile("^(?:public )?(?:final )?class (\\w+)", Pattern.MULTILINE);

    /** Returns the README and what it leads to, by their names below the root. */
    static List<String> files() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md"),
                            docs.map(file -> "docs/" + file.getFileName()).filter(name -> name.endsWith(".md")).sorted())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the blocks of a file, in order. */
    static List<MarkdownBlock> of(String file) {
        List<String> lines = lines(file);
        List<MarkdownBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                blocks.add(new MarkdownBlock(file, i + 2, lines.get(i).substring(FENCE.length()),
                        String.join("\n", lines.subList(i + 1, end)), leadsOver(lines, end)));
                i = end;
            }
        }
        return blocks;
    }

    private static boolean leadsOver(List<String> lines, int end) {
        int next = end + 1;
        while (next < lines.size() && (lines.get(next).isEmpty() || lines.get(next).endsWith(":"))) {
            next++;
        }
        return next < lines.size() && lines.get(next).startsWith(FENCE);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the comments say that the block prints, line by line. */
    List<String> prints() {
        Matcher matcher = PRINTS.matcher(text);
        List<String> lines = new ArrayList<>();
        while (matcher.find()) {
            lines.add(matcher.group(1));
        }
        return lines;
    }

    /** Returns the name of the class that the block is, to be copied as a file; null where it is statements. */
    String className() {
        Matcher matcher = CLASS.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
