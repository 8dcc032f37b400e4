package io.github.campaignclients.core.json;

import java.io.IOException;

/**
 * The tokens of one document, whichever library reads them.
 *
 * <p>An implementation reports malformed text as an {@link IOException}, which {@link Codec#decode(Json, okio.BufferedSource)} turns
 * into an exception for callers.
 */
interface JsonInput {

    /** Returns the kind of the next value without reading it. */
    JsonKind peek() throws IOException;

    void beginObject() throws IOException;

    void endObject() throws IOException;

    void beginArray() throws IOException;

    void endArray() throws IOException;

    /** Returns whether the current object or array has another member or element. */
    boolean hasNext() throws IOException;

    String nextName() throws IOException;

    /**
     * Reads the name of the next member if there is one and this input knows without making a text of it that the model declares it.
     *
     * @return the slot; -1 where no name was read, as nothing is known of it or the object ends
     */
    default int selectName(ModelType<?> type) throws IOException {
        return -1;
    }

    String nextString() throws IOException;

    /** Reads a number: a {@link Long} where that says all, else a {@link JsonNumber} that keeps the text. */
    Number nextNumber() throws IOException;

    boolean nextBoolean() throws IOException;

    void nextNull() throws IOException;

    /** Returns the JSON path of the value that comes next, such as {@code $.data[0].name}. */
    String path();

    /** Returns the path of an object, given that of its member of this name. */
    static String parent(String path, String name) {
        return path.substring(0, path.length() - name.length() - 1);
    }

    /** Fails where anything follows the document. */
    void end() throws IOException;
}
