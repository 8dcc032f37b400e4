package io.github.campaignclients.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Takes the white space between the tokens out of a document, which a library's reader steps over many times as slowly as this does.
 *
 * <p>Nothing else is looked at, so that the reader judges the document: white space that separates two values stays, as one space.
 */
final class CompactText {

    private CompactText() {}

    /**
     * Returns what a source holds, which is in memory, without the white space. A document that has none behind its first sign is one that
     * nobody laid out, and is left as it is.
     */
    static BufferedSource of(BufferedSource source) {
        try {
            if (source.request(2) && isSpace(source.getBuffer().getByte(1))) {
                byte[] bytes = source.readByteArray();
                return new Buffer().write(bytes, 0, compact(bytes));
            }
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException("a source in memory does not fail", e);
        }
    }

    /** Moves the tokens together and returns where they end. */
    private static int compact(byte[] bytes) {
        int to = 0;
        int from = 0;
        while (from < bytes.length) {
            byte next = bytes[from++];
            if (isSpace(next)) {
                while (from < bytes.length && isSpace(bytes[from])) {
                    from++;
                }
                if (to > 0 && from < bytes.length && !isSign(bytes[to - 1]) && !isSign(bytes[from])) {
                    bytes[to++] = ' ';
                }
                continue;
            }
            bytes[to++] = next;
            boolean text = next == '"';
            while (text && from < bytes.length) {
                next = bytes[from++];
                bytes[to++] = next;
                text = next != '"';
                if (next == '\\' && from < bytes.length) {
                    bytes[to++] = bytes[from++];
                }
            }
        }
        return to;
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    private static boolean isSign(byte token) {
        return token == ',' || token == ':' || token == '{' || token == '}' || token == '[' || token == ']';
    }
}
