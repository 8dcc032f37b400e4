package io.github.campaignclients.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Writes through Gson, into an application's own document. */
final class GsonOutput implements JsonOutput {

    private final JsonWriter writer;

    GsonOutput(JsonWriter writer) {
        this.writer = writer;
    }

    @Override
    public void beginObject() throws IOException {
        writer.beginObject();
    }

    @Override
    public void endObject() throws IOException {
        writer.endObject();
    }

    @Override
    public void beginArray() throws IOException {
        writer.beginArray();
    }

    @Override
    public void endArray() throws IOException {
        writer.endArray();
    }

    @Override
    public void name(String name) throws IOException {
        writer.name(name);
    }

    @Override
    public void value(String value) throws IOException {
        writer.value(value);
    }

    @Override
    public void value(Number value) throws IOException {
        writer.value(value);
    }

    @Override
    public void value(boolean value) throws IOException {
        writer.value(value);
    }

    @Override
    public void nullValue() throws IOException {
        writer.nullValue();
    }
}
