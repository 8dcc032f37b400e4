package io.github.campaignclients.codegen.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A documented payload or command, as its file is named.
 *
 * @param file the file
 * @param operationId the operation
 * @param kind what it is: {@code request}, {@code response} or {@code curl}
 * @param status the answer's status, empty where it is none
 */
record ExampleFile(Path file, String operationId, String kind, String status) {

    private static final Pattern NAME = Pattern.compile(
            "(?<operation>\\w+)(\\.\\w+)?\\.((?<request>request)\\.json|response\\.(?<status>\\d{3})\\.(json|txt)|curl\\.txt)");

    /** Returns what the name of a file says, or empty where it follows no pattern. */
    static Optional<ExampleFile> of(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String status = matcher.group("status");
        String kind = matcher.group("request") != null ? "request" : status != null ? "response" : "curl";
        return Optional.of(new ExampleFile(file, matcher.group("operation"), kind, status == null ? "" : status));
    }

    /** Returns the files of a folder by name; none where there is no such folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isJson() {
        return name().endsWith(".json");
    }

    String name() {
        return file.getFileName().toString();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
