package io.github.campaignclients.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An operation that is known of a service, as a row of its {@code operations.tsv} says.
 *
 * @param tag the service's word for what it is about
 * @param method the HTTP method; empty where nobody saw it
 * @param path the path, as in the specification; empty where nobody saw it
 * @param title the service's name of it
 * @param evidence how much is known
 * @param gap why it is not in the specification; empty where it is
 */
record KnownOperation(String tag, String method, String path, String title, Evidence evidence, String gap) {

    /** How much is known of an operation. */
    enum Evidence {
        FULL, PARTIAL, NAME_ONLY
    }

    private static final String HEADER = "tag\tmethod\tpath\ttitle\tevidence\tgap";

    /** Returns the known operations of a vendor, in the order of the file. */
    static List<KnownOperation> of(Vendor vendor) {
        Path file = vendor.folder().resolve("operations.tsv");
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.get(0).equals(HEADER)) {
                throw new IllegalArgumentException(file + ":1: expected \"" + HEADER + "\", found \"" + lines.get(0) + "\"");
            }
            return lines.stream().skip(1).map(line -> of(file, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownOperation of(Path file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException(file + ": expected six columns, found " + cells.length + " in \"" + line + "\"");
        }
        Evidence evidence = Evidence.valueOf(cells[4].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new KnownOperation(cells[0], cells[1], cells[2], cells[3], evidence, cells[5]);
    }

    /** Returns whether a specification is said to hold it. */
    boolean isSpecified() {
        return gap.isEmpty();
    }

    /** Returns method and path, or the title where one of these is not known. */
    String address() {
        return method.isEmpty() || path.isEmpty() ? title : method + " " + path;
    }
}
