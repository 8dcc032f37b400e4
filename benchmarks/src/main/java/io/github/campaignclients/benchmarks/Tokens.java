package io.github.campaignclients.benchmarks;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/** The tokens of a document, ready to be written by a bare writer of Gson: as fast as anything that writes through Gson can be. */
final class Tokens {

    /** The signs that open and close; all else is a name, a text, a number, a truth value or null. */
    private enum Sign { BEGIN_OBJECT, END_OBJECT, BEGIN_ARRAY, END_ARRAY, NULL }

    private record Name(String name) {}

    private final Object[] tokens;

    private Tokens(List<Object> tokens) {
        this.tokens = tokens.toArray();
    }

    int size() {
        return tokens.length;
    }

    static Tokens of(byte[] text) {
        List<Object> tokens = new ArrayList<>();
        try (JsonReader reader = new JsonReader(new InputStreamReader(new Buffer().write(text).inputStream(), StandardCharsets.UTF_8))) {
            for (JsonToken next = reader.peek(); next != JsonToken.END_DOCUMENT; next = reader.peek()) {
                tokens.add(read(reader, next));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Tokens(tokens);
    }

    private static Object read(JsonReader reader, JsonToken token) throws IOException {
        switch (token) {
            case BEGIN_OBJECT:
                reader.beginObject();
                return Sign.BEGIN_OBJECT;
            case END_OBJECT:
                reader.endObject();
                return Sign.END_OBJECT;
            case BEGIN_ARRAY:
                reader.beginArray();
                return Sign.BEGIN_ARRAY;
            case END_ARRAY:
                reader.endArray();
                return Sign.END_ARRAY;
            case NAME:
                return new Name(reader.nextName());
            case STRING:
                return reader.nextString();
            case NUMBER:
                String number = reader.nextString();
                return number.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(number) : new java.math.BigDecimal(number);
            case BOOLEAN:
                return reader.nextBoolean();
            default:
                reader.nextNull();
                return Sign.NULL;
        }
    }

    /** Writes the document into the sink that the stock output writes into. */
    void write(Buffer sink) throws IOException {
        JsonWriter writer = new JsonWriter(new OutputStreamWriter(sink.outputStream(), StandardCharsets.UTF_8));
        for (Object token : tokens) {
            if (token instanceof Name name) {
                writer.name(name.name());
            } else if (token instanceof String text) {
                writer.value(text);
            } else if (token instanceof Number number) {
                if (number instanceof Long whole) {
                    writer.value(whole.longValue());
                } else {
                    writer.value(number);
                }
            } else if (token instanceof Boolean truth) {
                writer.value(truth.booleanValue());
            } else {
                sign(writer, (Sign) token);
            }
        }
        writer.close();
    }

    private static void sign(JsonWriter writer, Sign sign) throws IOException {
        switch (sign) {
            case BEGIN_OBJECT -> writer.beginObject();
            case END_OBJECT -> writer.endObject();
            case BEGIN_ARRAY -> writer.beginArray();
            case END_ARRAY -> writer.endArray();
            case NULL -> writer.nullValue();
        }
    }
}
