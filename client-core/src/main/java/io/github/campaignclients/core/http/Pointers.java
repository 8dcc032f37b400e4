package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OneOf;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places where an API may say one thing, as JSON pointers (RFC 6901) in order of preference. */
final class Pointers {

    static final Pointers NONE = new Pointers();

    private final List<String> pointers;

    Pointers(String... pointers) {
        for (String pointer : pointers) {
            if (!pointer.startsWith("/")) {
                throw new IllegalArgumentException("\"" + pointer + "\" is no JSON pointer to a member: it must begin with a slash");
            }
        }
        this.pointers = Collections.unmodifiableList(Arrays.asList(pointers.clone()));
    }

    /** Returns the first text or number that a pointer meets, or null. */
    @Nullable String text(JsonValue document) {
        for (String pointer : pointers) {
            String text = textOf(document.at(pointer));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Returns the first array or object that a pointer meets, or null. */
    @Nullable JsonValue structure(JsonValue document) {
        for (String pointer : pointers) {
            JsonValue met = document.at(pointer);
            if (met != null && (met.kind() == JsonKind.ARRAY || met.kind() == JsonKind.OBJECT)) {
                return met;
            }
        }
        return null;
    }

    /** Returns the first text or number that a pointer meets in a model, of which only the members concerned become trees. */
    @Nullable String text(Model document) {
        for (String pointer : pointers) {
            int end = pointer.indexOf('/', 1);
            String first = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
            JsonValue member = document.raw(first.replace("~1", "/").replace("~0", "~"));
            String text = member == null ? null : textOf(end < 0 ? member : member.at(pointer.substring(end)));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Returns the same of a value that is one of several kinds. */
    @Nullable String text(OneOf document) {
        return pointers.isEmpty() ? null : text(document.toJsonValue());
    }

    private static @Nullable String textOf(@Nullable JsonValue value) {
        if (value == null) {
            return null;
        }
        if (value.kind() == JsonKind.STRING) {
            return value.asString().isEmpty() ? null : value.asString();
        }
        return value.kind() == JsonKind.NUMBER ? value.toJson() : null;
    }
}
