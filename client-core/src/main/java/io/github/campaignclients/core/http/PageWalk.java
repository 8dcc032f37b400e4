package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Iterator;
import java.util.NoSuchElementException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page after the other. What it knows changes only with a page that came and is in order, so that it may be asked again after
 * a failure. Not safe for use by several threads.
 */
final class PageWalk<P extends @Nullable Object> implements Iterator<FetchedPage<P>> {

    private final HttpCall<P> call;
    private final PageRequests requests;
    private final PageReader<P> reader;
    private final PagingRule rule;
    private final int maxPages;
    private @Nullable PagePosition position;
    private @Nullable FetchedPage<P> last;
    /** What to send next, or null at the end. */
    private @Nullable Request next;

    PageWalk(HttpCall<P> call, PageRequests requests, PageReader<P> reader, PagingRule rule, int maxPages) {
        this.call = call;
        this.requests = requests;
        this.reader = reader;
        this.rule = rule;
        this.maxPages = maxPages;
        this.next = call.request();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public FetchedPage<P> next() {
        Request request = next;
        if (request == null) {
            throw new NoSuchElementException("the last page came before");
        }
        PagePosition here = position;
        if (here == null) {
            here = requests.start(request);
            position = here;
        }
        if (here.fetched() >= maxPages) {
            throw new ApiDataException(Descriptor.subject(request) + " has more than " + maxPages + " pages, and no more are fetched: set "
                    + "a higher bound by maxPages(...) if the list may be as long, or ask for less of it", null);
        }
        ApiResponse<P> answer = call.withRequest(request).executeForResponse();
        FetchedPage<P> page = reader.read(answer);
        check(request, here, page);
        JsonValue following = here.after(page.signs);
        last = page;
        next = following == null ? null : requests.at(request, following);
        return page;
    }

    private void check(Request request, PagePosition here, FetchedPage<P> page) {
        String where = Descriptor.subject(request) + " answered page " + (here.fetched() + 1) + " of this walk with ";
        if (page.odd != null) {
            throw new ApiDataException(where + page.odd + ", where its items should stand: expected array", null);
        }
        JsonValue lead = page.signs.next;
        if (lead != null && here.isLost(page.signs)) {
            throw new ApiDataException(where + "a next cursor of the wrong kind: expected string or number, found " + lead.kind(), null);
        }
        if (here.isStuck(page.signs)) {
            throw new ApiDataException(where + "more to come, and no cursor that leads there: expected one at " + rule.next, null);
        }
        if (page.place == null && here.isHollow(page.signs)) {
            throw new ApiDataException(where + "no items, and says that there are more: expected array at " + rule.items, null);
        }
        if (here.isCircle(page.signs)) {
            throw new ApiDataException(where + "a cursor that it gave before, and with items: the service goes round in a circle, or "
                    + "ignores " + rule.parameter, null);
        }
        FetchedPage<P> before = last;
        if (before != null && reader.sameItems(before, page)) {
            throw new ApiDataException(where + "the items of the page before it, " + page.items.size() + " in number: the service "
                    + "ignores " + rule.parameter, null);
        }
    }
}
