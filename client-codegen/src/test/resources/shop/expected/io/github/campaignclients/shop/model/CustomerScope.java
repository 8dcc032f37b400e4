package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.List;

/**
 * Which customers.
 *
 * <p>The constants are the documented values; another one that comes is kept.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class CustomerScope extends OpenEnum {

    /** {@code all}. */
    public static final CustomerScope ALL = new CustomerScope("all", true);

    /** {@code mine}. */
    public static final CustomerScope MINE = new CustomerScope("mine", true);

    static final EnumType<CustomerScope> TYPE = EnumType.register(new CustomerScope("", false), ALL, MINE);

    private CustomerScope(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value with a text, whether it is known or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static CustomerScope of(String value) {
        return TYPE.of(value);
    }

    /**
     * Returns the values that are known.
     *
     * @return each constant of this class; unmodifiable
     */
    public static List<CustomerScope> knownValues() {
        return TYPE.knownValues();
    }

    @Override
    protected OpenEnum create(String value) {
        return new CustomerScope(value, false);
    }
}
