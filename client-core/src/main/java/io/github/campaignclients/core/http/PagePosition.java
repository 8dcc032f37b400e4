package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a walk through the pages of a list is, and by which rules it goes on; it knows nothing of HTTP. Not safe for several threads. */
final class PagePosition {

    private static final long UNKNOWN = 0;

    private final Paging.By by;
    private final long first;
    private final long size;
    private final long sure;
    private final long start;
    /** The page or offset that is asked for next; of no meaning with cursors. */
    private long number;
    private final Set<String> cursors = new HashSet<>();
    /** How many pages came. */
    private long fetched;
    /** How many items came. */
    private long received;
    /** How many items the longest page had that came. */
    private long longest;
    /** How many items stand before those that came; not more than there are. */
    private long before;

    private PagePosition(Paging.By by, long first, long start, long size, long sure) {
        this.by = by;
        this.first = first;
        this.start = start;
        this.number = start;
        this.size = size;
        this.sure = sure;
    }

    /**
     * Begins at a page or an offset.
     *
     * @param first the number of the first page; 0 for offsets
     * @param start where the caller begins
     * @param size how many items a page has that was asked for, or 0 where that is not known
     * @param sure how many of these the service is known to give; where that is not all, it may have bounds of its own
     */
    static PagePosition number(Paging.By by, long first, long start, long size, long sure) {
        PagePosition position = new PagePosition(by, first, start, size, sure);
        position.before = by == Paging.By.OFFSET ? start : 0;
        return position;
    }

    /**
     * Begins at a cursor.
     *
     * @param start the cursor that the caller begins with, or null
     */
    static PagePosition cursor(@Nullable String start) {
        PagePosition position = new PagePosition(Paging.By.CURSOR, 0, 0, UNKNOWN, UNKNOWN);
        if (start != null) {
            position.cursors.add(start);
        }
        return position;
    }

    /** Returns how many pages came. */
    long fetched() {
        return fetched;
    }

    /** Returns whether a page leads back to one that came before, with items that would come again and again. */
    boolean isCircle(PageSigns page) {
        String cursor = page.saysLast() ? null : page.nextCursor();
        return by == Paging.By.CURSOR && cursor != null && page.items > 0 && cursors.contains(cursor);
    }

    /** Returns whether a page says that there is more, and not where. */
    boolean isStuck(PageSigns page) {
        return by == Paging.By.CURSOR && page.saysMore() && page.nextCursor() == null;
    }

    /** Returns whether a page that has no items says that there are some. */
    boolean isHollow(PageSigns page) {
        boolean lacks = page.total != null && page.total > before + received;
        return by != Paging.By.CURSOR && page.items == 0 && !page.saysLast() && (page.saysMore() || lacks);
    }

    /** Returns whether a page leads on by something that is no cursor. */
    boolean isLost(PageSigns page) {
        return by == Paging.By.CURSOR && !page.saysLast() && page.hasOddCursor();
    }

    /**
     * Takes note of a page that came.
     *
     * @return what to ask for next, or null at the end
     */
    @Nullable JsonValue after(PageSigns page) {
        if (fetched == 0 && by == Paging.By.PAGE) { // the pages before had no fewer items, so that this is never too many
            before = Math.max(0, start - first) * page.items;
        }
        fetched++;
        received += page.items;
        if (page.saysLast()) {
            return null;
        }
        return by == Paging.By.CURSOR ? cursorAfter(page) : numberAfter(page);
    }

    /** An empty page with another cursor goes on: some services look through so many items at a time, and give those that fit. */
    private @Nullable JsonValue cursorAfter(PageSigns page) {
        String cursor = page.nextCursor();
        return cursor != null && cursors.add(cursor) ? page.next : null;
    }

    private @Nullable JsonValue numberAfter(PageSigns page) {
        Long next = page.nextNumber();
        if (page.saysNoNext() || (next != null && next <= number) || page.items == 0) {
            return null;
        }
        if (next == null && !page.saysMore() && isComplete(page)) {
            return null;
        }
        if (page.saysNothing() && isShort(page)) {
            return null;
        }
        longest = Math.max(longest, page.items);
        if (next != null) {
            number = next;
        } else {
            number += by == Paging.By.PAGE ? 1 : page.items;
        }
        return JsonValue.of(number);
    }

    /** The size that was asked for tells nothing where the service gives no more than a size of its own, which a longer page shows. */
    private boolean isShort(PageSigns page) {
        return page.items < Math.min(size, Math.max(sure, longest));
    }

    private boolean isComplete(PageSigns page) {
        if (page.total != null && before + received >= page.total) {
            return true;
        }
        if (page.pages == null) {
            return false;
        }
        return by == Paging.By.PAGE ? number - first + 1 >= page.pages : start == 0 && fetched >= page.pages;
    }
}
