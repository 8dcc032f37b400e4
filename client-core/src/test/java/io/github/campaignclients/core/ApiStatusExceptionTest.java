package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.campaignclients.core.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

final class ApiStatusExceptionTest {

    private static ApiStatusException.Builder exception() {
        return ApiStatusException.builder("updateThing", "PATCH", "https://api.things.example/things/t-1", 429);
    }

    @Test
    void applicationsBuildExceptionsForTheirTests() {
        ApiStatusException e = exception().build();

        assertInstanceOf(RateLimitException.class, e);
        assertEquals("updateThing: PATCH https://api.things.example/things/t-1 answered 429 Too Many Requests.", e.getMessage());
        assertEquals("", e.getRawBody());
        assertEquals(0, e.getHeaders().size());
    }

    @Test
    void aCodeThatTheMessageHoldsIsNotRepeated() {
        ApiStatusException e = exception().vendorCode("slow_down").vendorMessage("slow_down: too fast").build();

        assertEquals("updateThing: PATCH https://api.things.example/things/t-1 answered 429 Too Many Requests: slow_down: too fast.",
                e.getMessage());
    }

    @Test
    void aLongMessageIsCutBetweenCharacters() {
        ApiStatusException e = exception().vendorMessage("x".repeat(299) + "\ud83d\ude00y").build();

        assertEquals("x\ud83d\ude00…", e.getMessage().substring(e.getMessage().length() - 4));
    }

    @Test
    void anExceptionSurvivesSerialisationWithoutItsTreeAndHeaders() throws Exception {
        ApiStatusException e =
                exception().vendorCode("c").body("{}", JsonValue.of(1)).headers(Headers.of("A", "b")).requestId("r").build();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        ApiStatusException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (ApiStatusException) in.readObject();
        }

        assertEquals(e.getMessage(), read.getMessage());
        assertEquals("c", read.getVendorCode());
        assertEquals("r", read.getRequestId());
        assertNull(read.getJson());
        assertEquals(0, read.getHeaders().size());
    }
}
