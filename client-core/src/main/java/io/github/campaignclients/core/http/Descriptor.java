package io.github.campaignclients.core.http;

import java.util.Objects;
import okhttp3.Request;

/** What is known of a request's operation beyond the request itself. It travels as a tag of the request. */
final class Descriptor {

    final String operation;
    final String urlTemplate;
    final Retry retry;
    /** The name of the server that the request is for; empty for the main one. */
    final String server;
    final boolean authenticated;

    private Descriptor(String operation, String urlTemplate, Retry retry, String server, boolean authenticated) {
        this.operation = operation;
        this.urlTemplate = urlTemplate;
        this.retry = retry;
        this.server = server;
        this.authenticated = authenticated;
    }

    /** Creates a descriptor of a request to the main server; what the method decides about sending again is decided here. */
    Descriptor(String operation, String method, String urlTemplate, Retry retry) {
        this(operation, urlTemplate, resolved(retry, method), Servers.MAIN, true);
    }

    /** Creates a descriptor of a request of an operation. */
    Descriptor(Operation operation, String method, String urlTemplate) {
        this(operation.id(), urlTemplate, resolved(operation.retry(), method), operation.server(), operation.authenticated());
    }

    private static Retry resolved(Retry retry, String method) {
        return retry == Retry.BY_METHOD ? byMethod(method) : retry;
    }

    /** Returns the same for a call of which the application says whether it is idempotent. What is never sent again stays so. */
    Descriptor idempotent(boolean idempotent) {
        if (idempotent) {
            return new Descriptor(operation, urlTemplate, Retry.IDEMPOTENT, server, authenticated);
        }
        return retry == Retry.NEVER ? this : new Descriptor(operation, urlTemplate, Retry.NON_IDEMPOTENT, server, authenticated);
    }

    static Descriptor of(Request request) {
        return Objects.requireNonNull(request.tag(Descriptor.class), "a prepared request has a descriptor");
    }

    /** RFC 9110, 9.2.2. */
    private static Retry byMethod(String method) {
        switch (method) {
            case "GET":
            case "HEAD":
            case "OPTIONS":
            case "PUT":
            case "DELETE":
                return Retry.IDEMPOTENT;
            default:
                return Retry.NON_IDEMPOTENT;
        }
    }

    /** Returns how messages about a request begin: the operation, the method and the address without its query. */
    static String subject(Request request) {
        return of(request).operation + ": " + request.method() + " " + Addresses.print(request.url());
    }
}
