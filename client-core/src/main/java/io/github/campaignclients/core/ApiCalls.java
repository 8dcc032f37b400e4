package io.github.campaignclients.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls that send nothing, for the tests of applications: a fake of a generated interface returns them.
 *
 * <pre>{@code
 * when(campaigns.updateCampaign(any(), any())).thenReturn(ApiCalls.value(campaign));
 * when(campaigns.updateCampaign(eq("gone"), any())).thenReturn(ApiCalls.failure(
 *         ApiStatusException.builder("updateCampaign", "PATCH", "https://api.example/campaigns/gone", 404).build()));
 * }</pre>
 */
public final class ApiCalls {

    private ApiCalls() {}

    /**
     * Returns a call that is answered with a body, status 200 and no headers.
     *
     * @param body the decoded body
     * @param <T> what the body is decoded to
     * @return a call that can be executed as often as one likes
     */
    public static <T extends @Nullable Object> ApiCall<T> value(T body) {
        return response(ApiResponse.builder(200, body).build());
    }

    /**
     * Returns a call that is answered with a response.
     *
     * @param response the response
     * @param <T> what its body is decoded to
     * @return a call that can be executed as often as one likes
     */
    public static <T extends @Nullable Object> ApiCall<T> response(ApiResponse<T> response) {
        return new SettledCall<>(Objects.requireNonNull(response, "response"), null);
    }

    /**
     * Returns a call that fails.
     *
     * @param failure what it throws, such as an exception built by {@link ApiStatusException#builder}
     * @param <T> what a body would be decoded to
     * @return a call that can be executed as often as one likes
     */
    public static <T extends @Nullable Object> ApiCall<T> failure(RuntimeException failure) {
        return new SettledCall<>(null, Objects.requireNonNull(failure, "failure"));
    }
}
