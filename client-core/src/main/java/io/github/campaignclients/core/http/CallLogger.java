package io.github.campaignclients.core.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes down what a client sends and gets: an entry for each request and for each answer or failure.
 *
 * <p>A client has none unless it is given one. An entry shows method, address, status and time. Of headers and query parameters it shows
 * the names, and the values only of those on its list: of headers a few that tell nothing about anybody ({@code Content-Type},
 * {@code Retry-After}, rate limits and the like), of query parameters none, until you add yours. Bodies are left out unless asked for;
 * then secret properties are hidden, and what is not JSON is told by its size. The API key never appears. Paths are written as they are:
 * where they hold an address of a person, so does the log.
 *
 * <pre>{@code
 * LemlistClient client = LemlistClient.builder().apiKey(key)
 *         .logger(CallLogger.to(logger::debug).showingQuery("limit", "offset"))
 *         .build();
 * }</pre>
 *
 * <p>Loggers are immutable and safe for use by several threads, if what they write to is.
 */
public final class CallLogger {

    private static final String[] HARMLESS_HEADERS = {
        "Accept", "Content-Encoding", "Content-Length", "Content-Type", "Date", "Retry-After", "RateLimit-Limit", "RateLimit-Remaining",
        "RateLimit-Reset", "User-Agent", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-Request-Id"
    };

    private final Consumer<String> sink;
    private final Set<String> headers;
    private final Set<String> query;
    private final boolean bodies;

    private CallLogger(Consumer<String> sink, Set<String> headers, Set<String> query, boolean bodies) {
        this.sink = sink;
        this.headers = headers;
        this.query = query;
        this.bodies = bodies;
    }

    /**
     * Returns a logger that writes no bodies.
     *
     * @param sink takes an entry, which may have several lines
     * @return the logger
     */
    public static CallLogger to(Consumer<String> sink) {
        Objects.requireNonNull(sink, "sink");
        return new CallLogger(sink, with(new TreeSet<>(), HARMLESS_HEADERS), new TreeSet<>(), false);
    }

    /**
     * Returns a logger that shows the values of more headers.
     *
     * @param names their names, in any case
     * @return another logger
     */
    public CallLogger showingHeaders(String... names) {
        return new CallLogger(sink, with(headers, names), query, bodies);
    }

    /**
     * Returns a logger that shows the values of more query parameters.
     *
     * @param names their names, in any case
     * @return another logger
     */
    public CallLogger showingQuery(String... names) {
        return new CallLogger(sink, headers, with(query, names), bodies);
    }

    /**
     * Returns a logger that writes bodies of JSON, the first 8,192 characters of each. They hold what people wrote to each other.
     *
     * @return another logger
     */
    public CallLogger showingBodies() {
        return new CallLogger(sink, headers, query, true);
    }

    private static Set<String> with(Set<String> present, String... names) {
        Set<String> all = new TreeSet<>(present);
        Arrays.asList(names).forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return all;
    }

    boolean showsHeader(String name) {
        return headers.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean showsQuery(String name) {
        return query.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean bodies() {
        return bodies;
    }

    void write(String entry) {
        sink.accept(entry);
    }
}
