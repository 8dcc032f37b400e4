package io.github.campaignclients.core.http;

import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.Elements;
import io.github.campaignclients.core.PagedCall;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A call for one page that is sent by its client's engine, as are those for the pages that follow. */
final class HttpPagedCall<P extends @Nullable Object, I extends @Nullable Object> extends PagedCall<P, I> {

    static final int MAX_PAGES = 10_000;

    private final HttpCall<P> call;
    private final PagingRule rule;
    private final PageRequests requests;
    private final PageReader<P> reader;
    private final int maxPages;

    HttpPagedCall(HttpCall<P> call, PagingRule rule, PageRequests requests, PageReader<P> reader, int maxPages) {
        super(call);
        this.call = call;
        this.rule = rule;
        this.requests = requests;
        this.reader = reader;
        this.maxPages = maxPages;
    }

    @Override
    public Elements<I> items() {
        return () -> new ItemWalk<>(walk());
    }

    @Override
    public Elements<P> pages() {
        return () -> {
            PageWalk<P> walk = walk();
            return new Iterator<P>() {
                @Override
                public boolean hasNext() {
                    return walk.hasNext();
                }

                @Override
                public P next() {
                    return walk.next().body;
                }
            };
        };
    }

    private PageWalk<P> walk() {
        return new PageWalk<>(call, requests, reader, rule, maxPages);
    }

    @Override
    public PagedCall<P, I> maxPages(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("maxPages(" + bound + "): a list has one page at least");
        }
        return new HttpPagedCall<>(call, rule, requests, reader, bound);
    }

    @Override
    public PagedCall<P, I> with(CallOptions options) {
        return new HttpPagedCall<>(call.with(options), rule, requests, reader, maxPages);
    }

    @Override
    public String toString() {
        return "PagedCall{" + Descriptor.subject(request()) + "}";
    }
}
