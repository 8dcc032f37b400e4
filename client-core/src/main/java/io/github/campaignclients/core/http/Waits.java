package io.github.campaignclients.core.http;

import io.github.campaignclients.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads what an answer says about when to come back. */
final class Waits {

    private static final int TOO_MANY_REQUESTS = 429;

    /** Nobody waits longer, whatever a service says. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final @Nullable RateLimitHeaders headers;
    private final Scheduler scheduler;

    Waits(@Nullable RateLimitHeaders headers, Scheduler scheduler) {
        this.headers = headers;
        this.scheduler = scheduler;
    }

    @Nullable RateLimit rateLimit(Headers answer) {
        return headers == null ? null : headers.read(answer, scheduler.now());
    }

    /** Returns how long the service asks to wait: by {@code Retry-After}, else until the limit that was exceeded begins anew. */
    @Nullable Duration retryAfter(int status, Headers answer, @Nullable RateLimit rateLimit) {
        Instant now = scheduler.now();
        Instant moment = Moments.parse(answer.get("Retry-After"), answer, now);
        if (moment == null && status == TOO_MANY_REQUESTS && rateLimit != null) {
            moment = rateLimit.getReset();
        }
        if (moment == null) {
            return null;
        }
        Duration wait = moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
