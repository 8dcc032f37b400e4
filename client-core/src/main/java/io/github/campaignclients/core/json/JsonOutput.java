package io.github.campaignclients.core.json;

import java.io.IOException;

/** Takes the tokens of one document, whatever becomes of them. */
interface JsonOutput {

    void beginObject() throws IOException;

    void endObject() throws IOException;

    void beginArray() throws IOException;

    void endArray() throws IOException;

    void name(String name) throws IOException;

    void value(String value) throws IOException;

    /** Writes a number as its {@code toString()}, which is JSON for all numbers that this package holds. */
    void value(Number value) throws IOException;

    void value(boolean value) throws IOException;

    void nullValue() throws IOException;
}
