package io.github.campaignclients.core;

import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The service refused: it answered with a status other than 2xx, or put an error into an answer that looks successful.
 *
 * <p>The statuses that programs tell apart have a subclass of their own; all others, such as 402 or a redirect, are this class itself.
 * What an error body holds, or whether it can be read at all, never changes the type.
 *
 * <p>The message names the operation, the address without its query, the status, what the service said and what to do. It holds no
 * credential, even where the service repeated it.
 */
public class ApiStatusException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** How many of the things that are wrong the message tells; all of them are in {@link #getDetails()}. */
    private static final int MAX_LISTED = 3;

    /** The operation's id. */
    private final String operation;
    /** The HTTP method. */
    private final String method;
    /** The address, without query. */
    private final String url;
    /** The operation's path, with the names of its parameters. */
    private final String urlTemplate;
    /** The HTTP status. */
    private final int status;
    /** How often the request was sent. */
    private final int attempts;
    /** The service's own code. */
    private final @Nullable String vendorCode;
    /** What the service said. */
    private final @Nullable String vendorMessage;
    /** The service's name for the request. */
    private final @Nullable String requestId;
    /** The body as text, bounded. */
    private final String rawBody;
    /** What is wrong, one by one. */
    @SuppressWarnings("serial") // an unmodifiable ArrayList, which is serialisable
    private final List<ErrorDetail> details;
    /** What is left of the service's rate limit. */
    private final @Nullable RateLimit rateLimit;
    /** How long the service asks to wait. */
    private final @Nullable Duration retryAfter;
    private final transient @Nullable JsonValue json;
    private final transient @Nullable Headers headers;

    ApiStatusException(Builder builder) {
        super(builder.text(), null);
        this.operation = builder.operation;
        this.method = builder.method;
        this.url = builder.url;
        this.urlTemplate = builder.urlTemplate;
        this.status = builder.status;
        this.attempts = builder.attempts;
        this.vendorCode = builder.vendorCode;
        this.vendorMessage = builder.vendorMessage;
        this.requestId = builder.requestId;
        this.rawBody = builder.rawBody;
        this.details = Collections.unmodifiableList(new ArrayList<>(builder.details));
        this.rateLimit = builder.rateLimit;
        this.retryAfter = builder.retryAfter;
        this.json = builder.json;
        this.headers = builder.headers;
    }

    /**
     * Starts an exception; applications need this in their own tests only.
     *
     * @param operation the operation's id, such as {@code updateCampaign}
     * @param method the HTTP method
     * @param url the request's address, without query
     * @param status the answer's status; decides which class is built
     * @return a builder
     */
    public static Builder builder(String operation, String method, String url, int status) {
        return new Builder(operation, method, url, status);
    }

    /**
     * Returns which operation was refused.
     *
     * @return the operation's id, such as {@code updateCampaign}
     */
    public final String getOperation() {
        return operation;
    }

    /**
     * Returns the request's method.
     *
     * @return the HTTP method, such as {@code PATCH}
     */
    public final String getMethod() {
        return method;
    }

    /**
     * Returns where the request was sent.
     *
     * @return scheme, host and path, without query
     */
    public final String getUrl() {
        return url;
    }

    /**
     * Returns the operation's path with the names of its parameters, which is the same for all of its calls: a label for metrics.
     *
     * @return the path below the server's address, such as <code>/campaigns/{campaignId}</code>
     */
    public final String getUrlTemplate() {
        return urlTemplate;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status; one of 200 to 299 only where the service put an error into an answer that looks successful
     */
    public final int getStatus() {
        return status;
    }

    /**
     * Returns how often the request was sent; redirects that were followed do not count.
     *
     * @return 1 or more
     */
    public final int getAttempts() {
        return attempts;
    }

    /**
     * Returns the service's own code for the failure. The set of codes is open.
     *
     * @return the code, such as {@code too_many_requests}, or null where the body has none
     */
    public final @Nullable String getVendorCode() {
        return vendorCode;
    }

    /**
     * Returns what the service said.
     *
     * @return the message in full, or null where the body has none
     */
    public final @Nullable String getVendorMessage() {
        return vendorMessage;
    }

    /**
     * Returns what the service lists as wrong, one by one.
     *
     * @return the things that are wrong, in the service's order; empty where it lists none; unmodifiable
     */
    public final List<ErrorDetail> getDetails() {
        return details;
    }

    /**
     * Returns what the service says is left of its rate limit.
     *
     * @return the state, or null where the service does not say
     */
    public final @Nullable RateLimit getRateLimit() {
        return rateLimit;
    }

    /**
     * Returns how long the service asks to wait before the next request.
     *
     * @return the time from the answer on, or null where the service does not say
     */
    public final @Nullable Duration getRetryAfter() {
        return retryAfter;
    }

    /**
     * Returns the service's name for the request, which its support asks for.
     *
     * @return the id from the place in the body that the service documents, else from the header {@code X-Request-Id}, or null
     */
    public final @Nullable String getRequestId() {
        return requestId;
    }

    /**
     * Returns the body as text: the first 64 KiB of it, or what came before the connection broke off.
     *
     * @return the text, with a credential that the service repeated blacked out; empty where there is none
     */
    public final String getRawBody() {
        return rawBody;
    }

    /**
     * Returns the body as a JSON tree, for details that a service gives beside code and message.
     *
     * @return the tree, or null where the body is not JSON or is longer than 64 KiB
     */
    public final @Nullable JsonValue getJson() {
        return json;
    }

    /**
     * Returns the answer's headers.
     *
     * @return the headers; none after deserialisation
     */
    public final Headers getHeaders() {
        return headers == null ? Headers.of() : headers;
    }

    /** Collects what is known of an answer. Not safe for use by several threads. */
    public static final class Builder {

        private final String operation;
        private final String method;
        private final String url;
        private final int status;
        private String urlTemplate;
        private int attempts = 1;
        private List<ErrorDetail> details = Collections.emptyList();
        private @Nullable RateLimit rateLimit;
        private @Nullable Duration retryAfter;
        private @Nullable String vendorCode;
        private @Nullable String vendorMessage;
        private @Nullable String requestId;
        private String rawBody = "";
        private @Nullable JsonValue json;
        private @Nullable Headers headers;
        private final StringBuilder remarks = new StringBuilder();

        private Builder(String operation, String method, String url, int status) {
            this.operation = Objects.requireNonNull(operation, "operation");
            this.method = Objects.requireNonNull(method, "method");
            this.url = Objects.requireNonNull(url, "url");
            this.urlTemplate = url;
            this.status = status;
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
         * Sets how often the request was sent.
         *
         * @param attempts the number; 1 unless set
         * @return this
         */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /**
         * Sets what the service lists as wrong.
         *
         * @param details the things that are wrong
         * @return this
         */
        public Builder details(List<ErrorDetail> details) {
            this.details = new ArrayList<>(details);
            return this;
        }

        /**
         * Sets what is left of the service's rate limit.
         *
         * @param rateLimit the state, or null
         * @return this
         */
        public Builder rateLimit(@Nullable RateLimit rateLimit) {
            this.rateLimit = rateLimit;
            return this;
        }

        /**
         * Sets how long the service asks to wait.
         *
         * @param retryAfter the time, or null
         * @return this
         */
        public Builder retryAfter(@Nullable Duration retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /**
         * Sets the service's own code.
         *
         * @param vendorCode the code, or null
         * @return this
         */
        public Builder vendorCode(@Nullable String vendorCode) {
            this.vendorCode = vendorCode;
            return this;
        }

        /**
         * Sets what the service said.
         *
         * @param vendorMessage the message, or null
         * @return this
         */
        public Builder vendorMessage(@Nullable String vendorMessage) {
            this.vendorMessage = vendorMessage;
            return this;
        }

        /**
         * Sets the service's name for the request.
         *
         * @param requestId the id, or null
         * @return this
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * Sets the body.
         *
         * @param rawBody the body as text
         * @param json the same as a tree, or null where it is not JSON
         * @return this
         */
        public Builder body(String rawBody, @Nullable JsonValue json) {
            this.rawBody = Objects.requireNonNull(rawBody, "rawBody");
            this.json = json;
            return this;
        }

        /**
         * Sets the answer's headers.
         *
         * @param headers the headers
         * @return this
         */
        public Builder headers(Headers headers) {
            this.headers = Objects.requireNonNull(headers, "headers");
            return this;
        }

        /**
         * Adds a sentence to the end of the message: what came, or what to do.
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
         * @return an instance of the class that stands for the status
         */
        public ApiStatusException build() {
            switch (status) {
                case 400:
                    return new BadRequestException(this);
                case 401:
                    return new AuthenticationException(this);
                case 403:
                    return new PermissionException(this);
                case 404:
                    return new NotFoundException(this);
                case 409:
                    return new ConflictException(this);
                case 422:
                    return new UnprocessableException(this);
                case 429:
                    return new RateLimitException(this);
                default:
                    return status >= 500 && status <= 599 ? new ServerException(this) : new ApiStatusException(this);
            }
        }

        private String text() {
            String said = Texts.said(vendorMessage, Integer.toString(status).equals(vendorCode) ? null : vendorCode);
            String answer = operation + ": " + method + " " + url + " answered " + StatusLine.of(status)
                    + (status >= 200 && status <= 299 ? ", but with an error" : "");
            String text = Texts.sentence(said.isEmpty() ? answer : answer + ": " + said) + listed() + remarks
                    + (attempts > 1 ? " It was sent " + attempts + " times." : "");
            return requestId == null ? text : text + " Request id: " + Texts.oneLine(requestId) + ".";
        }

        /** The first of the details that say where: what is wrong as a whole was said before. */
        private String listed() {
            StringBuilder listed = new StringBuilder();
            details.stream().filter(detail -> detail.getField() != null).limit(MAX_LISTED)
                    .forEach(detail -> listed.append(' ').append(Texts.sentence(detail.toString())));
            return listed.toString();
        }
    }
}
