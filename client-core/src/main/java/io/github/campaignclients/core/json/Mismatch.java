package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;

/** A value of another kind than its place declares: kept as it came, with the path that was known while decoding. */
final class Mismatch {

    private final String path;
    private final String expected;
    final JsonValue value;

    Mismatch(String path, String expected, JsonValue value) {
        this.path = path;
        this.expected = expected;
        this.value = value;
    }

    /** Returns the exception for whoever asks for something else than its place declares, {@code owner} being what was asked. */
    ApiDataException exception(String wanted, String owner) {
        return new ApiDataException(path + ": expected " + wanted + ", found " + value.kind() + " (" + owner + ")", path, value);
    }

    /** Returns the exception for whoever asks for the value, {@code owner} being the model and property concerned. */
    ApiDataException exception(String owner) {
        return exception(expected, owner);
    }
}
