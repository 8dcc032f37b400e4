package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;

/** An enum as the generator writes them. */
public final class Mood extends OpenEnum {

    static final Mood GOOD = new Mood("so good", true);

    static final EnumType<Mood> TYPE = EnumType.register(new Mood("", false), GOOD);

    private Mood(String value, boolean known) {
        super(value, known);
    }

    @Override
    protected OpenEnum create(String value) {
        return new Mood(value, false);
    }
}
