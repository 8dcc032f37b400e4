package io.github.campaignclients.core;

import java.time.Duration;
import java.util.Objects;

/** Checks times that users set. */
final class Durations {

    private Durations() {}

    static Duration positive(String name, Duration duration) {
        if (Objects.requireNonNull(duration, name).isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + "(" + duration + "): the time must be longer than zero");
        }
        return duration;
    }
}
