package io.github.campaignclients.core.http;

import java.time.Duration;

/** What holds unless an application says otherwise. The README has the same table. */
final class Defaults {

    /** A call in all. Long enough for a thousand calls that wait for their turn at 100 a minute. */
    static final Duration TIMEOUT = Duration.ofMinutes(10);

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** Some of these services work for half a minute before they answer. */
    static final Duration IDLE_TIMEOUT = Duration.ofSeconds(60);

    private Defaults() {}
}
