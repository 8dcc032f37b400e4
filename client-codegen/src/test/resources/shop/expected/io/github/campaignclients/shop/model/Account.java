package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;

/**
 * An account.
 *
 * @see <a href="https://docs.shop.example/account">https://docs.shop.example/account</a>
 */
public final class Account extends Model {

    static final ModelType<Account> TYPE = ModelType.define(new Account(Slots.none()))
            .required("owner", Codecs.STRING)
            .constant("verified", Codecs.BOOLEAN, true, true)
            .register();

    private Account(Slots slots) {
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
    public static Account fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code owner}.
     *
     * @return the value of {@code owner}
     */
    public String getOwner() {
        return require(0);
    }

    /**
     * The member {@code verified}.
     *
     * @return the value of {@code verified}
     */
    public Boolean getVerified() {
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
        return new Account(slots);
    }

    /** Builder of {@link Account}. */
    public static final class Builder extends ModelBuilder<Account, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Account model) {
            super(TYPE, model);
        }

        /**
         * The member {@code owner}.
         *
         * @param owner the value
         * @return this builder
         */
        public Builder owner(String owner) {
            return set(0, owner);
        }
    }
}
