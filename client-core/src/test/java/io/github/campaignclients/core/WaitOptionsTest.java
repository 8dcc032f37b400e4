package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How to wait for a job. */
final class WaitOptionsTest {

    @Test
    void unlessSetTheIntervalIsTheOperationsAndTheTimeoutTenMinutes() {
        assertNull(WaitOptions.DEFAULT.getInterval());
        assertEquals(Duration.ofMinutes(10), WaitOptions.DEFAULT.getTimeout());
        assertEquals("WaitOptions{interval=null, timeout=PT10M}", WaitOptions.DEFAULT.toString());
    }

    @Test
    void bothCanBeSet() {
        WaitOptions options = WaitOptions.builder().interval(Duration.ofSeconds(1)).timeout(Duration.ofHours(1)).build();

        assertEquals(Duration.ofSeconds(1), options.getInterval());
        assertEquals(Duration.ofHours(1), options.getTimeout());
    }

    @Test
    void aTimeIsLongerThanZero() {
        assertEquals("interval(PT0S): the time must be longer than zero", assertThrows(IllegalArgumentException.class,
                () -> WaitOptions.builder().interval(Duration.ZERO)).getMessage());
        assertEquals("timeout(PT-1S): the time must be longer than zero", assertThrows(IllegalArgumentException.class,
                () -> WaitOptions.builder().timeout(Duration.ofSeconds(-1))).getMessage());
    }
}
