package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CallOptionsTest {

    @Test
    void whatIsNotSetIsLeftToTheClient() {
        CallOptions none = CallOptions.NONE;

        assertNull(none.getTimeout());
        assertNull(none.getConnectTimeout());
        assertNull(none.getReadTimeout());
        assertNull(none.getWriteTimeout());
        assertNull(none.getAttempts());
        assertNull(none.getIdempotent());
        assertNull(none.getIdempotent());
        assertEquals(Map.of(), none.getHeaders());
        assertEquals(Map.of(), none.getQuery());
        assertEquals("CallOptions{timeout=null, attempts=null, idempotent=null, headers=[], query=[]}", none.toString());
    }

    @Test
    void whatIsSetIsKept() {
        CallOptions options = CallOptions.builder()
                .timeout(Duration.ofSeconds(1)).connectTimeout(Duration.ofSeconds(2)).readTimeout(Duration.ofSeconds(3))
                .writeTimeout(Duration.ofSeconds(4)).attempts(5).idempotent(true).header("A", "1").header("B", "2").header("A", "3")
                .query("q", "1").query("r", "2").query("q", "3").build();

        assertEquals(Duration.ofSeconds(1), options.getTimeout());
        assertEquals(Duration.ofSeconds(2), options.getConnectTimeout());
        assertEquals(Duration.ofSeconds(3), options.getReadTimeout());
        assertEquals(Duration.ofSeconds(4), options.getWriteTimeout());
        assertEquals(5, options.getAttempts());
        assertEquals(true, options.getIdempotent());
        assertEquals(true, options.getIdempotent());
        assertEquals(Map.of("A", "3", "B", "2"), options.getHeaders());
        assertEquals(Map.of("q", List.of("1", "3"), "r", List.of("2")), options.getQuery());
    }

    @Test
    void noValueIsPrinted() {
        CallOptions options = CallOptions.builder()
                .timeout(Duration.ofSeconds(5)).attempts(2).idempotent(true)
                .header("X-Person", "secret").query("email", "secret").query("q", "secret").build();

        assertEquals("CallOptions{timeout=PT5S, attempts=2, idempotent=true, headers=[X-Person], query=[email, q]}", options.toString());
    }

    @Test
    void optionsDoNotFollowTheirBuilderAndCannotBeChanged() {
        CallOptions.Builder builder = CallOptions.builder().header("A", "1").query("q", "1");
        CallOptions options = builder.build();
        builder.header("B", "2").query("q", "2").query("r", "3");

        assertEquals(Map.of("A", "1"), options.getHeaders());
        assertEquals(Map.of("q", List.of("1")), options.getQuery());
        assertThrows(UnsupportedOperationException.class, () -> options.getHeaders().clear());
        assertThrows(UnsupportedOperationException.class, () -> options.getQuery().clear());
        assertThrows(UnsupportedOperationException.class, () -> options.getQuery().get("q").clear());
    }

    private static Stream<Arguments> times() {
        return Stream.of(
                time("timeout", duration -> CallOptions.builder().timeout(duration)),
                time("connectTimeout", duration -> CallOptions.builder().connectTimeout(duration)),
                time("readTimeout", duration -> CallOptions.builder().readTimeout(duration)),
                time("writeTimeout", duration -> CallOptions.builder().writeTimeout(duration)));
    }

    private static Arguments time(String name, Function<Duration, CallOptions.Builder> setter) {
        return Arguments.of(name, setter);
    }

    @ParameterizedTest
    @MethodSource("times")
    void aTimeMustBeLongerThanZero(String name, Function<Duration, CallOptions.Builder> setter) {
        assertEquals(name + "(PT0S): the time must be longer than zero",
                assertThrows(IllegalArgumentException.class, () -> setter.apply(Duration.ZERO)).getMessage());
        assertEquals(name + "(PT-1S): the time must be longer than zero",
                assertThrows(IllegalArgumentException.class, () -> setter.apply(Duration.ofSeconds(-1))).getMessage());
        assertEquals(name, assertThrows(NullPointerException.class, () -> setter.apply(null)).getMessage());
    }

    @Test
    void aRequestIsSentOnceAtLeast() {
        CallOptions.Builder builder = CallOptions.builder();

        assertEquals("attempts(0): a request is sent once at least",
                assertThrows(IllegalArgumentException.class, () -> builder.attempts(0)).getMessage());
        assertEquals(1, builder.attempts(1).build().getAttempts());
    }

    @Test
    void nullIsNoNameAndNoValue() {
        CallOptions.Builder builder = CallOptions.builder();

        assertEquals("name", assertThrows(NullPointerException.class, () -> builder.header(null, "x")).getMessage());
        assertEquals("X-A", assertThrows(NullPointerException.class, () -> builder.header("X-A", null)).getMessage());
        assertEquals("name", assertThrows(NullPointerException.class, () -> builder.query(null, "x")).getMessage());
        assertEquals("q", assertThrows(NullPointerException.class, () -> builder.query("q", null)).getMessage());
    }
}
