package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an application saw at one place of a document.
 *
 * @param place the place
 * @param node what stands in the document, or null where nothing does
 * @param view what came out: the typed view, null, or the {@link ApiDataException} that was thrown
 */
record Reading(Place place, JsonNode node, Object view) {

    private static final Pattern MISSING = Pattern.compile("expected (?<expected>.+?), found (?<found>nothing|null)");

    boolean failed() {
        return view instanceof ApiDataException;
    }

    /** Returns in which way this is not what the models promise, or empty. */
    Optional<String> breach() {
        if (keepsThePromise()) {
            return Optional.empty();
        }
        return Optional.of(place.pointer() + " holds " + (node == null ? "nothing" : Trees.text(node)) + ", but a getter of "
                + place.view().type().getTypeName() + (failed() ? " threw " : " returned ") + view);
    }

    private boolean keepsThePromise() {
        if (node == null || node.isNull()) {
            // A tree among others may be an object alone, which null is not.
            return place.nullable() ? view == null || (node != null && place.isTree() && missing()) : missing();
        }
        JsonKind found = Trees.kind(node);
        if (place.isTree()) {
            return shows() || (found != JsonKind.OBJECT && mismatch(JsonKind.OBJECT, found));
        }
        if (place.view().isOneOf()) {
            return view instanceof OneOf none && !place.view().kinds().contains(found) && isNoVariant(none, found);
        }
        if (place.kind() != found) {
            return mismatch(place.kind(), found);
        }
        return converts() ? shows() : failsWith(null, place.property() + place.index() + ": ");
    }

    /** Returns whether a value of which the kind is none of the variants' is kept, and says what it is where one of them is asked for. */
    private boolean isNoVariant(OneOf value, JsonKind found) {
        String type = value.getClass().getSimpleName();
        return Trees.difference(node, Trees.json(value.toJson())).isEmpty() && Variant.of(value.getClass()).stream().allMatch(variant -> {
            try {
                variant.of(value);
                return false;
            } catch (ApiDataException e) {
                return new Reading(place, node, e).failsWith(place.path(), place.path() + ": expected ")
                        && e.getMessage().endsWith(", found " + found + " (" + type + ")");
            }
        });
    }

    private boolean missing() {
        if (!failsWith(null, place.property() + place.index() + ": ")) {
            return false;
        }
        String message = ((ApiDataException) view).getMessage().substring((place.property() + place.index() + ": ").length());
        Matcher matcher = MISSING.matcher(message);
        return matcher.lookingAt()
                && place.view().isExpectation(matcher.group("expected"))
                && matcher.group("found").equals(node == null ? "nothing" : "null");
    }

    /** A value of a wrong kind fails with its place, what was expected, what was found, and whose value it is. */
    private boolean mismatch(JsonKind expected, JsonKind found) {
        return failsWith(place.path(), place.path() + ": expected " + expected + ", found " + found + " (" + place.property() + ")");
    }

    private boolean failsWith(String path, String message) {
        return view instanceof ApiDataException failure
                && failure.getMessage().startsWith(message)
                && (path == null ? failure.getPath() == null
                        : path.equals(failure.getPath())
                                && Trees.difference(node, Trees.json(failure.getValue().toJson())).isEmpty());
    }

    /** Returns whether a value of the right kind is one that the type can show. */
    private boolean converts() {
        try {
            if (place.view().type() == OffsetDateTime.class) {
                OffsetDateTime.parse(node.stringValue());
            } else if (place.view().type() == LocalDate.class) {
                LocalDate.parse(node.stringValue());
            } else if (place.view().type() == Long.class) {
                node.decimalValue().longValueExact();
            } else if (place.view().type() == Integer.class) {
                node.decimalValue().intValueExact();
            }
            return true;
        } catch (ArithmeticException | DateTimeException e) {
            return false;
        }
    }

    private boolean shows() {
        Object value = view instanceof JsonValue tree ? content(tree) : view;
        return switch (Trees.kind(node)) {
            case OBJECT -> value instanceof Model || (value instanceof Map<?, ?> map && map.size() == node.size());
            case ARRAY -> value instanceof List<?> list && list.size() == node.size();
            case STRING -> node.stringValue().equals(text(value));
            case NUMBER -> value instanceof Number number && new BigDecimal(number.toString()).compareTo(node.decimalValue()) == 0;
            case BOOLEAN -> value instanceof Boolean truth && truth == node.booleanValue();
            case NULL -> value == null;
        };
    }

    private static Object content(JsonValue tree) {
        return switch (tree.kind()) {
            case OBJECT -> tree.asMap();
            case ARRAY -> tree.asList();
            case STRING -> tree.asString();
            case NUMBER -> tree.asBigDecimal();
            case BOOLEAN -> tree.asBoolean();
            case NULL -> null;
        };
    }

    /** Returns the text that a view stands for, in the document's own spelling where it is the same point in time. */
    private String text(Object value) {
        if (value instanceof OpenEnum option) {
            return option.value();
        }
        if (value instanceof OffsetDateTime time) {
            return time.equals(OffsetDateTime.parse(node.stringValue())) ? node.stringValue() : time.toString();
        }
        return value instanceof String || value instanceof LocalDate ? value.toString() : null;
    }
}
