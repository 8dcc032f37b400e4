package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiStatusException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says what to do about a status. */
final class Advice {

    private final ApiDefinition definition;

    Advice(ApiDefinition definition) {
        this.definition = definition;
    }

    void on(Ending ending, Response response, @Nullable String code, ApiStatusException.Builder exception) {
        int status = response.code();
        if ((status == 401 || status == 403) && !Descriptor.of(ending.request).authenticated) {
            exception.remark("The API documents that this operation needs no API key, so none was sent.");
        } else if (status == 401) {
            exception.remark("Check the API key: " + keySources() + ".");
        } else if (status == 403) {
            exception.remark("Check the API key and what it may do: " + keySources() + ".");
        } else if (status == 429) {
            exception.remark(definition.permanentErrors.contains(code)
                    ? "This does not pass by waiting a while, so it was not sent again."
                    : wait(ending.retryAfter));
        } else if (status >= 300 && status <= 399) {
            exception.remark(redirect(ending, response));
        } else if (status == 408 || status >= 500) {
            exception.remark("Whether the service carried the request out is not known.");
            if (asksToWait(ending.retryAfter)) {
                exception.remark(wait(ending.retryAfter));
            }
        }
        if (ending.remark != null) {
            exception.remark(ending.remark);
        }
    }

    private static String wait(@Nullable Duration retryAfter) {
        return retryAfter != null && asksToWait(retryAfter)
                ? "The service asks to wait " + Times.print(retryAfter) + "."
                : "Wait before the next call.";
    }

    private static boolean asksToWait(@Nullable Duration retryAfter) {
        return retryAfter != null && !retryAfter.isZero();
    }

    private String keySources() {
        return "it is read from " + definition.environmentVariable + " or set by apiKey(...)";
    }

    private static String redirect(Ending ending, Response response) {
        if (response.header("Location") == null) {
            return "It names no other address.";
        }
        HttpUrl target = Redirects.target(response);
        if (target == null) {
            return "It names another address, which is not http or https.";
        }
        String points = "It points to " + Addresses.print(target) + ", and was not followed: ";
        if (!Origin.of(ending.request.url()).holds(target)) {
            return points + "a client sends requests and key to its own server only. If the service has moved there, set "
                    + Servers.setter(Descriptor.of(ending.request).server) + ".";
        }
        if (!Redirects.isFollowed(ending.request, response)) {
            return points + (Redirects.readsOnly(ending.request)
                    ? "the status leaves the choice to the caller."
                    : "only those of GET and HEAD are.");
        }
        return points + (ending.outcome != null && ending.outcome.repeatsKey
                ? "the answer repeats the API key."
                : "there were " + Redirects.MAX + " redirects before it.");
    }
}
