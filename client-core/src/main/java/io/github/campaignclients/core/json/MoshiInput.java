package io.github.campaignclients.core.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;

/** Reads through Moshi. */
final class MoshiInput extends LibraryInput {

    private final JsonReader reader;

    /** Reads by way of a second buffer: Moshi looks for a byte from the near end of its buffer, and in all of a document that is far. */
    MoshiInput(BufferedSource source) {
        this(JsonReader.of(Okio.buffer((Source) source)));
    }

    MoshiInput(JsonReader reader) {
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
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new UnreadableException("there is more behind the document");
        }
    }
}
