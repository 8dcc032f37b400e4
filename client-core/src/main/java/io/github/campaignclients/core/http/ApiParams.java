package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The optional parameters of one operation, query and header alike, and its client parameters where one call overrides them.
 *
 * <p>Each operation that has any has a subclass with a builder of its own, and a second method that takes it. Instances are immutable
 * and safe for use by several threads.
 */
public abstract class ApiParams {

    private final Map<String, List<String>> query;
    private final Map<String, String> headers;

    /**
     * Takes over what a builder holds.
     *
     * @param builder the builder, which may be used on
     */
    protected ApiParams(Builder builder) {
        this.query = Collections.unmodifiableMap(new LinkedHashMap<>(builder.query));
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
    }

    final boolean has(ClientParameter parameter) {
        return parameter.place == ParameterPlace.QUERY ? query.containsKey(parameter.name) : headers.containsKey(parameter.name);
    }

    final void applyTo(HttpUrl.Builder url, Request.Builder request) {
        query.forEach((name, values) -> values.forEach(value -> url.addQueryParameter(name, value)));
        headers.forEach(request::header);
    }

    /**
     * Returns the class and the names of what is set, without any value: parameters find people by address or name.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public final String toString() {
        List<String> names = new ArrayList<>(query.keySet());
        names.addAll(headers.keySet());
        return getClass().getSimpleName() + names;
    }

    /** Collects parameters. Not safe for use by several threads. */
    public abstract static class Builder {

        private final Map<String, List<String>> query = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();

        /** Creates a builder that holds nothing. */
        protected Builder() {}

        /**
         * Sets a query parameter, in place of what was set before.
         *
         * @param name the name on the wire
         * @param value the value, not encoded
         * @throws NullPointerException if the value is null; a parameter that is not sent is not set
         * @throws IllegalArgumentException if half a surrogate pair is missing in the value
         */
        protected final void query(String name, String value) {
            query.put(name, Collections.singletonList(check(name, value)));
        }

        private static String check(String name, String value) {
            return Characters.wellFormed("the query parameter \"" + name + "\"", Objects.requireNonNull(value, name));
        }

        /**
         * Sets a query parameter that is repeated for each value, in place of what was set before.
         *
         * @param name the name on the wire
         * @param values the values in order, not encoded, of which {@link #text(Object)} is sent; with none, nothing is sent
         * @throws NullPointerException if the values or one of them is null
         * @throws IllegalArgumentException if half a surrogate pair is missing in a value
         */
        protected final void query(String name, Iterable<?> values) {
            List<String> copy = new ArrayList<>();
            for (Object value : Objects.requireNonNull(values, name)) {
                copy.add(check(name, text(Objects.requireNonNull(value, name))));
            }
            query.put(name, Collections.unmodifiableList(copy));
        }

        /**
         * Sets a query parameter that is sent once, with all values and commas between them, in place of what was set before.
         *
         * @param name the name on the wire
         * @param values the values in order, not encoded, of which {@link #text(Object)} is sent; with none, nothing is sent
         * @throws NullPointerException if the values or one of them is null
         * @throws IllegalArgumentException if half a surrogate pair is missing in a value, or one has a comma, which would make it two
         */
        protected final void joined(String name, Iterable<?> values) {
            List<String> copy = new ArrayList<>();
            for (Object element : Objects.requireNonNull(values, name)) {
                String value = check(name, text(Objects.requireNonNull(element, name)));
                if (value.indexOf(',') >= 0) {
                    throw new UnsendableException("the query parameter \"" + name + "\" has a comma in a value, which separates values "
                            + "there");
                }
                copy.add(value);
            }
            query.put(name, copy.isEmpty() ? Collections.emptyList() : Collections.singletonList(String.join(",", copy)));
        }

        /**
         * Sets a query parameter that is sent as JSON, in place of what was set before.
         *
         * @param name the name on the wire
         * @param codec writes the value
         * @param value the value
         * @param <T> what the value is
         * @throws NullPointerException if the value is null; a parameter that is not sent is not set
         */
        protected final <T> void json(String name, Codec<T> codec, T value) {
            query(name, codec.encode(Objects.requireNonNull(value, name)));
        }

        /**
         * Sets a query parameter that the API takes under any name, in place of what was set before.
         *
         * @param name the name on the wire
         * @param value the value, not encoded, of which {@link #text(Object)} is sent
         * @param declared the names that the operation declares itself
         * @throws NullPointerException if the name or the value is null
         * @throws IllegalArgumentException if the name is empty or one of those declared, or half a surrogate pair is missing in name or
         *     value
         */
        protected final void anyQuery(String name, Object value, String... declared) {
            Characters.wellFormed("the name of a query parameter", Objects.requireNonNull(name, "name"));
            if (name.isEmpty()) {
                throw new UnsendableException("the name of a query parameter is empty");
            }
            if (Arrays.asList(declared).contains(name)) {
                throw new UnsendableException(
                        "the query parameter \"" + name + "\" is declared by the operation: set it by its own method");
            }
            query(name, text(Objects.requireNonNull(value, name)));
        }

        /**
         * Checks that parameters are set without which the operation cannot be called.
         *
         * @param names their names on the wire
         * @throws IllegalStateException if one is not set, naming all that are not
         */
        protected final void require(String... names) {
            Required.check(this, names, name -> !query.getOrDefault(name, Collections.emptyList()).isEmpty() || headers.containsKey(name));
        }

        /**
         * Returns what is sent for a value: a time in UTC with its seconds, the text of an enum's value, a text or a number as it is.
         *
         * @param value the value of a parameter
         * @return its text, not encoded
         */
        protected static String text(Object value) {
            return ParameterText.of(value);
        }

        /**
         * Sets a header, in place of what was set before.
         *
         * @param name the header's name
         * @param value the value
         * @throws NullPointerException if the value is null
         * @throws IllegalArgumentException if no header can carry the value
         */
        protected final void header(String name, String value) {
            headers.put(name, HeaderValues.check(name, Objects.requireNonNull(value, name)));
        }
    }
}
