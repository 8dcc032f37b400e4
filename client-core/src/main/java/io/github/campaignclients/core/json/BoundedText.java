package io.github.campaignclients.core.json;

import java.io.IOException;

/**
 * Writes JSON for people to read, hiding what is secret, up to a bound: what follows is not even looked at, so that printing a huge
 * model into a log costs no more than printing a small one.
 */
final class BoundedText implements JsonOutput {

    /** The longest text that is printed. */
    static final int MAX_PRINTED = 4_000;

    private final String prefix;
    private final JsonText json = new JsonText();

    BoundedText(String prefix) {
        this.prefix = prefix;
    }

    /** Writes a value, or as much of it as there is room for. */
    void write(Object wire) {
        try {
            Wire.write(this, wire, true);
        } catch (FullException full) {
            // what is there is more than will be printed
        } catch (IOException e) {
            throw new AssertionError("nothing is written outside memory", e);
        }
    }

    /** Returns what was written, and the rest of the text if there is room for it. */
    String end(String suffix) {
        String text = prefix + json + suffix;
        return text.length() <= MAX_PRINTED ? text : text.substring(0, MAX_PRINTED) + "…";
    }

    private int room() throws FullException {
        int room = MAX_PRINTED - prefix.length() - json.length();
        if (room < 0) {
            throw new FullException();
        }
        return room;
    }

    /** Returns the beginning of a text, longer than the room that is left, so that what it lacks is not printed anyway. */
    private String beginning(String text) throws FullException {
        int enough = room() + 2;
        return text.length() <= enough ? text : text.substring(0, enough);
    }

    @Override
    public void beginObject() throws IOException {
        room();
        json.beginObject();
    }

    @Override
    public void endObject() {
        json.endObject();
    }

    @Override
    public void beginArray() throws IOException {
        room();
        json.beginArray();
    }

    @Override
    public void endArray() {
        json.endArray();
    }

    @Override
    public void name(String name) throws IOException {
        json.name(beginning(name));
    }

    @Override
    public void value(String value) throws IOException {
        json.value(beginning(value));
    }

    @Override
    public void value(Number value) throws IOException {
        room();
        json.value(value);
    }

    @Override
    public void value(boolean value) throws IOException {
        room();
        json.value(value);
    }

    @Override
    public void nullValue() throws IOException {
        room();
        json.nullValue();
    }

    /** Ends the writing. */
    private static final class FullException extends IOException {

        private static final long serialVersionUID = 1L;

        /** Nobody sees where this comes from. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
