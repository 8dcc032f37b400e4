package io.github.campaignclients.core;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * No answer came, or not all of it: the connection could not be made, broke off or was too slow.
 *
 * <p>The message says whether anything was sent. Where it does not rule that out, the service may have carried the request out.
 * {@link #getCause()} is what the network reported.
 */
public final class ApiTransportException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** What the network says when nothing came within the time; which of it does is a matter of chance. */
    private static final List<String> SILENCE = Collections.unmodifiableList(Arrays.asList("timeout", "Read timed out"));

    /** The operation's id. */
    private final String operation;
    /** The HTTP method. */
    private final String method;
    /** The address, without query. */
    private final String url;
    /** The operation's path, with the names of its parameters. */
    private final String urlTemplate;
    /** How often it was tried. */
    private final int attempts;

    private ApiTransportException(Builder builder) {
        super(builder.text(), builder.cause);
        this.operation = builder.operation;
        this.method = builder.method;
        this.url = builder.url;
        this.urlTemplate = builder.urlTemplate;
        this.attempts = builder.attempts;
    }

    /**
     * Begins an exception; applications need this in their own tests only.
     *
     * @param operation the operation's id, such as {@code updateCampaign}
     * @param method the HTTP method
     * @param url the request's address, without query
     * @param cause what the network reported
     * @return a builder
     */
    public static Builder builder(String operation, String method, String url, IOException cause) {
        return new Builder(operation, method, url, cause);
    }

    private static String describe(IOException cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        if (cause instanceof SocketTimeoutException && SILENCE.contains(message)) {
            return "the service was silent for too long (" + name + ")";
        }
        return message == null ? name : Texts.oneLine(message) + " (" + name + ")";
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

    /**
     * Returns the operation's path with the names of its parameters, which is the same for all of its calls: a label for metrics.
     *
     * @return the path below the server's address, such as <code>/campaigns/{campaignId}</code>
     */
    public String getUrlTemplate() {
        return urlTemplate;
    }

    /**
     * Returns how often the request was tried; redirects that were followed do not count.
     *
     * @return 0 where it did not come to that, else 1 or more
     */
    public int getAttempts() {
        return attempts;
    }

    /** Collects what is known of a failure. Not safe for use by several threads. */
    public static final class Builder {

        private final String operation;
        private final String method;
        private final String url;
        private final IOException cause;
        private String urlTemplate;
        private String happened = "got no answer";
        private int attempts = 1;
        private final StringBuilder remarks = new StringBuilder();

        private Builder(String operation, String method, String url, IOException cause) {
            this.operation = Objects.requireNonNull(operation, "operation");
            this.method = Objects.requireNonNull(method, "method");
            this.url = Objects.requireNonNull(url, "url");
            this.urlTemplate = url;
            this.cause = Objects.requireNonNull(cause, "cause");
        }

        /**
         * Sets the operation's path with the names of its parameters.
         *
         * @param urlTemplate the path; the URL unless set
         * @return this
         */
        public Builder urlTemplate(String urlTemplate) {
            this.urlTemplate = Objects.requireNonNull(urlTemplate, "urlTemplate");
            return this;
        }

        /**
         * Sets what happened instead of an answer.
         *
         * @param happened words that continue "PATCH https://…"; {@code got no answer} unless set
         * @return this
         */
        public Builder happened(String happened) {
            this.happened = Objects.requireNonNull(happened, "happened");
            return this;
        }

        /**
         * Sets how often the request was tried.
         *
         * @param attempts the number; 1 unless set
         * @return this
         */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /**
         * Adds a sentence to the end of the message: what to make of it, or what to do.
         *
         * @param sentence the sentence, with its full stop
         * @return this
         */
        public Builder remark(String sentence) {
            remarks.append(' ').append(sentence);
            return this;
        }

        /**
         * Creates the exception.
         *
         * @return the exception
         */
        public ApiTransportException build() {
            return new ApiTransportException(this);
        }

        private String text() {
            return operation + ": " + method + " " + url + " " + happened + ": " + describe(cause) + "." + remarks
                    + (attempts > 1 ? " It was tried " + attempts + " times." : "");
        }
    }
}
