package io.github.campaignclients.core.http;

import java.math.BigDecimal;
import java.time.Duration;

/** Prints times for people. */
final class Times {

    private Times() {}

    /** Returns the time in seconds, such as {@code 0.25 s}. */
    static String print(Duration time) {
        return new BigDecimal(time.toMillis()).movePointLeft(3).stripTrailingZeros().toPlainString() + " s";
    }
}
