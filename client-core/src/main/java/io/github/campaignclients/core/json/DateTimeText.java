package io.github.campaignclients.core.json;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time as services write it, such as {@code 2026-05-01T09:15:00.250Z}, ten times as fast as the parser of the JDK does.
 *
 * <p>Whatever looks in the least unusual is left to that parser, so that both understand the same texts in the same way.
 */
final class DateTimeText {

    /** The days that every February, March and so on has; what is longer in leap years is left to the calendar of the JDK. */
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int NANOSECOND_DIGITS = 9;

    private DateTimeText() {}

    static OffsetDateTime parse(String text) {
        OffsetDateTime time = plain(text);
        return time == null ? OffsetDateTime.parse(text) : time;
    }

    private static @Nullable OffsetDateTime plain(String text) {
        int end = text.length() - 1;
        if (end < 19 || text.charAt(end) != 'Z' || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T'
                || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nanosecond = end == 19 ? 0 : fraction(text, end);
        boolean usual = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] && hour >= 0 && hour <= 23
                && minute >= 0 && minute <= 59 && second >= 0 && second <= 59 && nanosecond >= 0;
        return usual ? OffsetDateTime.of(year, month, day, hour, minute, second, nanosecond, ZoneOffset.UTC) : null;
    }

    /** Returns the nanoseconds that stand behind the seconds, or a negative number where that is no fraction. */
    private static int fraction(String text, int end) {
        int digits = end - 20;
        if (text.charAt(19) != '.' || digits < 1 || digits > NANOSECOND_DIGITS) {
            return -1;
        }
        int value = number(text, 20, end);
        for (int i = digits; i < NANOSECOND_DIGITS; i++) {
            value *= 10;
        }
        return value;
    }

    /** Returns the number that the digits stand for, or a negative one where something else stands there. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
