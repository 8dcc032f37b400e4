package io.github.campaignclients.integration;

import java.util.Arrays;
import java.util.List;

/** What is decided by a fuzzer's bytes, one after the other; the first of everything once they have run out. */
final class Choices {

    private final byte[] bytes;
    private int next;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns a number from 0 to one less than {@code bound}. */
    int below(int bound) {
        int number = next();
        return (bound <= 1 << Byte.SIZE ? number : (number << Byte.SIZE) + next()) % bound;
    }

    private int next() {
        return next < bytes.length ? bytes[next++] & 0xff : 0;
    }

    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }

    byte[] bytes(int atMost) {
        int end = Math.min(next + below(atMost + 1), bytes.length);
        byte[] taken = Arrays.copyOfRange(bytes, Math.min(next, end), end);
        next = Math.max(next, end);
        return taken;
    }

    /** Returns a text of mostly plain characters. */
    String text(int atMost) {
        StringBuilder text = new StringBuilder();
        for (int i = below(atMost + 1); i > 0; i--) {
            text.append((char) (below(8) == 0 ? below(1 << Character.SIZE) : ' ' + below(95)));
        }
        return text.toString();
    }
}
