package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.ModelBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the command line wants changed: single properties, or a whole body. */
final class Changes {

    private final @Nullable JsonValue body;
    private final Map<String, String> settings;

    private Changes(@Nullable JsonValue body, Map<String, String> settings) {
        this.body = body;
        this.settings = settings;
    }

    static Changes ofBody(JsonValue body) {
        if (body.kind() != JsonKind.OBJECT) {
            throw new UsageException("--body: expected a JSON object, found " + body.kind());
        }
        return new Changes(body, Map.of());
    }

    static Changes ofSettings(Map<String, String> settings) {
        return new Changes(null, settings);
    }

    /** Returns whether there is a whole body, for {@link #fill}; otherwise there are settings, for {@link #set}. */
    boolean isWholeBody() {
        return body != null;
    }

    /** Puts every member of the body into a builder of it, whose {@code build()} then tells what is missing. */
    <B extends ModelBuilder<?, B>> B fill(B builder) {
        Objects.requireNonNull(body, "body").asMap().forEach(builder::putRaw);
        return builder;
    }

    /** Sets single properties. */
    <B> B set(Setters<B> setters, B builder) {
        settings.forEach((name, value) -> setters.set(builder, name, value));
        return builder;
    }

    /** Does the one or the other, where the properties that can be set are those of the body. */
    <B extends ModelBuilder<?, B>> B apply(Setters<B> setters, B builder) {
        return isWholeBody() ? fill(builder) : set(setters, builder);
    }
}
