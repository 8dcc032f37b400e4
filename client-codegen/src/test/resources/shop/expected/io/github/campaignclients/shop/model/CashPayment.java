package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;

/**
 * In cash.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class CashPayment extends Model implements Payment {

    static final ModelType<CashPayment> TYPE = ModelType.define(new CashPayment(Slots.none()))
            .constant("kind", Codecs.STRING, "cash", true)
            .register();

    private CashPayment(Slots slots) {
        super(slots);
    }

    /**
     * Begins a new one.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one from JSON text, such as {@link #toJson()} writes.
     *
     * @param json the library to read with
     * @param text a JSON object
     * @return what the text says, complete
     * @throws io.github.campaignclients.core.ApiDataException if the text is not JSON, or no object
     */
    public static CashPayment fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code kind}.
     *
     * @return the value of {@code kind}
     */
    @Override
    public String getKind() {
        return require(0);
    }

    /**
     * Begins another one with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected Model create(Slots slots) {
        return new CashPayment(slots);
    }

    /** Builder of {@link CashPayment}. */
    public static final class Builder extends ModelBuilder<CashPayment, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(CashPayment model) {
            super(TYPE, model);
        }
    }
}
