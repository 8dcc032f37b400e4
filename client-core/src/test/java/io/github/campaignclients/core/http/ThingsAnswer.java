package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/** An answer that is an array or an object, as the generator writes them, but for what the tests do not use. */
public final class ThingsAnswer extends OneOf {

    static final OneOfType<ThingsAnswer> TYPE = OneOfType.define(new ThingsAnswer(Variant.none()))
            .variant(Codecs.list(Codecs.ref(Thing.class)))
            .variant(Codecs.ref(ThingPage.class))
            .register();

    private ThingsAnswer(Variant variant) {
        super(variant);
    }

    @Override
    protected ThingsAnswer create(Variant variant) {
        return new ThingsAnswer(variant);
    }
}
