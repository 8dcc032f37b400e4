package io.github.campaignclients.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was measured, as Markdown. */
final class Report {

    private final StringBuilder text = new StringBuilder();
    private boolean inTable;

    void title(String title) {
        text.append("\n## ").append(title).append("\n\n");
        inTable = false;
    }

    void line(String line) {
        text.append(inTable ? "\n" : "").append(line).append("\n\n");
        inTable = false;
    }

    void table(String... columns) {
        row(columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        inTable = true;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
