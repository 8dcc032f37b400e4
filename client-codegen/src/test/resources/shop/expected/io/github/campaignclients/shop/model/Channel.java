package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.List;

/**
 * Where an order came from.
 *
 * <p>The vendor does not say which values there are; the constants are those that were seen so far.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Channel extends OpenEnum {

    /** {@code web}. */
    public static final Channel WEB = new Channel("web", true);

    static final EnumType<Channel> TYPE = EnumType.register(new Channel("", false), WEB);

    private Channel(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value with a text, whether it is known or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static Channel of(String value) {
        return TYPE.of(value);
    }

    /**
     * Returns the values that are known.
     *
     * @return each constant of this class; unmodifiable
     */
    public static List<Channel> knownValues() {
        return TYPE.knownValues();
    }

    @Override
    protected OpenEnum create(String value) {
        return new Channel(value, false);
    }
}
