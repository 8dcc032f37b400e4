package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Which library reads, and what is said where it is missing. */
final class LibraryTest {

    private static final String MOSHI = "com.squareup.moshi.";
    private static final String GSON = "com.google.gson.";

    @Test
    void moshiReadsWhereBothAreThere() {
        assertSame(Json.MOSHI, Json.available());
        for (Json json : Json.values()) {
            assertTrue(json.isAvailable());
            json.require();
            assertEquals("[1]", json.parse(new Buffer().writeUtf8("[1]")).toJson());
        }
    }

    @Test
    void gsonReadsWhereMoshiIsMissing() throws Exception {
        Class<?> json = without(MOSHI);
        Object available = json.getMethod("available").invoke(null);
        assertEquals("GSON", available.toString());
        assertEquals("[1e5]", json.getMethod("parse", String.class).invoke(available, "[1e5]").toString());
        Object moshi = json.getField("MOSHI").get(null);
        assertEquals(false, json.getMethod("isAvailable").invoke(moshi));
        assertEquals(true, json.getMethod("isAvailable").invoke(available));
        String message = "MOSHI is not on the class path: add com.squareup.moshi:moshi; "
                + "a modular application also reads it by \"requires com.squareup.moshi\".";
        assertEquals(message, refused(() -> json.getMethod("require").invoke(moshi)));
        assertEquals(message, refused(() -> json.getMethod("parse", String.class).invoke(moshi, "[]")));
    }

    @Test
    void moshiAloneIsEnough() throws Exception {
        Class<?> json = without(GSON);
        assertEquals("MOSHI", json.getMethod("available").invoke(null).toString());
        Object gson = json.getField("GSON").get(null);
        assertEquals("GSON is not on the class path: add com.google.code.gson:gson; "
                + "a modular application also reads it by \"requires com.google.gson\".",
                refused(() -> json.getMethod("require").invoke(gson)));
    }

    @Test
    void withoutALibraryTheMessageNamesBoth() throws Exception {
        Class<?> json = without(MOSHI, GSON);
        assertEquals("No JSON library on the class path: add com.squareup.moshi:moshi "
                + "(which client-core brings unless it is excluded) or com.google.code.gson:gson.",
                refused(() -> json.getMethod("available").invoke(null)));
    }

    private static String refused(Executable call) {
        Throwable cause = assertThrows(InvocationTargetException.class, call).getCause();
        assertEquals(IllegalStateException.class, cause.getClass());
        return cause.getMessage();
    }

    /** Returns {@link Json} as it is beside a class path that lacks some packages. */
    private static Class<?> without(String... absent) throws ClassNotFoundException {
        return new Reloading(
                name -> name.startsWith("io.github.campaignclients.core."), name -> Arrays.stream(absent).anyMatch(name::startsWith))
                .loadClass(Json.class.getName());
    }
}
