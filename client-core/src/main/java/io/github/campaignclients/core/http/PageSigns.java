package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one page says of the list that it is a part of. What it does not say is null. */
final class PageSigns {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

    /** How many items the page has. */
    final int items;
    final @Nullable Boolean more;
    /** The next page, offset or cursor; a JSON null says that there is none. */
    final @Nullable JsonValue next;
    /** Not fewer than the items of the page itself: some services write 0 or -1 where they did not count. */
    final @Nullable Long total;
    /** One at least. */
    final @Nullable Long pages;

    PageSigns(int items, @Nullable JsonValue more, @Nullable JsonValue next, @Nullable JsonValue total, @Nullable JsonValue pages) {
        this.items = items;
        this.more = truth(more);
        this.next = next;
        this.total = count(total, items);
        this.pages = count(pages, 1);
    }

    private static @Nullable Boolean truth(@Nullable JsonValue told) {
        if (told == null || told.kind() != JsonKind.BOOLEAN) {
            return null;
        }
        return told.asBoolean();
    }

    private static @Nullable Long count(@Nullable JsonValue told, long least) {
        Long count = whole(told);
        return count == null || count < least ? null : count;
    }

    /** Returns whether the service says that this is the last page. */
    boolean saysLast() {
        return more != null && !more;
    }

    /** Returns whether the service says that there is another page. */
    boolean saysMore() {
        return more != null && more;
    }

    /** Returns whether nothing but the number of its items tells whether this is the last page. */
    boolean saysNothing() {
        return more == null && next == null && total == null && pages == null;
    }

    /** Returns whether the next page was told to be none. */
    boolean saysNoNext() {
        return next != null && (next.isNull() || (next.kind() == JsonKind.STRING && next.asString().isEmpty()));
    }

    /** Returns the number of the next page, or the next offset, or null where there is none or it is not told. */
    @Nullable Long nextNumber() {
        return whole(next);
    }

    /** Returns the text of the next cursor, or null where there is none. */
    @Nullable String nextCursor() {
        if (next == null || saysNoNext()) {
            return null;
        }
        return next.kind() == JsonKind.STRING || next.kind() == JsonKind.NUMBER ? ParameterText.plain(next) : null;
    }

    /** Returns whether something stands in place of the next cursor that is none, and does not say either that there is none. */
    boolean hasOddCursor() {
        if (next == null || saysNoNext()) {
            return false;
        }
        switch (next.kind()) {
            case OBJECT:
                return !next.asMap().isEmpty();
            case ARRAY:
                return !next.asList().isEmpty();
            default:
                return next.kind() == JsonKind.BOOLEAN && next.asBoolean();
        }
    }

    /** Returns a whole number, which some services write as text, or null. */
    static @Nullable Long whole(@Nullable JsonValue value) {
        if (value == null) {
            return null;
        }
        if (value.kind() == JsonKind.STRING) {
            return WHOLE.matcher(value.asString()).matches() ? Long.valueOf(value.asString()) : null;
        }
        try {
            return value.asLong();
        } catch (ApiDataException noWholeNumber) {
            return null;
        }
    }
}
