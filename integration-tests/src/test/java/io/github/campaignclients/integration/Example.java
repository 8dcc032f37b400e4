package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.OneOfType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A documented payload or command, as its file is named.
 *
 * @param vendor whose it is
 * @param file the file
 * @param operationId the operation
 * @param variant what tells it from others of the operation; may be empty
 * @param kind what it is
 * @param status the answer's status, 0 where it is none
 */
record Example(Vendor vendor, Path file, String operationId, String variant, Kind kind, int status) {

    /** What an example file is. */
    enum Kind {
        REQUEST, RESPONSE, TEXT_RESPONSE, CURL
    }

    private static final Pattern NAME = Pattern.compile(
            "(?<operation>\\w+)(\\.(?<variant>\\w+))?\\.(request\\.json|response\\.(?<status>\\d{3})\\.(json|txt)|curl\\.txt)");

    static Example of(Vendor vendor, Path file) {
        String name = file.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(file + " is not named as specs/README.md says");
        }
        String variant = matcher.group("variant");
        String status = matcher.group("status");
        Kind kind = name.endsWith(".request.json") ? Kind.REQUEST
                : name.endsWith(".curl.txt") ? Kind.CURL
                : name.endsWith(".json") ? Kind.RESPONSE
                : Kind.TEXT_RESPONSE;
        return new Example(
                vendor,
                file,
                matcher.group("operation"),
                variant == null ? "" : variant,
                kind,
                status == null ? 0 : Integer.parseInt(status));
    }

    String fileName() {
        return file.getFileName().toString();
    }

    /** Returns whether the body is JSON. */
    boolean isJson() {
        return kind == Kind.REQUEST || kind == Kind.RESPONSE;
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the body, without the envelope in which it may stand. */
    JsonNode tree() {
        return Trees.json(text()).at(payloadPointer());
    }

    /** Returns the text of the body, without the envelope in which it may stand. */
    String json() {
        return payloadPointer().isEmpty() ? text() : Trees.text(tree());
    }

    /** Returns where in the file the body is: in the envelope, or everywhere. */
    private String payloadPointer() {
        Optional<SpecNode> envelope = isSuccess() ? vendor.specification().envelope() : Optional.empty();
        return envelope.filter(this::isWrapped).map(found -> Trees.pointer("", found.text("payload"))).orElse("");
    }

    /** Returns whether the body stands in the envelope: what it declares itself does not. */
    private boolean isWrapped(SpecNode envelope) {
        JsonNode document = Trees.json(text());
        String payload = envelope.text("payload");
        Set<String> declared = ObjectSchema.properties(operation().responseSchema(status)).keySet();
        List<String> beside = envelope.texts("beside");
        return document.isObject() && document.has(payload) && !declared.contains(payload)
                && document.propertyNames().stream().allMatch(name -> beside.contains(name) || !declared.contains(name));
    }

    Specification.Operation operation() {
        return vendor.specification().operation(operationId);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Returns what the body is in Java: what a method of the client takes or gives, or what the schema of an error became. */
    View view() {
        if (kind == Kind.REQUEST) {
            return vendor.bodyView(operationId).orElseThrow(() -> new IllegalArgumentException(this + ": the operation takes no body"));
        }
        return isSuccess() ? vendor.answerView(operationId) : vendor.errorView(operation().responseSchema(status));
    }

    /** Returns the codec by which the client reads the body. */
    @SuppressWarnings("unchecked") // the codec of whatever type it is
    Codec<Object> codec() {
        Codec<Object> codec = (Codec<Object>) Codec.of(view().type());
        return codec instanceof OneOfType<?> oneOf && status > 0 ? (Codec<Object>) (Codec<?>) oneOf.forStatus(status) : codec;
    }

    /** Returns what the body gets wrong. */
    List<KnownFault> knownFaults() {
        String payload = payloadPointer();
        return vendor.knownFaults().stream()
                .filter(fault -> fault.file().equals(fileName()))
                .map(fault -> fault.inside(payload))
                .toList();
    }

    @Override
    public String toString() {
        return vendor.name() + "/" + fileName();
    }
}
