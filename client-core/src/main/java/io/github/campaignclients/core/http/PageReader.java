package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds in an answer the items and what it says of the other pages. */
final class PageReader<P extends @Nullable Object> {

    private final PagingRule rule;
    private final Codec<P> codec;
    private final AnswerPointers<P> pointers;

    PageReader(PagingRule rule, Codec<P> codec) {
        this.rule = rule;
        this.codec = codec;
        this.pointers = new AnswerPointers<>(codec);
    }

    FetchedPage<P> read(ApiResponse<P> answer) {
        List<?> items = Collections.emptyList();
        String place = null;
        for (String pointer : rule.items) {
            List<?> met = pointers.list(answer, pointer);
            if (met != null) {
                items = met;
                place = pointer;
                break;
            }
        }
        PageSigns signs = new PageSigns(
                items.size(),
                pointers.value(answer, rule.more),
                pointers.value(answer, rule.next),
                pointers.value(answer, rule.total),
                pointers.value(answer, rule.pages));
        return new FetchedPage<>(answer.getBody(), items, place, place == null ? odd(answer.getBody(), signs) : null, signs);
    }

    /**
     * Finds a text, a number or a true in place of the items, or an object that has nothing of a page: a service that has no items may
     * leave them out, but says nothing like it.
     */
    private @Nullable String odd(P body, PageSigns signs) {
        if (body == null) {
            return null;
        }
        boolean nothing = true;
        for (String pointer : rule.items) {
            JsonValue met = codec.treeAt(body, pointer);
            if (met != null && isOdd(met)) {
                return "a " + met.kind() + " at \"" + pointer + "\"";
            }
            nothing &= met == null || pointer.isEmpty();
        }
        return nothing && signs.saysNothing() && isOther(codec.treeAt(body, "")) ? "an object that has nothing of a page" : null;
    }

    private boolean isOther(@Nullable JsonValue answer) {
        return answer != null
                && answer.kind() == JsonKind.OBJECT
                && !answer.asMap().isEmpty()
                && answer.asMap().keySet().stream().noneMatch(codec::expects);
    }

    /** An object may hold the items of another pointer, and an empty text or a false says that there are none. */
    private static boolean isOdd(JsonValue value) {
        switch (value.kind()) {
            case STRING:
                return !value.asString().isEmpty();
            case BOOLEAN:
                return value.asBoolean();
            default:
                return value.kind() == JsonKind.NUMBER;
        }
    }

    /** Returns whether two pages have the same items, and have any. The first item is looked at first, as it differs nearly always. */
    boolean sameItems(FetchedPage<P> a, FetchedPage<P> b) {
        return !a.items.isEmpty()
                && a.items.size() == b.items.size()
                && Objects.equals(item(a, "/0"), item(b, "/0"))
                && Objects.equals(item(a, ""), item(b, ""));
    }

    private @Nullable JsonValue item(FetchedPage<P> page, String pointer) {
        P body = page.body;
        return body == null || page.place == null ? null : codec.treeAt(body, page.place + pointer);
    }
}
