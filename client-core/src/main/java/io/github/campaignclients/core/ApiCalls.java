package io.github.campaignclients.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    /**
     * Returns a call for a page that is answered with the first of some pages, and walks through all of them.
     *
     * <pre>{@code
     * when(campaigns.listCampaigns()).thenReturn(ApiCalls.pages(CampaignPage::getData, firstPage, secondPage));
     * }</pre>
     *
     * @param items what gives the items of a page, or null where it has none
     * @param pages the pages, one at least; one without items stands for a list without items
     * @param <P> what a page is decoded to
     * @param <I> what an item of the list is
     * @return a call that can be executed and walked through as often as one likes
     * @throws IllegalArgumentException if there is no page
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, and nothing is stored in it
    public static <P, I extends @Nullable Object> PagedCall<P, I> pages(
            Function<? super P, ? extends @Nullable List<? extends I>> items, P... pages) {
        return new SettledPagedCall<>(Objects.requireNonNull(items, "items"), copy("pages", Arrays.asList(pages)), null);
    }

    /**
     * Returns a call for a page that fails, as does walking through its items or pages.
     *
     * @param failure what it throws, such as an exception built by {@link ApiStatusException#builder}
     * @param <P> what a page would be decoded to
     * @param <I> what an item of the list would be
     * @return a call that can be executed and walked through as often as one likes
     */
    public static <P, I extends @Nullable Object> PagedCall<P, I> failedPages(RuntimeException failure) {
        return new SettledPagedCall<>(
                page -> Collections.emptyList(), Collections.emptyList(), Objects.requireNonNull(failure, "failure"));
    }

    /**
     * Returns a call for the state of a job that is answered with the first of some states. Waiting goes through all of them, without any
     * time in between, tells of each, and returns the last.
     *
     * <pre>{@code
     * when(exports.getExport("e-1")).thenReturn(ApiCalls.job(running, done));
     * }</pre>
     *
     * @param states the states, one at least
     * @param <T> what the job's state is decoded to
     * @return a call that can be executed and waited for as often as one likes
     * @throws IllegalArgumentException if there is no state
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, and nothing is stored in it
    public static <T> JobCall<T> job(T... states) {
        return new SettledJobCall<>(copy("states", Arrays.asList(states)), null);
    }

    /**
     * Returns a call for the state of a job that fails, as does waiting for it.
     *
     * @param failure what it throws, such as an exception built by {@link ApiStatusException#builder}
     * @param <T> what the job's state would be decoded to
     * @return a call that can be executed and waited for as often as one likes
     */
    public static <T> JobCall<T> failedJob(RuntimeException failure) {
        return new SettledJobCall<>(Collections.emptyList(), Objects.requireNonNull(failure, "failure"));
    }

    private static <E> List<E> copy(String name, List<E> elements) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(name + " are missing: one is what execute() returns");
        }
        elements.forEach(element -> Objects.requireNonNull(element, name));
        return Collections.unmodifiableList(new ArrayList<>(elements));
    }
}
