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
            .optional("served", Codecs.ref(Plan.class))
            .nullable("fallback", Codecs.ref(ImportFallback.class))
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
     * How the leads are served.
     *
     * @return the value of {@code served}, or null where it is absent or null
     */
    public @Nullable Plan getServed() {
        return get(1);
    }

    /**
     * What becomes of a lead that is refused:
     * <ul>
     *   <li>with a list, it is put there, as it came;
     *   <li>with {@code null}, it is passed over.
     * </ul>
     *
     * @return the value of {@code fallback}, or null where it is absent or null
     */
    public @Nullable ImportFallback getFallback() {
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

        /**
         * How the leads are served.
         *
         * <p>Left out, it is {@code basic}.
         *
         * @param served the value
         * @return this builder
         */
        public Builder served(Plan served) {
            return set(1, served);
        }

        /**
         * What becomes of a lead that is refused:
         * <ul>
         *   <li>with a list, it is put there, as it came;
         *   <li>with {@code null}, it is passed over.
         * </ul>
         *
         * @param fallback the value, or null to send null
         * @return this builder
         */
        public Builder fallback(@Nullable ImportFallback fallback) {
            return set(2, fallback);
        }
    }
}
