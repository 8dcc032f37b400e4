package io.github.campaignclients.core;

import io.github.campaignclients.core.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Data is not JSON, or is not what the description of the API promises.
 *
 * <p>Decoding an answer throws this only where the text is not JSON or its root is of another kind than declared; everything else
 * that is wrong in it fails the one getter concerned. {@link io.github.campaignclients.core.json.Model#raw(String)} gives what
 * came in any case.
 */
public final class ApiDataException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** Where the value stands. */
    private final @Nullable String path;
    /** The value; not serialised. */
    private final transient @Nullable JsonValue value;

    /**
     * Creates an exception about data as a whole, or about a value whose place is told by the message.
     *
     * @param message what was expected, what was found and where
     * @param cause the reader's own complaint, or null
     */
    public ApiDataException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.path = null;
        this.value = null;
    }

    /**
     * Creates an exception about the value at one place of a document.
     *
     * @param message what was expected, what was found and where
     * @param path the JSON path of the value, such as {@code $.data.attributes.budget}
     * @param value what stands there
     */
    public ApiDataException(String message, String path, JsonValue value) {
        super(message, null);
        this.path = path;
        this.value = value;
    }

    /**
     * Returns the place of the value in the document that was decoded.
     *
     * @return the JSON path, such as {@code $.data.attributes.budget}, or null where the fault has no single place
     */
    public @Nullable String getPath() {
        return path;
    }

    /**
     * Returns what was found instead of what was promised.
     *
     * @return the value as it came, or null where there is none
     */
    public @Nullable JsonValue getValue() {
        return value;
    }
}
