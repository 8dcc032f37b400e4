package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OpenEnum;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** The text of a value outside JSON: in an address, a header, a form or a message. */
final class ParameterText {

    private ParameterText() {}

    /** Returns the same text as stands in JSON where a value has one: of a time in UTC, with its seconds. */
    static String of(Object value) {
        Objects.requireNonNull(value, "the value of a parameter is null; a parameter that is not sent is not set");
        if (value instanceof OffsetDateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((OffsetDateTime) value).withOffsetSameInstant(ZoneOffset.UTC));
        }
        if (value instanceof OpenEnum) {
            return ((OpenEnum) value).value();
        }
        return value instanceof OneOf ? plain(((OneOf) value).toJsonValue()) : value.toString();
    }

    /** Returns a JSON value as text: one that is none as JSON writes it. */
    static String plain(JsonValue value) {
        return value.kind() == JsonKind.STRING ? value.asString() : value.toJson();
    }
}
