package io.github.campaignclients.core.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points in time that services put into headers: seconds from now, seconds or milliseconds since 1970, an HTTP date, or what
 * JavaScript prints of a date.
 */
final class Moments {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    /** A number of seconds beyond this is no wait (it would be 31 years) but a date, which it has been since 2001. */
    private static final double FIRST_EPOCH_SECOND = 1e9;

    /** A number beyond this counts milliseconds: as seconds it would lie in the year 5138. */
    private static final double FIRST_EPOCH_MILLISECOND = 1e11;

    /** {@code Tue Feb 16 2021 09:02:42 GMT+0100}; the name of the time zone behind it is in the server's language. */
    private static final DateTimeFormatter JAVASCRIPT = DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH);

    private Moments() {}

    /**
     * Returns the moment by this machine's clock, or null where there is none or it cannot be understood.
     *
     * @param text a header's value
     * @param headers all headers of the answer; a {@code Date} among them tells what the server's clock shows now
     */
    static @Nullable Instant parse(@Nullable String text, Headers headers, Instant now) {
        if (text == null) {
            return null;
        }
        String value = text.trim();
        if (NUMBER.matcher(value).matches()) {
            double number = Double.parseDouble(value);
            if (number < FIRST_EPOCH_SECOND) {
                return now.plusMillis((long) (number * 1000));
            }
            return byOurClock(
                    Instant.ofEpochMilli((long) (number < FIRST_EPOCH_MILLISECOND ? number * 1000 : number)), headers, now);
        }
        Instant date = date(value);
        return date == null ? null : byOurClock(date, headers, now);
    }

    private static @Nullable Instant date(String value) {
        Date http = new Headers.Builder().addUnsafeNonAscii("Date", value).build().getDate("Date");
        if (http != null) {
            return http.toInstant();
        }
        int zoneName = value.indexOf(" (");
        try {
            return OffsetDateTime.parse(zoneName < 0 ? value : value.substring(0, zoneName), JAVASCRIPT).toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Instant byOurClock(Instant byServersClock, Headers headers, Instant now) {
        Date serversNow = headers.getDate("Date");
        return serversNow == null ? byServersClock : now.plus(Duration.between(serversNow.toInstant(), byServersClock));
    }
}
