package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiStatusException;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** Says what to do about a status. */
final class Advice {

    private final ApiDefinition definition;

    Advice(ApiDefinition definition) {
        this.definition = definition;
    }

    void on(Response response, ApiStatusException.Builder exception) {
        int status = response.code();
        if (status == 401) {
            exception.remark("Check the API key: " + keySources() + ".");
        } else if (status == 403) {
            exception.remark("Check the API key and what it may do: " + keySources() + ".");
        } else if (status == 429) {
            exception.remark("Wait before the next call.");
        } else if (status >= 300 && status <= 399) {
            exception.remark(redirect(response));
        } else if (status == 408 || status >= 500) {
            exception.remark("Whether the service carried the request out is not known.");
        }
    }

    private String keySources() {
        return "it is read from " + definition.environmentVariable + " or set by apiKey(...)";
    }

    private static String redirect(Response response) {
        String location = response.header("Location");
        if (location == null) {
            return "It names no other address.";
        }
        HttpUrl target = response.request().url().resolve(location);
        return target == null
                ? "It names another address, which is not http or https."
                : "It points to " + Addresses.print(target) + ", and was not followed: a client sends requests and key to its own "
                        + "server only. If the service has moved there, set server(...).";
    }
}
