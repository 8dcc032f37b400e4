package io.github.campaignclients.core.http;

import java.math.BigDecimal;
import java.time.Duration;

/** Prints times for people. */
final class Times {

    private Times() {}

    /** Returns the time in seconds, such as {@code 0.25 s}. */
    static String print(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano() / 1_000_000, 3));
        return seconds.stripTrailingZeros().toPlainString() + " s";
    }
}
