package io.github.campaignclients.core.http;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives the items of one page after the other. Not safe for use by several threads. */
final class ItemWalk<I extends @Nullable Object> implements Iterator<I> {

    private final PageWalk<?> pages;
    private List<?> items = Collections.emptyList();
    private int index;

    ItemWalk(PageWalk<?> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (index >= items.size()) {
            if (!pages.hasNext()) {
                return false;
            }
            items = pages.next().items;
            index = 0;
        }
        return true;
    }

    /** Moves on before it looks: an item of the wrong kind fails its own call only. */
    @Override
    @SuppressWarnings("unchecked") // the generator takes the type of the items from the schema that the page's codec is made of
    public I next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the last item came before");
        }
        return (I) items.get(index++);
    }
}
