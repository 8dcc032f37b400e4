package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.List;

/**
 * How an order is served; there is one way so far.
 *
 * <p>The constants are the documented values; another one that comes is kept.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Plan extends OpenEnum {

    /** {@code basic}. */
    public static final Plan BASIC = new Plan("basic", true);

    static final EnumType<Plan> TYPE = EnumType.register(new Plan("", false), BASIC);

    private Plan(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value with a text, whether it is known or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static Plan of(String value) {
        return TYPE.of(value);
    }

    /**
     * Returns the values that are known.
     *
     * @return each constant of this class; unmodifiable
     */
    public static List<Plan> knownValues() {
        return TYPE.knownValues();
    }

    @Override
    protected OpenEnum create(String value) {
        return new Plan(value, false);
    }
}
