package io.github.campaignclients.core.http;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows redirects of requests that only read, within the origin of the server that they are meant for. */
final class Redirects {

    /** How many redirects are followed one after the other. */
    static final int MAX = 5;

    private static final Set<Integer> STATUSES = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(301, 302, 303, 307, 308)));

    private static final Set<String> METHODS = Collections.unmodifiableSet(new HashSet<>(Arrays.asList("GET", "HEAD")));

    private Redirects() {}

    /** Returns the request to send instead, or null where the answer is no redirect that may be followed. */
    static @Nullable Request follow(Request request, Outcome outcome, Origin origin) {
        Response response = outcome.response;
        if (response == null || outcome.repeatsKey || !isFollowed(request, response)) {
            return null;
        }
        HttpUrl target = target(response);
        return target == null || !origin.holds(target) ? null : request.newBuilder().url(target).build();
    }

    /** Returns whether an answer is a redirect of the kind that is followed, wherever it points. */
    static boolean isFollowed(Request request, Response response) {
        return STATUSES.contains(response.code()) && readsOnly(request);
    }

    static boolean readsOnly(Request request) {
        return METHODS.contains(request.method());
    }

    /** Returns where an answer points, or null where it points nowhere or to what is not http or https. */
    static @Nullable HttpUrl target(Response response) {
        String location = response.header("Location");
        return location == null ? null : response.request().url().resolve(location);
    }
}
