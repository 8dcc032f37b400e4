package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.Slots;
import io.github.campaignclients.core.json.Union;
import io.github.campaignclients.core.json.UnionType;
import org.jspecify.annotations.Nullable;

/**
 * How an order is paid.
 *
 * <p>The member {@code kind} tells which it is:
 * <ul>
 *   <li>{@link CardPayment}
 *   <li>{@link CashPayment}
 *   <li>{@link Unknown}, where nobody documented it
 * </ul>
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public interface Payment extends Union {

    /** How this union is read and written. */
    Codec<Payment> TYPE = UnionType.<Payment>define("kind", new Unknown(Slots.none()))
            .variant("card", CardPayment.class)
            .variant("cash", CashPayment.class)
            .register(Payment.class);

    /**
     * Tells which variant this is.
     *
     * @return the value of {@code kind}, or null where that is no text
     */
    @Nullable String getKind();

    /** A variant that nobody documented: all its members are undeclared ones. */
    final class Unknown extends Model implements Payment {

        Unknown(Slots slots) {
            super(slots);
        }

        @Override
        public @Nullable String getKind() {
            JsonValue value = raw("kind");
            return value != null && value.kind() == JsonKind.STRING ? value.asString() : null;
        }

        @Override
        protected Model create(Slots slots) {
            return new Unknown(slots);
        }
    }
}
