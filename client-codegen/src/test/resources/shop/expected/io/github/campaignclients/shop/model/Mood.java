package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.List;

/**
 * How the buyer felt.
 *
 * <p>The vendor does not say which values there are.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Mood extends OpenEnum {

    static final EnumType<Mood> TYPE = EnumType.register(new Mood("", false));

    private Mood(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value with a text, whether it is known or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static Mood of(String value) {
        return TYPE.of(value);
    }

    /**
     * Returns the values that are known.
     *
     * @return each constant of this class; unmodifiable
     */
    public static List<Mood> knownValues() {
        return TYPE.knownValues();
    }

    @Override
    protected OpenEnum create(String value) {
        return new Mood(value, false);
    }
}
