package io.github.campaignclients.core.http;

import java.util.ArrayList;
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
         * @param values the values in order, not encoded; with none, nothing is sent
         * @throws NullPointerException if the values or one of them is null
         * @throws IllegalArgumentException if half a surrogate pair is missing in a value
         */
        protected final void query(String name, Iterable<String> values) {
            List<String> copy = new ArrayList<>();
            for (String value : Objects.requireNonNull(values, name)) {
                copy.add(check(name, value));
            }
            query.put(name, Collections.unmodifiableList(copy));
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
