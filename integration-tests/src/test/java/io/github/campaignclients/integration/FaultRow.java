package io.github.campaignclients.integration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A row of the table: what the server does to which request, and all that follows from it. */
final class FaultRow {

    /** What a test does to a call. */
    enum Deed {
        NOTHING, CANCEL, INTERRUPT, CLOSE_CLIENT, PASS_TIMEOUT
    }

    /** When it does that. */
    enum Moment {
        NEVER, REQUEST_IS_AT_SERVER, CALL_WAITS
    }

    final String name;
    final FaultRequest request;
    final FaultServer.Start server;
    Predicate<FaultClient> clients = client -> true;
    boolean hasBody;
    boolean connectionWasUsed;
    Duration timeout = Duration.ofMinutes(10);
    Deed deed = Deed.NOTHING;
    Moment moment = Moment.NEVER;
    Class<? extends RuntimeException> exception;
    String message;
    Pattern cause;
    int requests;
    List<Duration> waits = List.of();

    private FaultRow(String name, FaultRequest request, FaultServer.Start server) {
        this.name = name;
        this.request = request;
        this.server = server;
    }

    static FaultRow row(String name, FaultRequest request, FaultServer.Start server) {
        return new FaultRow(name, request, server);
    }

    static FaultRow row(String name, FaultRequest request, FaultAnswer... answers) {
        return new FaultRow(name, request, FaultHttpServer.answering(answers));
    }

    /** Says that the request is sent by some of the clients only. */
    FaultRow by(Predicate<FaultClient> some) {
        this.clients = some;
        return this;
    }

    /** Says that a JSON library may look at the body, so that the row is tried with both. */
    FaultRow withBody() {
        this.hasBody = true;
        return this;
    }

    /** Says that a request was sent before by the same connection, with the first of the answers. It is not counted. */
    FaultRow onUsedConnection() {
        this.connectionWasUsed = true;
        return this;
    }

    FaultRow within(Duration time) {
        this.timeout = time;
        return this;
    }

    FaultRow when(Moment then, Deed what) {
        this.moment = then;
        this.deed = what;
        return this;
    }

    /**
     * Says how the call fails.
     *
     * @param type the class, not one above it
     * @param text the message in full, with the placeholders of {@link FaultClient#message} and {@code {cause}}
     */
    FaultRow fails(Class<? extends RuntimeException> type, String text) {
        this.exception = type;
        this.message = text;
        return this;
    }

    /**
     * Says what the exception's cause is where the system or the JDK has words of its own for it; they are {@code {cause}} in the message.
     *
     * @param pattern what the cause's class, a colon and its message match
     */
    FaultRow causedBy(String pattern) {
        this.cause = Pattern.compile(pattern, Pattern.DOTALL);
        return this;
    }

    /** Says how many requests come to the server. The call succeeds unless it is said that it fails. */
    FaultRow requests(int number) {
        this.requests = number;
        return this;
    }

    /** Says how many seconds the call waits before each further attempt. */
    FaultRow waits(double... seconds) {
        List<Duration> durations = new ArrayList<>();
        for (double wait : seconds) {
            durations.add(Duration.ofMillis(Math.round(wait * 1000)));
        }
        this.waits = durations;
        return this;
    }

    @Override
    public String toString() {
        return name + " under " + request;
    }
}
