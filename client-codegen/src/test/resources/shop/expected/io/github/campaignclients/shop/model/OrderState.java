package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.List;

/**
 * Where an order stands.
 *
 * <p>The constants are the documented values; another one that comes is kept.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class OrderState extends OpenEnum {

    /** {@code open}. */
    public static final OrderState OPEN = new OrderState("open", true);

    /** {@code in-transit}. */
    public static final OrderState IN_TRANSIT = new OrderState("in-transit", true);

    /** {@code 501-1.000}. */
    public static final OrderState _501_1_000 = new OrderState("501-1.000", true);

    /** The empty text. */
    public static final OrderState EMPTY = new OrderState("", true);

    /** {@code Open}. */
    public static final OrderState OPEN_CAPITALISED = new OrderState("Open", true);

    /** {@code closed}. */
    public static final OrderState CLOSED = new OrderState("closed", true);

    static final EnumType<OrderState> TYPE = EnumType.register(
            new OrderState("", false),
            OPEN,
            IN_TRANSIT,
            _501_1_000,
            EMPTY,
            OPEN_CAPITALISED,
            CLOSED);

    private OrderState(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value with a text, whether it is known or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static OrderState of(String value) {
        return TYPE.of(value);
    }

    /**
     * Returns the values that are known.
     *
     * @return each constant of this class; unmodifiable
     */
    public static List<OrderState> knownValues() {
        return TYPE.knownValues();
    }

    @Override
    protected OpenEnum create(String value) {
        return new OrderState(value, false);
    }
}
