package io.github.campaignclients.core.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page that came. */
final class FetchedPage<P extends @Nullable Object> {

    final P body;
    /** Typed; an element of the wrong kind fails when it is asked for. */
    final List<?> items;
    /** Where the items are, or null where no pointer meets an array. */
    final @Nullable String place;
    /** What stands where the items should, and is neither an array nor a way to say that there are none; else null. */
    final @Nullable String odd;
    final PageSigns signs;

    FetchedPage(P body, List<?> items, @Nullable String place, @Nullable String odd, PageSigns signs) {
        this.body = body;
        this.items = items;
        this.place = place;
        this.odd = odd;
        this.signs = signs;
    }
}
