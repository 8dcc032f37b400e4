package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;

/** Text of a specification as the body of a Javadoc comment. */
final class JavadocText {

    /** The longest line of generated sources, without indentation. */
    private static final int WIDTH = 120;

    private JavadocText() {}

    /** Returns the lines of a comment: the paragraphs of a text, wrapped, code in backquotes in {@code code} tags. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
            boolean first = lines.isEmpty();
            if (!first) {
                lines.add("");
            }
            paragraph(first ? "" : "<p>", paragraph, lines);
        }
        return lines;
    }

    /** Adds the lines of a paragraph, which may end in, or be, a list. */
    private static void paragraph(String tag, String paragraph, List<String> lines) {
        List<String> items = new ArrayList<>();
        items.add(""); // what comes before the list
        for (String line : paragraph.split("\\n", -1)) {
            boolean item = line.strip().startsWith("- ");
            String text = line.strip().substring(item ? 2 : 0);
            if (item) {
                items.add(text);
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
            }
        }
        if (!items.get(0).isBlank()) {
            wrap(tag + line(items.get(0)), lines);
        }
        if (items.size() > 1) {
            lines.add("<ul>");
            items.subList(1, items.size()).forEach(item -> tag("<li>" + line(item)).forEach(line -> lines.add("  " + line)));
            lines.add("</ul>");
        }
    }

    /** Returns a text as one line of a comment. */
    static String line(String text) {
        return escape(text.replaceAll("\\s+", " ").strip());
    }

    /** Returns the lines of a block tag, such as {@code @return}, with a text that is escaped. */
    static List<String> tag(String tag) {
        List<String> lines = wrapped(tag);
        for (int i = 1; i < lines.size(); i++) {
            lines.set(i, "    " + lines.get(i));
        }
        return lines;
    }

    /** Returns the lines of a paragraph that is escaped. */
    static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        wrap(paragraph, lines);
        return lines;
    }

    /** Returns a text as the value of an attribute or as a link's address. */
    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace("*/", "*&#47;");
    }

    /** Returns a Java string literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return literal.append('"').toString();
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words(paragraph)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    /** Splits at spaces, but not inside a tag in braces. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String[] parts = text.split("`", -1);
        boolean paired = parts.length % 2 == 1;
        for (int i = 0; i < parts.length; i++) {
            boolean code = paired && i % 2 == 1;
            escaped.append(code ? code(parts[i]) : prose(parts[i]));
            if (!paired && i < parts.length - 1) {
                escaped.append('`');
            }
        }
        return escaped.toString();
    }

    /** Returns code, in a tag that knows no escapes unless something in it needs one. */
    private static String code(String text) {
        boolean plain = !text.contains("*/") && !text.contains("\\u") && hasBalancedBraces(text);
        return plain ? "{@code " + text + "}" : "<code>" + prose(text) + "</code>";
    }

    private static boolean hasBalancedBraces(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String prose(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
