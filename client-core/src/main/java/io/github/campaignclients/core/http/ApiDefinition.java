package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Everything that sets one API apart from another, as data out of its description. Each generated client class holds one.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class ApiDefinition {

    final String name;
    final String version;
    final String environmentVariable;
    final HttpUrl server;
    final Map<String, HttpUrl> servers;
    final SecurityScheme security;
    final Pointers errorCode;
    final Pointers errorMessage;
    final Pointers requestId;
    final Pointers errorDetails;
    final Pointers detailField;
    final Pointers detailCode;
    final Pointers detailMessage;
    final Set<String> permanentErrors;
    final @Nullable Envelope envelope;
    final List<WindowLimit> rateLimits;
    final @Nullable RateLimitHeaders rateLimitHeaders;
    final Set<String> secretProperties;
    private final Map<String, ClientParameter> clientParameters;

    private ApiDefinition(Builder builder) {
        this.name = builder.name;
        this.version = builder.version;
        this.environmentVariable = required("environmentVariable", builder.environmentVariable);
        this.server = required("server", builder.server);
        this.servers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.servers));
        this.security = required("a security scheme", builder.security);
        this.errorCode = builder.errorCode;
        this.errorMessage = builder.errorMessage;
        this.requestId = builder.requestId;
        this.errorDetails = builder.errorDetails;
        this.detailField = builder.detailField;
        this.detailCode = builder.detailCode;
        this.detailMessage = builder.detailMessage;
        this.permanentErrors = copy(builder.permanentErrors);
        this.envelope = builder.envelope;
        this.rateLimits = Collections.unmodifiableList(new ArrayList<>(builder.rateLimits));
        this.rateLimitHeaders = builder.rateLimitHeaders;
        this.secretProperties = copy(builder.secretProperties);
        this.clientParameters = new LinkedHashMap<>(builder.clientParameters);
    }

    private static Set<String> copy(Set<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    private static <V> V required(String what, @Nullable V value) {
        if (value == null) {
            throw new IllegalStateException("a definition needs " + what);
        }
        return value;
    }

    /**
     * Starts a definition.
     *
     * @param name the API's name, as in the artifact's: {@code lemlist}
     * @param version the version of the client
     * @return a builder
     */
    public static Builder builder(String name, String version) {
        return new Builder(name, version);
    }

    /** Returns what the API documents as the address of one of its named servers. */
    HttpUrl server(String server) {
        HttpUrl url = servers.get(server);
        if (url == null) {
            throw noServer(server);
        }
        return url;
    }

    IllegalStateException noServer(String server) {
        return new IllegalStateException(name + " declares no server " + server);
    }

    ClientParameter clientParameter(String parameter) {
        ClientParameter declared = clientParameters.get(parameter);
        if (declared == null) {
            throw new IllegalStateException(name + " declares no client parameter " + parameter);
        }
        return declared;
    }

    @Override
    public String toString() {
        return "ApiDefinition{" + name + " " + version + "}";
    }

    /** Collects what a definition holds. Not safe for use by several threads. */
    public static final class Builder {

        private final String name;
        private final String version;
        private @Nullable String environmentVariable;
        private @Nullable HttpUrl server;
        private final Map<String, HttpUrl> servers = new LinkedHashMap<>();
        private @Nullable SecurityScheme security;
        private Pointers errorCode = Pointers.NONE;
        private Pointers errorMessage = Pointers.NONE;
        private Pointers requestId = Pointers.NONE;
        private Pointers errorDetails = Pointers.NONE;
        private Pointers detailField = Pointers.NONE;
        private Pointers detailCode = Pointers.NONE;
        private Pointers detailMessage = Pointers.NONE;
        private final Set<String> permanentErrors = new LinkedHashSet<>();
        private @Nullable Envelope envelope;
        private final List<WindowLimit> rateLimits = new ArrayList<>();
        private @Nullable RateLimitHeaders rateLimitHeaders;
        private final Set<String> secretProperties = new LinkedHashSet<>();
        private final Map<String, ClientParameter> clientParameters = new LinkedHashMap<>();

        private Builder(String name, String version) {
            this.name = Objects.requireNonNull(name, "name");
            this.version = Objects.requireNonNull(version, "version");
        }

        /**
         * Sets which environment variable holds the key.
         *
         * @param variable the variable's name, such as {@code LEMLIST_API_KEY}
         * @return this
         */
        public Builder environmentVariable(String variable) {
            this.environmentVariable = variable;
            return this;
        }

        /**
         * Sets the server that is called unless the application sets another.
         *
         * @param url its address, to which paths are appended
         * @return this
         * @throws IllegalArgumentException if {@link ClientBuilder#server(String)} would refuse it
         */
        public Builder server(String url) {
            this.server = Addresses.server(url);
            return this;
        }

        /**
         * Adds a server that some operations are called on in place of the main one.
         *
         * @param name what {@link Operation#server()} calls it, in camelCase; the client builder's method for it is {@code accountServer}
         *     for {@code account}
         * @param url its address, to which paths are appended
         * @return this
         * @throws IllegalArgumentException if the name is empty, or {@link ClientBuilder#server(String)} would refuse the address
         */
        public Builder server(String name, String url) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a server beside the main one needs a name");
            }
            servers.put(name, Addresses.server(Servers.setter(name), url));
            return this;
        }

        /**
         * Sends the key in a header of its own.
         *
         * @param header the header's name
         * @return this
         */
        public Builder apiKeyHeader(String header) {
            this.security = SecurityScheme.header(header);
            return this;
        }

        /**
         * Sends the key as the password of HTTP Basic.
         *
         * @param userName the fixed user name, often empty
         * @return this
         */
        public Builder basic(String userName) {
            this.security = SecurityScheme.basic(userName);
            return this;
        }

        /**
         * Sends the key as a bearer token.
         *
         * @return this
         */
        public Builder bearer() {
            this.security = SecurityScheme.bearer();
            return this;
        }

        /**
         * Sets where an error body has the service's code.
         *
         * @param pointers JSON pointers; the first that meets a text or a number wins
         * @return this
         */
        public Builder errorCode(String... pointers) {
            this.errorCode = new Pointers(pointers);
            return this;
        }

        /**
         * Sets where an error body says what is wrong.
         *
         * @param pointers JSON pointers; the first that meets a text or a number wins
         * @return this
         */
        public Builder errorMessage(String... pointers) {
            this.errorMessage = new Pointers(pointers);
            return this;
        }

        /**
         * Sets where a body, of an error or not, has the service's name for the request.
         *
         * @param pointers JSON pointers; the first that meets a text or a number wins
         * @return this
         */
        public Builder requestId(String... pointers) {
            this.requestId = new Pointers(pointers);
            return this;
        }

        /**
         * Sets where an error body lists what is wrong, each thing on its own.
         *
         * @param pointers JSON pointers to arrays, or to an object that stands for one thing; the first that meets one wins
         * @return this
         */
        public Builder errorDetails(String... pointers) {
            this.errorDetails = new Pointers(pointers);
            return this;
        }

        /**
         * Sets where an element of that list names the property or parameter concerned.
         *
         * @param pointers JSON pointers within the element; the first that meets a text or a number wins
         * @return this
         */
        public Builder detailField(String... pointers) {
            this.detailField = new Pointers(pointers);
            return this;
        }

        /**
         * Sets where an element of that list has its code.
         *
         * @param pointers JSON pointers within the element; the first that meets a text or a number wins
         * @return this
         */
        public Builder detailCode(String... pointers) {
            this.detailCode = new Pointers(pointers);
            return this;
        }

        /**
         * Sets where an element of that list says what is wrong.
         *
         * @param pointers JSON pointers within the element; the first that meets a text or a number wins
         * @return this
         */
        public Builder detailMessage(String... pointers) {
            this.detailMessage = new Pointers(pointers);
            return this;
        }

        /**
         * Sets the codes of failures that do not pass: they are not retried, whatever the status.
         *
         * @param codes the codes
         * @return this
         */
        public Builder permanentErrors(String... codes) {
            permanentErrors.addAll(Arrays.asList(codes));
            return this;
        }

        /**
         * Sets the object that answers may come wrapped in.
         *
         * @param payload the member that is the answer
         * @param beside the members that may stand beside it; an object with any other is not an envelope
         * @return this
         */
        public Builder envelope(String payload, String... beside) {
            this.envelope = new Envelope(payload, beside);
            return this;
        }

        /**
         * Sets the envelope's member that holds an error where it is not null, whatever the status.
         *
         * @param member its name, one of those beside the payload
         * @return this
         * @throws IllegalStateException if there is no envelope
         */
        public Builder envelopeError(String member) {
            if (envelope == null) {
                throw new IllegalStateException("an envelope's error needs an envelope: call envelope(...) first");
            }
            this.envelope = envelope.withError(member);
            return this;
        }

        /**
         * Adds a limit to what the service takes.
         *
         * @param scope what the service counts by
         * @param requests how many requests it takes in a window, on average
         * @param window the window
         * @param burst how many it takes at once; as many as {@code requests} where the service knows no bursts
         * @return this
         */
        public Builder rateLimit(RateLimitScope scope, int requests, Duration window, int burst) {
            rateLimits.add(new WindowLimit(scope, requests, window, burst));
            return this;
        }

        /**
         * Sets the headers in which the service says how much of its limit is left.
         *
         * @param limit the header with the number of requests in a window
         * @param remaining the header with the number of those that are left
         * @param reset the header with the time at which the window begins anew: seconds from now, a point in time, or a date
         * @return this
         */
        public Builder rateLimitHeaders(String limit, String remaining, String reset) {
            this.rateLimitHeaders = new RateLimitHeaders(limit, remaining, reset);
            return this;
        }

        /**
         * Names properties that hold secrets. A log shows no value of a property with such a name, wherever it stands.
         *
         * @param names the names on the wire
         * @return this
         */
        public Builder secretProperties(String... names) {
            secretProperties.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Declares a query parameter that is set once on the client.
         *
         * @param parameter the name on the wire
         * @param setter the client builder's method for it, for messages
         * @return this
         */
        public Builder clientQuery(String parameter, String setter) {
            clientParameters.put(parameter, new ClientParameter(parameter, ParameterPlace.QUERY, setter));
            return this;
        }

        /**
         * Declares a header that is set once on the client.
         *
         * @param parameter the header's name
         * @param setter the client builder's method for it, for messages
         * @return this
         */
        public Builder clientHeader(String parameter, String setter) {
            clientParameters.put(parameter, new ClientParameter(parameter, ParameterPlace.HEADER, setter));
            return this;
        }

        /**
         * Creates the definition.
         *
         * @return the definition
         * @throws IllegalStateException if the variable, the server or the security scheme was not set
         */
        public ApiDefinition build() {
            return new ApiDefinition(this);
        }
    }
}
