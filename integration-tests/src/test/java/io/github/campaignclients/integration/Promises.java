package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okio.Buffer;

/** What is promised of every document, whatever it holds. */
final class Promises {

    /** How long a processor may be busy with a document of a few kilobytes, which takes milliseconds but for the very first. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Of how many pieces, or a few bytes each, a source is that came bit by bit. Each piece takes 8 KiB of memory. */
    private static final int PIECES = 16;
    private static final int SMALLEST_PIECE = 7;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final byte[] document;
    private final Type type;
    private final Codec<Object> codec;

    @SuppressWarnings("unchecked") // the codec of whatever type it is
    private Promises(byte[] document, Type type) {
        this.document = document;
        this.type = type;
        this.codec = (Codec<Object>) Codec.of(type);
    }

    /** Checks a document that is read as each of some types, keeping one that breaks a promise as a file below target. */
    static void check(byte[] document, Iterable<Type> types) {
        if (isMoshisFault(document)) {
            return;
        }
        for (Type type : types) {
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                new Promises(document, type).check();
                Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
                assertTrue(taken.compareTo(PATIENCE) < 0, () -> "it took " + taken);
            } catch (Throwable broken) { // a StackOverflowError breaks them too
                throw new AssertionError("as " + type.getTypeName() + ": " + broken + "\nThe document was written to "
                        + keep(document) + ":\n" + new String(document, StandardCharsets.UTF_8), broken);
            }
        }
    }

    /**
     * Returns whether a document may hold a number of which the first digits alone are a multiple of 2^64, such as
     * 184467440737095516160. Moshi 1.15.2 takes the digit behind them for one behind a leading zero, and refuses the document.
     *
     * @see <a href="https://github.com/square/moshi/issues/1529">Moshi's issue 1529</a>
     */
    private static boolean isMoshisFault(byte[] document) {
        long digits = 0;
        boolean leading = true;
        for (byte c : document) {
            if (c < '0' || c > '9') {
                leading = true;
                continue;
            }
            if (!leading && digits == 0) {
                return true;
            }
            digits = leading ? c - '0' : digits * 10 + (c - '0');
            leading = leading && c == '0';
        }
        return false;
    }

    private void check() {
        Attempt moshi = decode(Json.MOSHI, whole());
        Attempt gson = decode(Json.GSON, whole());
        agree("Gson", moshi, gson);
        if (type == JsonValue.class) {
            otherSources(moshi);
        }
        if (moshi.refusal() != null) {
            return;
        }
        JsonValue tree = Json.MOSHI.parse(whole());
        agreeButForOrder("its tree", moshi, Attempt.of(() -> codec.decode(tree, "$")));
        String encoded = codec.encode(moshi.value());
        assertEquals(exact(tree), exact(Json.GSON.parse(encoded)), "what is written is not what was read");
        for (Json json : Json.values()) {
            Attempt again = Attempt.of(() -> codec.decode(json, encoded));
            assertNull(again.refusal(), "what was written is refused");
            same("what was written means something else", moshi.value(), again.value());
            assertEquals(encoded, codec.encode(again.value()), "written twice");
        }
        List<String> transcript = Transcript.of(moshi.value());
        assertEquals(transcript, Transcript.of(gson.value()), "Gson gives other values than Moshi");
        assertEquals(sorted(transcript), sorted(Transcript.of(codec.decode(tree, "$"))), "its tree gives other values");
    }

    private void otherSources(Attempt whole) {
        agree("Moshi, in pieces", whole, decode(Json.MOSHI, pieces()));
        agree("Gson, in pieces", whole, decode(Json.GSON, pieces()));
        String text = new String(document, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document)) {
            agree("Moshi, from a text", whole, Attempt.of(() -> codec.decode(Json.MOSHI, text)));
            agree("Gson, from a text", whole, Attempt.of(() -> codec.decode(Json.GSON, text)));
        }
    }

    private Attempt decode(Json json, Buffer source) {
        return Attempt.of(() -> codec.decode(json, source));
    }

    private void agree(String way, Attempt expected, Attempt actual) {
        assertEquals(expected.refusal(), actual.refusal(), way);
        if (expected.refusal() == null) {
            same(way, expected.value(), actual.value());
            assertEquals(codec.encode(expected.value()), codec.encode(actual.value()), way);
        }
    }

    /** A tree has an object's members in the order of the text, but for one that is repeated. */
    private void agreeButForOrder(String way, Attempt expected, Attempt actual) {
        assertEquals(expected.refusal(), actual.refusal(), way);
        if (expected.refusal() == null) {
            if (shown(expected.value()).refusal() == null) {
                assertEquals(expected.value(), actual.value(), way);
                assertEquals(expected.value().hashCode(), actual.value().hashCode(), way);
            }
            assertEquals(exact(written(expected)), exact(written(actual)), way);
        }
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private JsonValue written(Attempt attempt) {
        return Json.MOSHI.parse(codec.encode(attempt.value()));
    }

    /** A list or map that is no part of a model has no value of its own: comparing it asks for its content, which may not convert. */
    private static void same(String way, Object expected, Object actual) {
        assertEquals(shown(expected), shown(actual), way);
        if (shown(expected).refusal() == null) {
            assertEquals(expected, actual, way);
            assertEquals(expected.hashCode(), actual.hashCode(), way);
        }
    }

    private static Attempt shown(Object value) {
        return Attempt.of(value::toString);
    }

    private Buffer whole() {
        return new Buffer().write(document);
    }

    private Buffer pieces() {
        Buffer pieces = new Buffer();
        int length = Math.max(SMALLEST_PIECE, document.length / PIECES);
        for (int at = 0; at < document.length; at += length) {
            // A clone shares its bytes, and those Okio does not put together with the ones before.
            Buffer piece = new Buffer().write(document, at, Math.min(length, document.length - at)).clone();
            pieces.write(piece, piece.size());
        }
        return pieces;
    }

    /** Returns a text that is alike for trees that are the same but for the order of members. */
    private static String exact(JsonValue tree) {
        if (tree.kind() == JsonKind.ARRAY) {
            return tree.asList().stream().map(Promises::exact).collect(Collectors.joining(",", "[", "]"));
        }
        if (tree.kind() == JsonKind.OBJECT) {
            TreeMap<String, String> members = new TreeMap<>();
            tree.asMap().forEach((name, value) -> members.put(JsonValue.of(name).toJson(), exact(value)));
            return members.toString();
        }
        return tree.toJson();
    }

    private static Path keep(byte[] document) {
        try {
            String digest = String.format("%040x", new BigInteger(1, MessageDigest.getInstance("SHA-1").digest(document)));
            Path folder = Files.createDirectories(Path.of(System.getProperty("fuzz.directory", "target/fuzz")));
            return Files.write(folder.resolve("broken-" + digest + ".json"), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has it", e);
        }
    }

    /**
     * What came of decoding.
     *
     * @param value the value, or null
     * @param refusal why there is none, or null
     */
    private record Attempt(Object value, String refusal) {

        /** What is wrong with broken JSON, and where they notice it, the libraries say each in their own way. */
        private static final String NO_JSON = "not JSON: ";

        static Attempt of(Supplier<Object> decoding) {
            try {
                return new Attempt(decoding.get(), null);
            } catch (ApiDataException e) {
                return new Attempt(null, e.getMessage().startsWith(NO_JSON) ? NO_JSON : e.getMessage());
            }
        }
    }
}
