package io.github.campaignclients.core.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import okio.BufferedSource;

/** Reads through Gson. */
final class GsonInput extends LibraryInput {

    private final JsonReader reader;

    /** Reads a text, which is made of bytes in one go: a stream reader takes far longer for a document of a usual size. */
    GsonInput(BufferedSource source) {
        this(new JsonReader(new StringReader(text(source))));
    }

    private static String text(BufferedSource source) {
        try {
            return source.readUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException("a source in memory does not fail", e);
        }
    }

    GsonInput(JsonReader reader) {
        this.reader = reader;
    }

    @Override
    public JsonKind peek() throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT:
                return JsonKind.OBJECT;
            case BEGIN_ARRAY:
                return JsonKind.ARRAY;
            case STRING:
                return JsonKind.STRING;
            case NUMBER:
                return JsonKind.NUMBER;
            case BOOLEAN:
                return JsonKind.BOOLEAN;
            case NULL:
                return JsonKind.NULL;
            default:
                throw new UnreadableException("expected a value");
        }
    }

    @Override
    public void beginObject() throws IOException {
        enter();
        reader.beginObject();
    }

    @Override
    public void endObject() throws IOException {
        reader.endObject();
        leave();
    }

    @Override
    public void beginArray() throws IOException {
        enter();
        reader.beginArray();
    }

    @Override
    public void endArray() throws IOException {
        reader.endArray();
        leave();
    }

    @Override
    public boolean hasNext() throws IOException {
        return reader.hasNext();
    }

    @Override
    public String nextName() throws IOException {
        return reader.nextName();
    }

    @Override
    public String nextString() throws IOException {
        return reader.nextString();
    }

    @Override
    public Number nextNumber() throws IOException {
        return JsonNumber.read(reader.nextString());
    }

    @Override
    public boolean nextBoolean() throws IOException {
        return reader.nextBoolean();
    }

    @Override
    public void nextNull() throws IOException {
        reader.nextNull();
    }

    @Override
    public String path() {
        return reader.getPath();
    }

    @Override
    public void end() throws IOException {
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new UnreadableException("there is more behind the document");
        }
    }
}
