package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leads.
 *
 * @see <a href="https://docs.shop.example/delete-leads">https://docs.shop.example/delete-leads</a>
 */
public final class LeadSelection extends Model {

    static final ModelType<LeadSelection> TYPE = ModelType.define(new LeadSelection(Slots.none()))
            .required("ids", Codecs.list(Codecs.STRING))
            .optional("then", Codecs.STRING)
            .optional("all", Codecs.BOOLEAN)
            .register();

    private LeadSelection(Slots slots) {
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
    public static LeadSelection fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code ids}.
     *
     * @return the value of {@code ids}
     */
    public List<String> getIds() {
        return require(0);
    }

    /**
     * What becomes of them; without it they are put aside.
     *
     * @return the value of {@code then}, or null where it is absent or null
     */
    public @Nullable String getThen() {
        return get(1);
    }

    /**
     * Whether all leads are meant, whatever their ids.
     *
     * @return the value of {@code all}, or null where it is absent or null
     */
    public @Nullable Boolean getAll() {
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
        return new LeadSelection(slots);
    }

    /** Builder of {@link LeadSelection}. */
    public static final class Builder extends ModelBuilder<LeadSelection, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(LeadSelection model) {
            super(TYPE, model);
        }

        /**
         * The member {@code ids}.
         *
         * @param ids the value
         * @return this builder
         */
        public Builder ids(List<String> ids) {
            return set(0, ids);
        }

        /**
         * What becomes of them; without it they are put aside.
         *
         * <p>Allowed: only {@code forget}.
         *
         * @param then the value
         * @return this builder
         */
        public Builder then(String then) {
            return set(1, then);
        }

        /**
         * Whether all leads are meant, whatever their ids.
         *
         * <p>Allowed: only {@code true}.
         *
         * @param all the value
         * @return this builder
         */
        public Builder all(boolean all) {
            return set(2, all);
        }
    }
}
