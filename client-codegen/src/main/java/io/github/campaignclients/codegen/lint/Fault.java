package io.github.campaignclients.codegen.lint;

import java.nio.file.Path;

/**
 * What is wrong with a specification.
 *
 * @param file the file
 * @param line the line, from 1
 * @param message what was found, and what to write instead
 */
record Fault(Path file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
