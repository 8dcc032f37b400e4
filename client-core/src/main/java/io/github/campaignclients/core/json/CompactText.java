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
        byte last = ',';
        int from = 0;
        while (from < bytes.length) {
            int token = afterSpace(bytes, from);
            if (token == bytes.length) {
                break;
            }
            byte next = bytes[token];
            if (token > from && !isSign(last) && !isSign(next)) {
                bytes[to++] = ' ';
            }
            bytes[to++] = next;
            from = token + 1;
            if (next == '"') {
                from = endOfText(bytes, from);
                System.arraycopy(bytes, token + 1, bytes, to, from - token - 1);
                to += from - token - 1;
            }
            last = next;
        }
        return to;
    }

    private static int afterSpace(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** Returns the index behind the quotation mark that ends a text, or the end of the document where none does. */
    private static int endOfText(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '"') {
                return i + 1;
            }
            if (bytes[i] == '\\') {
                i++;
            }
        }
        return bytes.length;
    }

    private static boolean isSign(byte token) {
        return token == ',' || token == ':' || token == '{' || token == '}' || token == '[' || token == ']';
    }
}
