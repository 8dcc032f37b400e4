package io.github.campaignclients.core;

import java.io.IOException;

/**
 * No answer came, or not all of it: the connection could not be made, broke off or was too slow.
 *
 * <p>The message says whether anything was sent. Where it does not rule that out, the service may have carried the request out.
 * {@link #getCause()} is what the network reported.
 */
public final class ApiTransportException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** The operation's id. */
    private final String operation;
    /** The HTTP method. */
    private final String method;
    /** The address, without query. */
    private final String url;

    /**
     * Creates an exception, which applications need in their own tests only.
     *
     * @param operation the operation's id, such as {@code updateCampaign}
     * @param method the HTTP method
     * @param url the request's address, without query
     * @param happened what happened instead of an answer, in words that continue "PATCH https://…", such as {@code got no answer}
     * @param advice what to make of it, as a sentence
     * @param cause what the network reported
     */
    public ApiTransportException(
            String operation, String method, String url, String happened, String advice, IOException cause) {
        super(operation + ": " + method + " " + url + " " + happened + ": " + describe(cause) + ". " + advice, cause);
        this.operation = operation;
        this.method = method;
        this.url = url;
    }

    private static String describe(IOException cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : Texts.oneLine(cause.getMessage()) + " (" + name + ")";
    }

    /**
     * Returns which operation failed.
     *
     * @return the operation's id, such as {@code updateCampaign}
     */
    public String getOperation() {
        return operation;
    }

    /**
     * Returns the request's method.
     *
     * @return the HTTP method, such as {@code PATCH}
     */
    public String getMethod() {
        return method;
    }

    /**
     * Returns where the request was sent.
     *
     * @return scheme, host and path, without query
     */
    public String getUrl() {
        return url;
    }
}
