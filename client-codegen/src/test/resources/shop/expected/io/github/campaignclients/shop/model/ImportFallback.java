package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a lead that is refused:
 * <ul>
 *   <li>with a list, it is put there, as it came;
 *   <li>with {@code null}, it is passed over.
 * </ul>
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class ImportFallback extends Model {

    static final ModelType<ImportFallback> TYPE = ModelType.define(new ImportFallback(Slots.none()))
            .optional("list", Codecs.STRING)
            .register();

    private ImportFallback(Slots slots) {
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
    public static ImportFallback fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code list}.
     *
     * @return the value of {@code list}, or null where it is absent or null
     */
    public @Nullable String getList() {
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
        return new ImportFallback(slots);
    }

    /** Builder of {@link ImportFallback}. */
    public static final class Builder extends ModelBuilder<ImportFallback, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(ImportFallback model) {
            super(TYPE, model);
        }

        /**
         * The member {@code list}.
         *
         * @param list the value
         * @return this builder
         */
        public Builder list(String list) {
            return set(0, list);
        }
    }
}
