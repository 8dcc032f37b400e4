package io.github.campaignclients.core;

import io.github.campaignclients.core.json.JsonValue;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with a status other than 2xx.
 *
 * <p>The statuses that programs tell apart have a subclass of their own; all others, such as 402 or a redirect, are this class itself.
 * What an error body holds, or whether it can be read at all, never changes the type.
 *
 * <p>The message names the operation, the address without its query, the status, what the service said and what to do. It holds no
 * credential, even where the service repeated it.
 */
public class ApiStatusException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** The operation's id. */
    private final String operation;
    /** The HTTP method. */
    private final String method;
    /** The address, without query. */
    private final String url;
    /** The HTTP status. */
    private final int status;
    /** The service's own code. */
    private final @Nullable String vendorCode;
    /** What the service said. */
    private final @Nullable String vendorMessage;
    /** The service's name for the request. */
    private final @Nullable String requestId;
    /** The body as text, bounded. */
    private final String rawBody;
    private final transient @Nullable JsonValue json;
    private final transient @Nullable Headers headers;

    ApiStatusException(Builder builder) {
        super(builder.text(), null);
        this.operation = builder.operation;
        this.method = builder.method;
        this.url = builder.url;
        this.status = builder.status;
        this.vendorCode = builder.vendorCode;
        this.vendorMessage = builder.vendorMessage;
        this.requestId = builder.requestId;
        this.rawBody = builder.rawBody;
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
     * Returns the HTTP status.
     *
     * @return the status, never one of 200 to 299
     */
    public final int getStatus() {
        return status;
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
            this.status = status;
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
            String said = said();
            String answer = operation + ": " + method + " " + url + " answered " + StatusLine.of(status);
            String text = Texts.sentence(said.isEmpty() ? answer : answer + ": " + said) + remarks;
            return requestId == null ? text : text + " Request id: " + Texts.oneLine(requestId) + ".";
        }

        private String said() {
            String message = vendorMessage == null ? "" : Texts.oneLine(vendorMessage);
            String code = vendorCode == null ? "" : Texts.oneLine(vendorCode);
            if (code.isEmpty() || code.equals(Integer.toString(status)) || message.contains(code)) {
                return message;
            }
            return message.isEmpty() ? code : message + " (" + code + ")";
        }
    }
}
