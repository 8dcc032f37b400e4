package io.github.campaignclients.core.http;

import io.github.campaignclients.core.RateLimit;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How an exchange ended, unless it was cancelled: the outcome of its last sending, or its timeout. */
final class Ending {

    /** The request as it was sent last; a redirect may have led it elsewhere. */
    final Request request;
    final @Nullable Outcome outcome;
    /** Why there is no answer, or not all of it. */
    final @Nullable IOException failure;
    final int attempts;
    /** Whether the service may have got something, in any attempt. */
    final boolean mayHaveBeenSent;
    /** Why it was not sent once more, as a sentence, where that is worth saying. */
    final @Nullable String remark;
    final @Nullable RateLimit rateLimit;
    final @Nullable Duration retryAfter;

    Ending(Request request, @Nullable Outcome outcome, @Nullable IOException failure, int attempts, boolean mayHaveBeenSent,
            @Nullable String remark, @Nullable RateLimit rateLimit, @Nullable Duration retryAfter) {
        this.request = request;
        this.outcome = outcome;
        this.failure = failure;
        this.attempts = attempts;
        this.mayHaveBeenSent = mayHaveBeenSent;
        this.remark = remark;
        this.rateLimit = rateLimit;
        this.retryAfter = retryAfter;
    }

    /** Returns the answer, whole or not, or null. */
    @Nullable Response response() {
        return outcome == null ? null : outcome.response;
    }
}
