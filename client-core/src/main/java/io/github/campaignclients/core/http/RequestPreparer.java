package io.github.campaignclients.core.http;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Turns a request as Retrofit makes it into the request that is sent, or refuses it. */
final class RequestPreparer {

    private static final String JSON = "application/json";

    private final ClientSettings settings;
    private final String userAgent;
    private final ConcurrentMap<Method, OperationMethod> methods = new ConcurrentHashMap<>();

    RequestPreparer(ClientSettings settings) {
        this.settings = settings;
        this.userAgent = "campaign-clients-" + settings.definition.name + "/" + settings.definition.version
                + " java/" + System.getProperty("java.version", "unknown");
    }

    /**
     * Returns the request with its optional parameters, client parameters and common headers, and with a body that is sent once.
     *
     * @throws IllegalArgumentException if an argument cannot be sent
     * @throws IllegalStateException if a client parameter is set nowhere, or it is not said which server stands for the operation's own
     */
    Request prepare(Request request) {
        Invocation invocation = Objects.requireNonNull(request.tag(Invocation.class), "Retrofit tags each request with its invocation");
        OperationMethod method = methods.computeIfAbsent(invocation.method(), OperationMethod::of);
        List<?> arguments = invocation.arguments();
        method.requireAll(arguments);
        Operation operation = method.operation();
        Request.Builder prepared =
                common(request, operation.accept()).tag(Descriptor.class, method.descriptor(request.method()));
        HttpUrl.Builder url = settings.servers.locate(request.url(), operation).newBuilder();
        ApiParams params = method.params(arguments);
        applyClientParameters(operation, params, url, prepared);
        if (params != null) {
            params.applyTo(url, prepared);
        }
        if (request.body() != null) {
            prepared.method(request.method(), new OneShotBody(request.body()));
        }
        return prepared.url(url.build()).build();
    }

    /** Returns a request that no interface method stands for, with what all requests have. */
    Request prepare(Request request, Descriptor descriptor) {
        Request.Builder prepared = common(request, JSON).tag(Descriptor.class, descriptor);
        if (request.body() != null) {
            prepared.method(request.method(), new OneShotBody(request.body()));
        }
        return prepared.build();
    }

    private Request.Builder common(Request request, String accept) {
        return request.newBuilder().header("Accept", accept).header("User-Agent", userAgent);
    }

    private void applyClientParameters(
            Operation operation, @Nullable ApiParams params, HttpUrl.Builder url, Request.Builder request) {
        for (String name : operation.clientParameters()) {
            ClientParameter parameter = settings.definition.clientParameter(name);
            if (params != null && params.has(parameter)) {
                continue;
            }
            String value = settings.clientParameters.get(name);
            if (value == null) {
                throw new IllegalStateException(operation.id() + " needs " + name + ", which is not set: set it once with "
                        + parameter.setter + "(...) on the client's builder, or for one call with " + parameter.setter
                        + "(...) on the builder of its params");
            }
            if (parameter.place == ParameterPlace.QUERY) {
                url.addQueryParameter(name, value);
            } else {
                request.header(name, value);
            }
        }
    }
}
