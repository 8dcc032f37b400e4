package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the calls that describe an API to the runtime. */
final class DefinitionCalls {

    /** The runtime's names for the lists in {@code x-errors}. */
    private static final Map<String, String> ERRORS = Map.of(
            "code", "errorCode", "message", "errorMessage", "requestId", "requestId", "permanent", "permanentErrors");

    /** The runtime's names for the lists in the {@code details} of {@code x-errors}. */
    private static final Map<String, String> DETAILS = Map.of(
            "list", "errorDetails", "field", "detailField", "code", "detailCode", "message", "detailMessage");

    private final List<String> calls = new ArrayList<>();
    private final Set<String> imports = new TreeSet<>();

    /** Returns the calls without the dots. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Returns the qualified names of what the calls use. */
    Set<String> imports() {
        return Set.copyOf(imports);
    }

    void texts(String call, String... texts) {
        texts(call, List.of(texts));
    }

    /** Adds a call that takes texts. */
    void texts(String call, Collection<?> texts) {
        List<String> literals = texts.stream().map(text -> JavadocText.literal(text.toString())).toList();
        calls.add(call + "(" + Lines.join(literals, 15 + call.length(), "                    ") + ")");
    }

    /** Adds how the key is sent. */
    void credential(OpenAPI document) {
        String name = document.getSecurity().get(0).keySet().iterator().next();
        SecurityScheme scheme = document.getComponents().getSecuritySchemes().get(name);
        if (scheme.getType() == SecurityScheme.Type.APIKEY && scheme.getIn() == SecurityScheme.In.HEADER) {
            texts("apiKeyHeader", scheme.getName());
        } else if (scheme.getType() == SecurityScheme.Type.HTTP && "bearer".equals(scheme.getScheme())) {
            texts("bearer");
        } else if (scheme.getType() == SecurityScheme.Type.HTTP && "basic".equals(scheme.getScheme())) {
            Object userName = scheme.getExtensions() == null ? null : scheme.getExtensions().get("x-username");
            if (userName == null) {
                throw new IllegalArgumentException("the security scheme " + name + " needs x-username: the user name beside the key");
            }
            texts("basic", userName.toString());
        } else {
            throw new IllegalArgumentException(
                    "the security scheme " + name + " is none of: an API key in a header, HTTP bearer, HTTP basic");
        }
    }

    /** Adds what the extensions at a document's root say, in their order. */
    void extensions(Map<String, Object> extensions) {
        extensions.forEach((name, value) -> {
            switch (name) {
                case "x-rate-limits" -> ((List<?>) value).forEach(limit -> rateLimit((Map<?, ?>) limit));
                case "x-rate-limit-headers" -> rateLimitHeaders((Map<?, ?>) value);
                case "x-envelope" -> envelope((Map<?, ?>) value);
                case "x-errors" -> errors((Map<?, ?>) value);
                default -> throw new IllegalArgumentException("the extension " + name + " does not belong at the document's root");
            }
        });
    }

    private void rateLimit(Map<?, ?> limit) {
        imports.add(JavaType.HTTP + "RateLimitScope");
        imports.add("java.time.Duration");
        Object requests = limit.get("requests");
        Object burst = limit.get("burst");
        calls.add("rateLimit(RateLimitScope." + limit.get("per").toString().toUpperCase(Locale.ROOT) + ", " + requests
                + ", Duration.ofSeconds(" + limit.get("seconds") + "), " + (burst == null ? requests : burst) + ")");
    }

    private void rateLimitHeaders(Map<?, ?> headers) {
        texts("rateLimitHeaders", List.of(headers.get("limit"), headers.get("remaining"), headers.get("reset")));
    }

    private void envelope(Map<?, ?> envelope) {
        List<Object> members = new ArrayList<>();
        members.add(envelope.get("payload"));
        members.addAll((List<?>) envelope.get("beside"));
        texts("envelope", members);
        if (envelope.get("error") != null) {
            texts("envelopeError", envelope.get("error").toString());
        }
    }

    private void errors(Map<?, ?> errors) {
        errors.forEach((name, value) -> {
            if (name.equals("details")) {
                lists(DETAILS, (Map<?, ?>) value);
            } else {
                texts(ERRORS.get(name), (List<?>) value);
            }
        });
    }

    private void lists(Map<String, String> names, Map<?, ?> lists) {
        lists.forEach((name, list) -> texts(names.get(name), (List<?>) list));
    }
}
