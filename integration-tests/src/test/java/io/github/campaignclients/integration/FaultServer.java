package io.github.campaignclients.integration;

import java.util.Optional;
import okhttp3.OkHttpClient;

/** A server of the test's, or the lack of one. */
interface FaultServer extends AutoCloseable {

    /** Begins a server. */
    @FunctionalInterface
    interface Start {

        /** Begins the server for what a client is going to request. */
        FaultServer start(FaultClient client, FaultRequest request);
    }

    /** Returns the address, without a slash at the end. */
    String origin();

    /** Returns how many requests came. */
    int requests();

    /** Returns the connections to reach it by, where the client's own do not. */
    default Optional<OkHttpClient> connections() {
        return Optional.empty();
    }

    /** Returns how many of them had the key. */
    int requestsWithKey();

    /** Returns how many requests came to the other server, at {@code {elsewhere}}, where there is one. */
    default int requestsElsewhere() {
        return 0;
    }

    /** Waits until a request has come. */
    void awaitRequest() throws InterruptedException;

    /** Waits until the client has closed the connections that were left open. */
    default void awaitHangUp() throws InterruptedException {}

    /**
     * Returns a text with this server's address in place of {@code {origin}}, without its scheme in place of {@code {address}}, and with
     * that of the other server in place of {@code {elsewhere}}.
     */
    default String locate(String text) {
        return text.replace("{origin}", origin()).replace("{address}", origin().substring(origin().indexOf("//") + 2));
    }

    /**
     * Returns a text with the key in place of {@code {key}}, as an address has it in place of {@code {encoded}} or
     * {@code {encodedInLowerCase}}, as JSON may have it in place of {@code {escaped}}, and as it was sent in place of {@code {sent}}.
     */
    static String fill(String text, String headerLines) {
        String filled = text.replace("{key}", FaultKey.KEY)
                .replace("{encoded}", FaultKey.encoded())
                .replace("{encodedInLowerCase}", FaultKey.encodedInLowerCase())
                .replace("{escaped}", FaultKey.escaped());
        return filled.contains("{sent}") ? filled.replace("{sent}", FaultKey.sentIn(headerLines)) : filled;
    }

    @Override
    void close();
}
