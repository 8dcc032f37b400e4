package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.List;

/** A page of things as the generator writes them; what it says of other pages it does not declare. */
public final class ThingPage extends Model {

    static final ModelType<ThingPage> TYPE =
            ModelType.define(new ThingPage(Slots.none())).optional("things", Codecs.list(Codecs.ref(Thing.class))).register();

    private ThingPage(Slots slots) {
        super(slots);
    }

    @Override
    protected ThingPage create(Slots slots) {
        return new ThingPage(slots);
    }

    List<Thing> getThings() {
        return get(0);
    }
}
