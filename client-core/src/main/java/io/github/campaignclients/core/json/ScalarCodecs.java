package io.github.campaignclients.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** The codecs of values that are a single text, number or truth value. */
final class ScalarCodecs {

    /** How much of a text a message repeats. */
    private static final int MAX_QUOTED = 40;

    private ScalarCodecs() {}

    /** What is text on the wire. */
    abstract static class TextForm<T> extends Codec<T> {

        TextForm() {}

        TextForm(Class<T> plain) {
            super(plain);
        }

        @Override
        final JsonKind expected() {
            return JsonKind.STRING;
        }

        @Override
        final Object read(JsonInput in) throws IOException {
            return in.nextString();
        }
    }

    private static String quoted(String text) {
        return JsonValue.of(text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…").toJson();
    }

    /** What is a number on the wire. */
    abstract static class NumberForm<T extends Number> extends Codec<T> {

        NumberForm() {}

        NumberForm(Class<T> plain) {
            super(plain);
        }

        @Override
        final JsonKind expected() {
            return JsonKind.NUMBER;
        }

        @Override
        final Object read(JsonInput in) throws IOException {
            return in.nextNumber();
        }
    }

    static final class Text extends TextForm<String> {

        Text() {
            super(String.class);
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

    static final class DateTime extends TextForm<OffsetDateTime> {

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

    static final class Date extends TextForm<LocalDate> {

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

    static final class Decimal extends NumberForm<BigDecimal> {

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

    static final class Whole extends NumberForm<Long> {

        Whole() {
            super(Long.class);
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

    static final class Int extends NumberForm<Integer> {

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

    static final class Truth extends Codec<Boolean> {

        Truth() {
            super(Boolean.class);
        }

        @Override
        JsonKind expected() {
            return JsonKind.BOOLEAN;
        }

        @Override
        Object read(JsonInput in) throws IOException {
            return in.nextBoolean();
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
