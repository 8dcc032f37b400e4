package io.github.campaignclients.codegen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What {@code x-retry} says: whether an operation's request may be sent again after a failure. The names are the runtime's. */
public enum RetryRule {
    /** Sending it twice does no more than sending it once. */
    IDEMPOTENT("After a failure that passes the request is sent again, since sending it twice does no more than sending it once."),
    /** Sending it twice may do more. */
    NON_IDEMPOTENT("After a failure the request is sent again only if it never left, or if the answer was a 429."),
    /** Nobody knows. */
    NEVER("After a failure the request is not sent again.");

    private final String sentence;

    RetryRule(String sentence) {
        this.sentence = sentence;
    }

    /** Returns what a caller must know of it. */
    String sentence() {
        return sentence;
    }

    /**
     * Returns what {@code x-retry} may say.
     *
     * @return the words
     */
    public static List<String> words() {
        return Arrays.stream(values()).map(RetryRule::word).toList();
    }

    static RetryRule of(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("x-retry: " + word + " is none of " + words()));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
