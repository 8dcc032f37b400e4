package io.github.campaignclients.core.http;

import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.json.Codec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/**
 * The body of an operation that takes files: {@code multipart/form-data}.
 *
 * <p>Each such operation has a subclass with a builder of its own. Forms are immutable and safe for use by several threads, as far as
 * their {@link FilePart}s are.
 */
public abstract class MultipartForm {

    private static final MediaType JSON = MediaType.get("application/json");

    private final Map<String, List<MultipartBody.Part>> parts;

    /**
     * Takes over what a builder holds.
     *
     * @param builder the builder, which may be used on
     * @throws IllegalStateException if it holds nothing
     */
    protected MultipartForm(Builder builder) {
        this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parts));
        if (parts.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalStateException(Required.what(builder.getClass()) + " needs at least one part");
        }
    }

    /** Returns the form as it is sent. Its boundary is the same for all attempts. */
    final RequestBody body() {
        List<MultipartBody.Part> all = new ArrayList<>();
        parts.values().forEach(all::addAll);
        return new PartsBody(all);
    }

    /**
     * Returns the class and the names of the parts, without any value.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + parts.keySet();
    }

    /** Collects parts, which are sent in the order in which they were set. Not safe for use by several threads. */
    public abstract static class Builder {

        private final Map<String, List<MultipartBody.Part>> parts = new LinkedHashMap<>();

        /** Creates a builder that holds nothing. */
        protected Builder() {}

        /**
         * Sets a part that is a text, in place of what was set before.
         *
         * @param name the name on the wire
         * @param value the text
         * @throws NullPointerException if the text is null; a part that is not sent is not set
         * @throws IllegalArgumentException if half a surrogate pair is missing in the text
         */
        protected final void text(String name, String value) {
            String text = Characters.wellFormed("the part \"" + name + "\"", Objects.requireNonNull(value, name), "");
            part(name, RequestBody.create(text.getBytes(StandardCharsets.UTF_8), null));
        }

        /**
         * Returns what is sent for a value: a time in UTC with its seconds, the text of an enum's value, a text or a number as it is.
         *
         * @param value the value of a part
         * @return its text
         */
        protected static String text(Object value) {
            return ParameterText.of(value);
        }

        /**
         * Sets a part that is a file, in place of what was set before.
         *
         * @param name the name on the wire
         * @param file the file
         * @throws NullPointerException if the file is null; a part that is not sent is not set
         */
        protected final void file(String name, FilePart file) {
            files(name, Collections.singletonList(Objects.requireNonNull(file, name)));
        }

        /**
         * Sets parts of one name that are files, in place of what was set before.
         *
         * @param name the name on the wire
         * @param files the files in order; with none, nothing is sent
         * @throws NullPointerException if the files or one of them is null
         */
        protected final void files(String name, Iterable<FilePart> files) {
            List<MultipartBody.Part> copy = new ArrayList<>();
            for (FilePart file : Objects.requireNonNull(files, name)) {
                Objects.requireNonNull(file, name);
                copy.add(MultipartBody.Part.createFormData(name, file.fileName(), file.body()));
            }
            parts.put(name, Collections.unmodifiableList(copy));
        }

        /**
         * Sets a part that is JSON, in place of what was set before.
         *
         * @param name the name on the wire
         * @param codec writes the value
         * @param value the value
         * @param <T> what the value is
         * @throws NullPointerException if the value is null; a part that is not sent is not set
         */
        protected final <T> void json(String name, Codec<T> codec, T value) {
            String json = codec.encode(Objects.requireNonNull(value, name));
            part(name, RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON));
        }

        private void part(String name, RequestBody body) {
            parts.put(name, Collections.singletonList(MultipartBody.Part.createFormData(name, null, body)));
        }

        /**
         * Checks that parts are set without which the operation cannot be called.
         *
         * @param names their names on the wire
         * @throws IllegalStateException if one is not set, naming all that are not
         */
        protected final void require(String... names) {
            Required.check(this, names, name -> !parts.getOrDefault(name, Collections.emptyList()).isEmpty());
        }
    }
}
