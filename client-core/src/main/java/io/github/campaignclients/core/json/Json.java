package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/**
 * The library that reads JSON. Models behave the same with either; a client takes {@link #available()} unless told otherwise.
 */
public enum Json {

    /** Moshi, which client-core brings along. */
    MOSHI("com.squareup.moshi:moshi", "com.squareup.moshi") {
        @Override
        JsonInput open(BufferedSource source) {
            return new MoshiInput(source);
        }
    },

    /** Gson, which the application brings along; Moshi may then be excluded. */
    GSON("com.google.code.gson:gson", "com.google.gson") {
        @Override
        JsonInput open(BufferedSource source) {
            return new GsonInput(source);
        }
    };

    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    private final String artifact;
    private final String module;

    Json(String artifact, String module) {
        this.artifact = artifact;
        this.module = module;
    }

    /**
     * Returns the library to read with: Moshi where it is on the class path, else Gson.
     *
     * @return the library
     * @throws IllegalStateException if neither is there
     */
    public static Json available() {
        for (Json json : values()) {
            if (json.isAvailable()) {
                return json;
            }
        }
        throw new IllegalStateException("No JSON library on the class path: add " + MOSHI.artifact
                + " (which client-core brings unless it is excluded) or " + GSON.artifact + ".");
    }

    /**
     * Returns whether this library is on the class path.
     *
     * @return whether it is
     */
    public boolean isAvailable() {
        try {
            open(new Buffer());
            return true;
        } catch (LinkageError absent) {
            return false;
        }
    }

    /**
     * Makes sure that this library is on the class path.
     *
     * @throws IllegalStateException if it is not
     */
    public void require() {
        if (!isAvailable()) {
            throw new IllegalStateException(name() + " is not on the class path: add " + artifact
                    + "; a modular application also reads it by \"requires " + module + "\".");
        }
    }

    /**
     * Parses a document.
     *
     * @param text JSON
     * @return the value
     * @throws ApiDataException if the text is not JSON
     */
    public JsonValue parse(String text) {
        return JsonCodec.ANY.decode(this, text);
    }

    /**
     * Parses a document.
     *
     * @param source JSON in UTF-8, held in memory; read to its end, not closed
     * @return the value
     * @throws ApiDataException if it is not JSON
     */
    public JsonValue parse(BufferedSource source) {
        return JsonCodec.ANY.decode(this, source);
    }

    /** Begins to read a document that is held in memory. */
    JsonInput input(BufferedSource source) {
        try {
            if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
                source.skip(BYTE_ORDER_MARK.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return open(source);
        } catch (LinkageError absent) {
            require(); // says which library is missing
            throw absent;
        }
    }

    abstract JsonInput open(BufferedSource source);
}
