package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;

/** A model as the generator writes them, but for its builder. */
public final class Thing extends Model {

    static final ModelType<Thing> TYPE =
            ModelType.define(new Thing(Slots.none())).required("id", Codecs.STRING).optional("name", Codecs.STRING).register();

    private Thing(Slots slots) {
        super(slots);
    }

    @Override
    protected Thing create(Slots slots) {
        return new Thing(slots);
    }

    String getId() {
        return require(0);
    }

    String getName() {
        return get(1);
    }
}
