package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an application saw at one place of a document.
 *
 * @param place the place
 * @param node what stands in the document, or null where nothing does
 * @param view what came out: the typed view, null, or the {@link ApiDataException} that was thrown
 */
record Reading(Place place, JsonNode node, Object view) {

    boolean failed() {
        return view instanceof ApiDataException;
    }

    /** Returns in which way this is not what the models promise, or empty. */
    Optional<String> breach() {
        if (keepsThePromise()) {
            return Optional.empty();
        }
        return Optional.of(place.pointer() + " holds " + (node == null ? "nothing" : Trees.text(node)) + ", but a getter of "
                + place.type().getTypeName() + (failed() ? " threw " : " returned ") + view);
    }

    private boolean keepsThePromise() {
        if (node == null || node.isNull()) {
            return place.nullable() ? view == null : missing();
        }
        JsonKind found = Trees.kind(node);
        if (place.isTree()) {
            return shows() || (found != JsonKind.OBJECT && mismatch(JsonKind.OBJECT, found));
        }
        if (place.kind() != found) {
            return mismatch(place.kind(), found);
        }
        return converts() ? shows() : failsWith(null, place.property() + place.index() + ": ");
    }

    private boolean missing() {
        if (node != null) {
            return failsWith(null, place.property() + place.index() + ": expected " + place.kind() + ", found null");
        }
        // The property's name on the wire shows in the message only; it has to be the one that the getter is named for.
        String message = failed() ? ((ApiDataException) view).getMessage() : "";
        int end = Math.max(message.indexOf(':'), place.property().length());
        return failsWith(null, place.property())
                && place.pointer().endsWith("/" + JavaNames.getter(message.substring(place.property().length(), end)) + "()")
                && message.startsWith(": expected " + place.kind() + ", found nothing", end);
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
            if (place.type() == OffsetDateTime.class) {
                OffsetDateTime.parse(node.stringValue());
            } else if (place.type() == LocalDate.class) {
                LocalDate.parse(node.stringValue());
            } else if (place.type() == Long.class) {
                node.decimalValue().longValueExact();
            } else if (place.type() == Integer.class) {
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
