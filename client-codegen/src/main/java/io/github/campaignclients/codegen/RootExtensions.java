package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks the extensions at a document's root: what they get wrong would come to light only when a client is loaded. */
final class RootExtensions {

    private static final List<String> ERROR_POINTERS = List.of("code", "message", "requestId");
    private static final List<String> DETAIL_POINTERS = List.of("list", "field", "code", "message");
    private static final List<String> RATE_LIMIT_HEADERS = List.of("limit", "remaining", "reset");
    private static final List<String> RATE_LIMIT_SCOPES = List.of("key", "address");

    private final List<Fault> faults = new ArrayList<>();

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
        return extensions.faults;
    }

    private void rateLimits(YamlNode limits) {
        if (limits.elements().isEmpty()) {
            faults.add(limits.fault("x-rate-limits needs a list, such as [{requests: 10, seconds: 1, per: key}]"));
        }
        limits.elements().forEach(this::rateLimit);
    }

    private void rateLimit(YamlNode limit) {
        members(limit, "a rate limit", List.of("requests", "seconds", "per"), List.of("burst"));
        for (String name : List.of("requests", "seconds", "burst")) {
            YamlNode number = limit.get(name);
            if (limit.has(name) && !number.text().matches("[1-9][0-9]{0,8}")) {
                faults.add(number.fault("a rate limit's " + name + " needs a positive whole number, not '" + number.text() + "'"));
            }
        }
        YamlNode scope = limit.get("per");
        if (limit.has("per") && !RATE_LIMIT_SCOPES.contains(scope.text())) {
            faults.add(scope.fault("a rate limit is per " + String.join(" or ", RATE_LIMIT_SCOPES) + ", not '" + scope.text() + "'"));
        }
    }

    private void rateLimitHeaders(YamlNode headers) {
        members(headers, "x-rate-limit-headers", RATE_LIMIT_HEADERS, List.of());
        for (String name : RATE_LIMIT_HEADERS) {
            if (headers.has(name) && headers.get(name).text().isBlank()) {
                faults.add(headers.get(name).fault("x-rate-limit-headers needs a header's name as " + name));
            }
        }
    }

    private void envelope(YamlNode envelope) {
        members(envelope, "x-envelope", List.of("payload", "beside"), List.of("error"));
        List<String> beside = envelope.get("beside").elements().stream().map(YamlNode::text).toList();
        YamlNode error = envelope.get("error");
        if (envelope.has("error") && !beside.contains(error.text())) {
            faults.add(error.fault(
                    "the error of x-envelope, '" + error.text() + "', stands beside no payload; write one of " + beside));
        }
    }

    private void errors(YamlNode errors) {
        members(errors, "x-errors", List.of(), List.of("code", "message", "requestId", "details", "permanent"));
        ERROR_POINTERS.forEach(name -> pointers(errors, "x-errors", name));
        YamlNode permanent = errors.get("permanent");
        if (errors.has("permanent") && permanent.elements().isEmpty()) {
            faults.add(permanent.fault("permanent of x-errors needs a list of codes, such as [quota_exceeded]"));
        }
        if (errors.has("details")) {
            YamlNode details = errors.get("details");
            members(details, "details of x-errors", List.of("list"), List.of("field", "code", "message"));
            DETAIL_POINTERS.forEach(name -> pointers(details, "details of x-errors", name));
        }
    }

    private void pointers(YamlNode holder, String where, String name) {
        YamlNode pointers = holder.get(name);
        boolean valid = !pointers.elements().isEmpty()
                && pointers.elements().stream().allMatch(pointer -> pointer.text().startsWith("/"));
        if (holder.has(name) && !valid) {
            faults.add(pointers.fault(name + " of " + where + " needs a list of JSON pointers, each of which begins with a slash"));
        }
    }

    /** Checks that a mapping has the members that it must have, and none but those that it may have. */
    private void members(YamlNode node, String where, List<String> required, List<String> optional) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        if (!node.isMapping()) {
            faults.add(node.fault(where + " needs members; write them out of " + known));
            return;
        }
        faults.addAll(node.missing(where, required));
        node.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                faults.add(member.fault(where + " has no member " + name + "; write one of " + known));
            }
        });
    }
}
