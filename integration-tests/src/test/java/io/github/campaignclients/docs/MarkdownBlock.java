package io.github.campaignclients.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown file.
 *
 * @param line the number of its first line, for messages
 */
record MarkdownBlock(int line, String text) {

    private static final Pattern PRINTS = Pattern.compile("// prints (.*)$", Pattern.MULTILINE);

    /** Returns the blocks of one language, in order. */
    static List<MarkdownBlock> of(String language, List<String> lines) {
        List<MarkdownBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```" + language)) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                blocks.add(new MarkdownBlock(i + 2, String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks;
    }

    /** Returns what the block says that it prints, line by line. */
    List<String> prints() {
        Matcher matcher = PRINTS.matcher(text);
        List<String> lines = new ArrayList<>();
        while (matcher.find()) {
            lines.add(matcher.group(1));
        }
        return lines;
    }

    @Override
    public String toString() {
        return "README.md, line " + line;
    }
}
