package io.github.campaignclients.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are a single text, number or truth value. */
final class ScalarCodecs {

    /** How much of a text a message repeats. */
    private static final int MAX_QUOTED = 40;

    private ScalarCodecs() {}

    /** Reads a text, number or truth value in its wire form, which depends on nothing but the kind. */
    static Object read(JsonInput in, JsonKind kind) throws IOException {
        switch (kind) {
            case STRING:
                return in.nextString();
            case NUMBER:
                return in.nextNumber();
            default:
                return in.nextBoolean();
        }
    }

    /** What is a single value on the wire. */
    abstract static class Scalar<T> extends Codec<T> {

        private final JsonKind kind;

        Scalar(JsonKind kind, @Nullable Class<T> plain) {
            super(plain);
            this.kind = kind;
        }

        @Override
        final JsonKind expected() {
            return kind;
        }

        @Override
        final Object read(JsonInput in) throws IOException {
            return ScalarCodecs.read(in, kind);
        }
    }

    private static String quoted(String text) {
        return JsonValue.of(text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…").toJson();
    }

    static final class Text extends Scalar<String> {

        Text() {
            super(JsonKind.STRING, String.class);
        }

        @Override
        String toView(Object wire, Owner owner) {
            return (String) wire;
        }

        @Override
        Object toWire(String view) {
            return view;
        }
    }

    static final class DateTime extends Scalar<OffsetDateTime> {

        DateTime() {
            super(JsonKind.STRING, null);
        }

        @Override
        OffsetDateTime toView(Object wire, Owner owner) {
            try {
                return DateTimeText.parse((String) wire);
            } catch (DateTimeParseException e) {
                throw new DateTimeException("expected a time such as 2026-05-01T00:00:00Z, found " + quoted((String) wire), e);
            }
        }

        /** Writes UTC, as some vendors refuse offsets, and the seconds always, which {@code toString()} leaves out when zero. */
        @Override
        Object toWire(OffsetDateTime view) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(view.withOffsetSameInstant(ZoneOffset.UTC));
        }
    }

    static final class Date extends Scalar<LocalDate> {

        Date() {
            super(JsonKind.STRING, null);
        }

        @Override
        LocalDate toView(Object wire, Owner owner) {
            try {
                return LocalDate.parse((String) wire);
            } catch (DateTimeParseException e) {
                throw new DateTimeException("expected a day such as 2026-05-01, found " + quoted((String) wire), e);
            }
        }

        @Override
        Object toWire(LocalDate view) {
            return view.toString();
        }
    }

    static final class Decimal extends Scalar<BigDecimal> {

        Decimal() {
            super(JsonKind.NUMBER, null);
        }

        @Override
        BigDecimal toView(Object wire, Owner owner) {
            return JsonNumber.decimal((Number) wire);
        }

        @Override
        Object toWire(BigDecimal view) {
            Number wire = JsonNumber.of(view.toString());
            try {
                JsonNumber.decimal(wire);
            } catch (ArithmeticException outOfBounds) {
                throw new IllegalArgumentException(outOfBounds.getMessage(), outOfBounds);
            }
            return wire;
        }
    }

    static final class Whole extends Scalar<Long> {

        Whole() {
            super(JsonKind.NUMBER, Long.class);
        }

        @Override
        Long toView(Object wire, Owner owner) {
            return wire instanceof Long ? (Long) wire : whole((Number) wire);
        }

        private static Long whole(Number number) {
            try {
                return JsonNumber.decimal(number).longValueExact();
            } catch (ArithmeticException e) {
                throw new ArithmeticException("expected a whole number of 64 bits, found " + JsonNumber.shown(number));
            }
        }

        @Override
        Object toWire(Long view) {
            return view;
        }
    }

    static final class Int extends Scalar<Integer> {

        Int() {
            super(JsonKind.NUMBER, null);
        }

        @Override
        Integer toView(Object wire, Owner owner) {
            try {
                return JsonNumber.decimal((Number) wire).intValueExact();
            } catch (ArithmeticException e) {
                throw new ArithmeticException("expected a whole number of 32 bits, found " + JsonNumber.shown((Number) wire));
            }
        }

        @Override
        Object toWire(Integer view) {
            return view.longValue();
        }
    }

    static final class Truth extends Scalar<Boolean> {

        Truth() {
            super(JsonKind.BOOLEAN, Boolean.class);
        }

        @Override
        Boolean toView(Object wire, Owner owner) {
            return (Boolean) wire;
        }

        @Override
        Object toWire(Boolean view) {
            return view;
        }
    }
}
