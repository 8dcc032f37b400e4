package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/** An answer whose statuses have different bodies, as the generator writes them; one of them is a text. */
public final class Enrichment extends OneOf {

    static final OneOfType<Enrichment> TYPE = OneOfType.define(new Enrichment(Variant.none()))
            .variant(Codecs.ref(Thing.class), 200, 201)
            .variant(Codecs.JSON_OBJECT, 202)
            .variant(Codecs.STRING)
            .register();

    private Enrichment(Variant variant) {
        super(variant);
    }

    static Enrichment of(String value) {
        return TYPE.of(2, value);
    }

    boolean isThing() {
        return is(0);
    }

    Thing asThing() {
        return as(0);
    }

    boolean isPending() {
        return is(1);
    }

    JsonValue asPending() {
        return as(1);
    }

    boolean isString() {
        return is(2);
    }

    String asString() {
        return as(2);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new Enrichment(variant);
    }
}
