package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A job that makes a file.
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class Export extends Model {

    static final ModelType<Export> TYPE = ModelType.define(new Export(Slots.none()))
            .required("id", Codecs.STRING)
            .optional("state", Codecs.ref(ExportState.class))
            .optional("progress", Codecs.DECIMAL).readOnly()
            .register();

    private Export(Slots slots) {
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
    public static Export fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code id}.
     *
     * @return the value of {@code id}
     */
    public String getId() {
        return require(0);
    }

    /**
     * How far an export is.
     *
     * @return the value of {@code state}, or null where it is absent or null
     */
    public @Nullable ExportState getState() {
        return get(1);
    }

    /**
     * The member {@code progress}.
     *
     * <p>The service sets it; a builder does not.
     *
     * @return the value of {@code progress}, or null where it is absent or null
     */
    public @Nullable BigDecimal getProgress() {
        return get(2);
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
        return new Export(slots);
    }

    /** Builder of {@link Export}. */
    public static final class Builder extends ModelBuilder<Export, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Export model) {
            super(TYPE, model);
        }

        /**
         * The member {@code id}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            return set(0, id);
        }

        /**
         * How far an export is.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(ExportState state) {
            return set(1, state);
        }
    }
}
