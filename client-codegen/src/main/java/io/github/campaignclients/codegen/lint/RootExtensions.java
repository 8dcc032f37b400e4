package io.github.campaignclients.codegen.lint;

import java.util.List;

/** Checks the extensions at a document's root: what they get wrong would come to light only when a client is loaded. */
final class RootExtensions {

    private static final List<String> ERROR_POINTERS = List.of("code", "message", "requestId");
    private static final List<String> DETAIL_POINTERS = List.of("list", "field", "code", "message");
    private static final List<String> RATE_LIMIT_HEADERS = List.of("limit", "remaining", "reset");
    private static final List<String> RATE_LIMIT_SCOPES = List.of("key", "address");

    private final ExtensionForm form = new ExtensionForm();

    private RootExtensions() {}

    /** Returns the faults of the extensions at a document's root. */
    static List<Fault> lint(YamlNode root) {
        RootExtensions extensions = new RootExtensions();
        root.members().forEach((name, extension) -> {
            switch (name) {
                case "x-rate-limits" -> extensions.rateLimits(extension);
                case "x-rate-limit-headers" -> extensions.rateLimitHeaders(extension);
                case "x-envelope" -> extensions.envelope(extension);
                case "x-errors" -> extensions.errors(extension);
                default -> { } // whether it exists at all is checked wherever an extension stands
            }
        });
        return extensions.form.faults();
    }

    private void rateLimits(YamlNode limits) {
        if (limits.elements().isEmpty()) {
            form.fault(limits, "x-rate-limits needs a list, such as [{requests: 10, seconds: 1, per: key}]");
        }
        limits.elements().forEach(this::rateLimit);
    }

    private void rateLimit(YamlNode limit) {
        form.members(limit, "a rate limit", List.of("requests", "seconds", "per"), List.of("burst"));
        for (String name : List.of("requests", "seconds", "burst")) {
            form.positive(limit, "a rate limit", name);
        }
        YamlNode scope = limit.get("per");
        if (limit.has("per") && !RATE_LIMIT_SCOPES.contains(scope.text())) {
            form.fault(scope, "a rate limit is per " + String.join(" or ", RATE_LIMIT_SCOPES) + ", not '" + scope.text() + "'");
        }
    }

    private void rateLimitHeaders(YamlNode headers) {
        form.members(headers, "x-rate-limit-headers", RATE_LIMIT_HEADERS, List.of());
        for (String name : RATE_LIMIT_HEADERS) {
            if (headers.has(name) && headers.get(name).text().isBlank()) {
                form.fault(headers.get(name), "x-rate-limit-headers needs a header's name as " + name);
            }
        }
    }

    private void envelope(YamlNode envelope) {
        form.members(envelope, "x-envelope", List.of("payload", "beside"), List.of("error"));
        if (envelope.has("payload") && envelope.get("payload").text().isBlank()) {
            form.fault(envelope.get("payload"), "payload of x-envelope needs the name of a member");
        }
        form.names(envelope, "x-envelope", "beside");
        List<String> beside = envelope.get("beside").elements().stream().map(YamlNode::text).toList();
        YamlNode error = envelope.get("error");
        if (envelope.has("error") && !beside.contains(error.text())) {
            form.fault(error, "the error of x-envelope, '" + error.text() + "', stands beside no payload; write one of " + beside);
        }
    }

    private void errors(YamlNode errors) {
        form.members(errors, "x-errors", List.of(), List.of("code", "message", "requestId", "details", "permanent"));
        ERROR_POINTERS.forEach(name -> form.pointers(errors, "x-errors", name));
        YamlNode permanent = errors.get("permanent");
        if (errors.has("permanent") && permanent.elements().isEmpty()) {
            form.fault(permanent, "permanent of x-errors needs a list of codes, such as [quota_exceeded]");
        }
        if (errors.has("details")) {
            YamlNode details = errors.get("details");
            form.members(details, "details of x-errors", List.of("list"), List.of("field", "code", "message"));
            DETAIL_POINTERS.forEach(name -> form.pointers(details, "details of x-errors", name));
        }
    }
}
