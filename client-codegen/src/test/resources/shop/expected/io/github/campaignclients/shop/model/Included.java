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
 * A resource that a customer refers to.
 *
 * <p>The member {@code type} tells which it is:
 * <ul>
 *   <li>{@link IncludedShop}
 *   <li>{@link IncludedOwner}
 *   <li>{@link Unknown}, where nobody documented it
 * </ul>
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public interface Included extends Union {

    /** How this union is read and written. */
    Codec<Included> TYPE = UnionType.<Included>define("type", new Unknown(Slots.none()))
            .variant("shop", IncludedShop.class)
            .variant("owner", IncludedOwner.class)
            .register(Included.class);

    /**
     * Tells which variant this is.
     *
     * @return the value of {@code type}, or null where that is no text
     */
    @Nullable String getType();

    /** A variant that nobody documented: all its members are undeclared ones. */
    final class Unknown extends Model implements Included {

        Unknown(Slots slots) {
            super(slots);
        }

        @Override
        public @Nullable String getType() {
            JsonValue value = raw("type");
            return value != null && value.kind() == JsonKind.STRING ? value.asString() : null;
        }

        @Override
        protected Model create(Slots slots) {
            return new Unknown(slots);
        }
    }
}
