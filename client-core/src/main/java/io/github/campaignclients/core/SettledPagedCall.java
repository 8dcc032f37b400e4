package io.github.campaignclients.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call for pages that are known beforehand, or whose failure is. */
final class SettledPagedCall<P, I extends @Nullable Object> extends PagedCall<P, I> {

    private final Function<? super P, ? extends @Nullable List<? extends I>> items;
    private final List<P> pages;
    private final @Nullable RuntimeException failure;

    SettledPagedCall(
            Function<? super P, ? extends @Nullable List<? extends I>> items, List<P> pages, @Nullable RuntimeException failure) {
        super(SettledCall.first(pages, failure));
        this.items = items;
        this.pages = pages;
        this.failure = failure;
    }

    @Override
    public Elements<I> items() {
        List<I> all = new ArrayList<>();
        for (P page : pages) {
            List<? extends I> some = items.apply(page);
            if (some != null) {
                all.addAll(some);
            }
        }
        return elements(all);
    }

    @Override
    public Elements<P> pages() {
        return elements(pages);
    }

    /** A failure comes when something is asked for, as it does where something is sent. */
    private <E extends @Nullable Object> Elements<E> elements(List<? extends E> settled) {
        RuntimeException thrown = failure;
        return () -> thrown == null ? Collections.<E>unmodifiableList(settled).iterator() : new Failing<>(thrown);
    }

    @Override
    public PagedCall<P, I> maxPages(int maxPages) {
        return this;
    }

    @Override
    public PagedCall<P, I> with(CallOptions options) {
        return this;
    }

    @Override
    public String toString() {
        return "PagedCall{" + (failure == null ? pages.size() + " pages" : "failure") + "}";
    }

    private static final class Failing<E extends @Nullable Object> implements Iterator<E> {

        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public boolean hasNext() {
            throw failure;
        }

        @Override
        public E next() {
            throw failure;
        }
    }
}
