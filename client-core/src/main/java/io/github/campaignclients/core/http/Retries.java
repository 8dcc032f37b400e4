package io.github.campaignclients.core.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Decides whether a request is sent once more, and when. The only place where that is decided. */
final class Retries {

    private static final int TOO_MANY_REQUESTS = 429;

    /** The failures of a service that pass. */
    private static final Set<Integer> PASSING =
            Collections.unmodifiableSet(new HashSet<>(Arrays.asList(408, TOO_MANY_REQUESTS, 500, 502, 503, 504)));

    private final RetryPolicy policy;
    private final Predicate<Response> permanent;

    /**
     * Creates the rule of a client.
     *
     * @param permanent tells an answer whose code says that the failure does not pass
     */
    Retries(RetryPolicy policy, Predicate<Response> permanent) {
        this.policy = policy;
        this.permanent = permanent;
    }

    /** What follows a sending: another one after a delay, or none, with a remark about why where that is worth saying. */
    static final class Decision {

        private static final Decision STOP = new Decision(null, null);

        final @Nullable Duration delay;
        final @Nullable String remark;

        private Decision(@Nullable Duration delay, @Nullable String remark) {
            this.delay = delay;
            this.remark = remark;
        }
    }

    /**
     * Decides.
     *
     * @param request the request that was sent
     * @param outcome how that ended
     * @param retryAfter how long the service asks to wait, or null
     * @param attempts how often it was sent
     * @param maxAttempts how often it may be sent
     * @param left how much of the call's time is left
     */
    Decision after(Request request, Outcome outcome, @Nullable Duration retryAfter, int attempts, int maxAttempts, Duration left) {
        if (!passes(outcome) || !harmless(request, outcome)) {
            return Decision.STOP;
        }
        if (attempts >= maxAttempts) {
            return Decision.STOP;
        }
        if (retryAfter != null && retryAfter.compareTo(policy.maxRetryAfter()) > 0) {
            return new Decision(null, "That is longer than the " + Times.print(policy.maxRetryAfter())
                    + " which this client is set to wait.");
        }
        Duration backoff = policy.delayAfter(attempts);
        Duration delay = retryAfter == null || retryAfter.compareTo(backoff) < 0 ? backoff : retryAfter;
        return delay.compareTo(left) < 0
                ? new Decision(delay, null)
                : new Decision(null, "It was not sent again: the call's timeout would have passed before.");
    }

    /** Returns why a request is sent again, as a label for metrics. */
    static String reason(Outcome outcome) {
        int status = outcome.status();
        if (status != 0) {
            return "status " + status;
        }
        return outcome.attempt.mayHaveBeenSent() ? "connection lost" : "no connection";
    }

    private boolean passes(Outcome outcome) {
        IOException failure = outcome.failure;
        if (failure != null) {
            return !(failure instanceof SSLPeerUnverifiedException)
                    && !(failure instanceof UnknownServiceException)
                    && !(failure instanceof FileNotFoundException) // a part of the request, which does not come back
                    && !(failure.getCause() instanceof CertificateException);
        }
        return PASSING.contains(outcome.status()) && (outcome.response == null || !permanent.test(outcome.response));
    }

    private static boolean harmless(Request request, Outcome outcome) {
        if (request.body() instanceof OneShotBody && !((OneShotBody) request.body()).isRepeatable()) {
            return false;
        }
        switch (Descriptor.of(request).retry) {
            case IDEMPOTENT:
                return true;
            case NON_IDEMPOTENT: // a 503 proves nothing: a proxy answers it for a service that is at work
                return outcome.response == null ? !outcome.attempt.mayHaveBeenSent() : outcome.status() == TOO_MANY_REQUESTS;
            default:
                return false;
        }
    }
}
