package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.List;

/**
 * What was imported, and what was not.
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class PartialImport extends Model {

    static final ModelType<PartialImport> TYPE = ModelType.define(new PartialImport(Slots.none()))
            .required("imported", Codecs.LONG)
            .required("refused", Codecs.list(Codecs.STRING))
            .register();

    private PartialImport(Slots slots) {
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
    public static PartialImport fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code imported}.
     *
     * @return the value of {@code imported}
     */
    public Long getImported() {
        return require(0);
    }

    /**
     * The member {@code refused}.
     *
     * @return the value of {@code refused}
     */
    public List<String> getRefused() {
        return require(1);
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
        return new PartialImport(slots);
    }

    /** Builder of {@link PartialImport}. */
    public static final class Builder extends ModelBuilder<PartialImport, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(PartialImport model) {
            super(TYPE, model);
        }

        /**
         * The member {@code imported}.
         *
         * @param imported the value
         * @return this builder
         */
        public Builder imported(long imported) {
            return set(0, imported);
        }

        /**
         * The member {@code refused}.
         *
         * @param refused the value
         * @return this builder
         */
        public Builder refused(List<String> refused) {
            return set(1, refused);
        }
    }
}
