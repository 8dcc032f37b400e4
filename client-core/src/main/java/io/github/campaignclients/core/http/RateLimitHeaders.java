package io.github.campaignclients.core.http;

import io.github.campaignclients.core.RateLimit;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The headers in which an API says what is left of its rate limit. */
final class RateLimitHeaders {

    private final String limit;
    private final String remaining;
    private final String reset;

    RateLimitHeaders(String limit, String remaining, String reset) {
        this.limit = limit;
        this.remaining = remaining;
        this.reset = reset;
    }

    /** Returns what the headers say, or null where they say nothing. */
    @Nullable RateLimit read(Headers headers, Instant now) {
        Long size = number(headers.get(limit));
        Long left = number(headers.get(remaining));
        Instant next = Moments.parse(headers.get(reset), headers, now);
        return size == null && left == null && next == null ? null : new RateLimit(size, left, next);
    }

    private static @Nullable Long number(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text.trim());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
