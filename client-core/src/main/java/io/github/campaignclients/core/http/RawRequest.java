package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A request for something that the description of an API lacks; {@link ApiClient#raw(String, String)} begins one.
 *
 * <p>Messages call the operation {@code raw}. Not safe for use by several threads; the call that comes out of it is.
 */
public final class RawRequest {

    private static final String OPERATION = "raw";

    private static final MediaType JSON = MediaType.get("application/json");

    private static final Pattern METHOD = Pattern.compile("[A-Z]+");

    /** OkHttp leaves out what this refuses, or encodes it, depending on what it is. */
    private static final Pattern PATH = Pattern.compile("[^\\p{Cntrl}\\s\\p{Cs}]*");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final CallEngine engine;
    private final ClientSettings settings;
    private final RequestPreparer preparer;
    private final String method;
    private final String template;
    private final Map<String, String> pathValues = new LinkedHashMap<>();
    private final CallOptions.Builder extras = CallOptions.builder();
    private Retry retry = Retry.BY_METHOD;
    private @Nullable JsonValue body;

    RawRequest(CallEngine engine, ClientSettings settings, RequestPreparer preparer, String method, String path) {
        this.engine = engine;
        this.settings = settings;
        this.preparer = preparer;
        this.method = method.toUpperCase(Locale.ROOT);
        this.template = path.startsWith("/") ? path : "/" + path;
        if (!METHOD.matcher(this.method).matches()) {
            throw new IllegalArgumentException("raw: the method must be a word such as GET");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("raw: the path has a blank or a control character: give values by path(...), which encodes "
                    + "them");
        }
        if (path.startsWith("//") || path.contains("://") || path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            throw new IllegalArgumentException("raw: \"" + withoutQuery(path) + "\" must be a path below " + settings.server
                    + "; parameters are added by query(...)");
        }
    }

    private static String withoutQuery(String path) {
        return path.split("[?#]", 2)[0];
    }

    /**
     * Sets what stands for a placeholder in the path.
     *
     * @param name the placeholder's name, without braces
     * @param value the value, not encoded
     * @return this
     * @throws IllegalArgumentException if the path has no such placeholder, or the value is empty, {@code .} or {@code ..}, or has control
     *     characters
     */
    public RawRequest path(String name, String value) {
        if (!template.contains("{" + name + "}")) {
            throw new IllegalArgumentException("raw: the path " + template + " has no {" + name + "}");
        }
        try {
            pathValues.put(name, PathValues.check(name, Objects.requireNonNull(value, name)));
        } catch (UnsendableException e) {
            throw e.of(OPERATION);
        }
        return this;
    }

    /**
     * Adds a query parameter. One that is added twice is sent twice.
     *
     * @param name its name, not encoded
     * @param value its value, not encoded
     * @return this
     */
    public RawRequest query(String name, String value) {
        extras.query(name, value);
        return this;
    }

    /**
     * Adds a header, in place of one of the same name.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public RawRequest header(String name, String value) {
        extras.header(name, value);
        return this;
    }

    /**
     * Sets the body.
     *
     * @param body what to send as JSON
     * @return this
     */
    public RawRequest body(JsonValue body) {
        this.body = Objects.requireNonNull(body, "body");
        return this;
    }

    /**
     * Sets whether the request may be sent again after a failure that passes.
     *
     * @param retry the rule; unless set, the method decides
     * @return this
     */
    public RawRequest retry(Retry retry) {
        this.retry = Objects.requireNonNull(retry, "retry");
        return this;
    }

    /**
     * Makes the call.
     *
     * @return a call whose answer is a JSON tree as it came, with its envelope where it has one; a text where the service answers a
     *     sentence, and JSON's null where it answers no body
     * @throws IllegalArgumentException if a placeholder of the path has no value, the path leads out of the server's address, a header
     *     cannot be sent, or the method takes no body and was given one
     */
    public ApiCall<JsonValue> call() {
        Request request = new Request.Builder().url(url()).method(method, requestBody()).build();
        Request prepared = preparer.prepare(request, new Descriptor(OPERATION, method, template, retry));
        ResponseReader<JsonValue> reader =
                new ResponseReader<>(new RawBodyReader(settings.json, settings.definition.envelope), settings);
        ApiCall<JsonValue> call = new HttpCall<>(engine, settings, reader, prepared, settings.calls);
        return call.with(extras.build());
    }

    private HttpUrl url() {
        Matcher placeholders = PLACEHOLDER.matcher(template.substring(1));
        StringBuffer path = new StringBuffer(); // Java 8's matcher takes no StringBuilder
        while (placeholders.find()) {
            String name = Objects.requireNonNull(placeholders.group(1), "the pattern has a group");
            String value = pathValues.get(name);
            if (value == null) {
                throw new IllegalArgumentException("raw: {" + name + "} in " + template + " has no value: set it by path(\"" + name
                        + "\", ...)");
            }
            placeholders.appendReplacement(path, Matcher.quoteReplacement(segment(value)));
        }
        placeholders.appendTail(path);
        HttpUrl url = settings.server.newBuilder().addEncodedPathSegments(path.toString()).build();
        if (!url.encodedPath().startsWith(settings.server.encodedPath())) {
            throw new IllegalArgumentException("raw: the path " + template + " leads out of " + settings.server);
        }
        return url;
    }

    /** Encodes one segment as OkHttp does. */
    private static String segment(String value) {
        HttpUrl encoded = new HttpUrl.Builder().scheme("http").host("localhost").addPathSegment(value).build();
        return encoded.encodedPath().substring(1);
    }

    private @Nullable RequestBody requestBody() {
        boolean needed = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        if (body == null) {
            return needed ? RequestBody.create(new byte[0], null) : null;
        }
        if (method.equals("GET") || method.equals("HEAD")) {
            throw new IllegalArgumentException("raw: " + method + " takes no body");
        }
        return RequestBody.create(body.toJson().getBytes(StandardCharsets.UTF_8), JSON);
    }

    /**
     * Returns the method and the path.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "RawRequest{" + method + " " + template + "}";
    }
}
