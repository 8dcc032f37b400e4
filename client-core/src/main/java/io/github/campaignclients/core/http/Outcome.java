package io.github.campaignclients.core.http;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How one sending ended: with an answer, without one, or with one that broke off. What it holds has no key in it. */
final class Outcome {

    final Attempt attempt;
    /** The answer, its body in memory. */
    final @Nullable Response response;
    final @Nullable IOException failure;
    /** Whether the answer's headers repeated the key, which was taken out of them. */
    final boolean repeatsKey;

    private Outcome(Attempt attempt, @Nullable Response response, @Nullable IOException failure, boolean repeatsKey) {
        this.attempt = attempt;
        this.response = response;
        this.failure = failure;
        this.repeatsKey = repeatsKey;
    }

    static Outcome answered(Attempt attempt, Response response) {
        return of(attempt, response, null);
    }

    static Outcome brokenOff(Attempt attempt, Response response, IOException failure) {
        return of(attempt, response, attempt.redact(failure));
    }

    static Outcome unanswered(Attempt attempt, IOException failure) {
        return new Outcome(attempt, null, attempt.redact(failure), false);
    }

    private static Outcome of(Attempt attempt, Response response, @Nullable IOException failure) {
        Headers headers = attempt.redact(response.headers());
        boolean repeatsKey = !headers.equals(response.headers());
        return new Outcome(attempt, response.newBuilder().headers(headers).build(), failure, repeatsKey);
    }

    /** Returns the status of a whole answer, or 0. */
    int status() {
        return response == null || failure != null ? 0 : response.code();
    }
}
