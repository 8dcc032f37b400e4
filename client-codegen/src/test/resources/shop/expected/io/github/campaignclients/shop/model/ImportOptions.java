package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * How to import.
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class ImportOptions extends Model {

    static final ModelType<ImportOptions> TYPE = ModelType.define(new ImportOptions(Slots.none()))
            .optional("separator", Codecs.STRING)
            .register();

    private ImportOptions(Slots slots) {
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
    public static ImportOptions fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code separator}.
     *
     * @return the value of {@code separator}, or null where it is absent or null
     */
    public @Nullable String getSeparator() {
        return get(0);
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
        return new ImportOptions(slots);
    }

    /** Builder of {@link ImportOptions}. */
    public static final class Builder extends ModelBuilder<ImportOptions, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(ImportOptions model) {
            super(TYPE, model);
        }

        /**
         * The member {@code separator}.
         *
         * <p>Left out, it is {@code ,}.
         *
         * @param separator the value
         * @return this builder
         */
        public Builder separator(String separator) {
            return set(0, separator);
        }
    }
}
