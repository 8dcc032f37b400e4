package io.github.campaignclients.core;

import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request for one page of a list, which can also walk through the pages that follow it.
 *
 * <pre>{@code
 * for (Campaign campaign : client.campaigns().listCampaigns().items()) { … }       // all campaigns
 * CampaignPage page = client.campaigns().listCampaigns(params).execute();           // one page
 * }</pre>
 *
 * <p>Walking begins with the page that the request asks for: the first one, unless the caller set a page, an offset or a cursor. Each page
 * is a call of its own, with the options, timeout and attempts of this one; a page is sent for when its first element is asked for.
 *
 * <p>The walk ends where the service says so. It fails with an {@link ApiDataException} where it would never end: when the service gives a
 * cursor a second time, when it answers with the items of the page before, or after more pages than {@link #maxPages(int)} allows.
 * It fails, too, where a text, a number or true stands in place of the items, which are missing or null in an empty page.
 *
 * <p>A call is immutable and safe for use by several threads.
 *
 * @param <P> what a page is decoded to
 * @param <I> what an item of the list is
 */
public abstract class PagedCall<P extends @Nullable Object, I extends @Nullable Object> extends ApiCall<P> {

    private final ApiCall<P> call;

    /**
     * Creates a call.
     *
     * @param call the call that asks for the page that the request asks for alone
     */
    protected PagedCall(ApiCall<P> call) {
        this.call = call;
    }

    /**
     * Returns the items of this page and of all that follow it.
     *
     * <p>An item of the wrong kind fails the one {@code next()} that would return it, with an {@link ApiDataException}; the {@code next()}
     * after that returns the item behind it.
     *
     * @return the items in the order in which they come; nothing is sent until they are asked for
     */
    public abstract Elements<I> items();

    /**
     * Returns this page and all that follow it, for what stands beside the items. A page without items is among them, where the service
     * sends one.
     *
     * @return the pages in their order; nothing is sent until they are asked for, and {@code hasNext()} sends nothing
     */
    public abstract Elements<P> pages();

    /**
     * Returns this call with another bound of pages, which ends a walk that would go on for ever, or for longer than is wanted.
     *
     * <p>Where there is one page more, walking fails with an {@link ApiDataException}, after the items of the pages within the bound.
     *
     * @param maxPages how many pages {@link #items()} and {@link #pages()} fetch at most; 10,000 unless set
     * @return another call of the same request
     * @throws IllegalArgumentException if it is less than 1
     */
    public abstract PagedCall<P, I> maxPages(int maxPages);

    @Override
    public abstract PagedCall<P, I> with(CallOptions options);

    @Override
    public final ApiResponse<P> executeForResponse() {
        return call.executeForResponse();
    }

    @Override
    public final CompletableFuture<P> executeAsync() {
        return call.executeAsync();
    }

    @Override
    public final CompletableFuture<ApiResponse<P>> executeAsyncForResponse() {
        return call.executeAsyncForResponse();
    }

    @Override
    public final retrofit2.Call<P> asRetrofitCall() {
        return call.asRetrofitCall();
    }

    @Override
    public final Request request() {
        return call.request();
    }
}
