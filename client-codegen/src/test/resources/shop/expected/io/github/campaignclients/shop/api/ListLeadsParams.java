package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.http.ApiParams;

/**
 * What may be left out of a call of {@code listLeads}.
 *
 * @see <a href="https://docs.shop.example/list-leads">https://docs.shop.example/list-leads</a>
 */
public final class ListLeadsParams extends ApiParams {

    ListLeadsParams(Builder builder) {
        super(builder);
    }

    /**
     * Begins with every parameter left out.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ListLeadsParams}. */
    public static final class Builder extends ApiParams.Builder {

        Builder() {}

        /**
         * How many to pass over.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(long offset) {
            query("offset", text(offset));
            return this;
        }

        /**
         * How many to answer.
         *
         * @param limit the value
         * @return this builder
         */
        public Builder limit(long limit) {
            query("limit", text(limit));
            return this;
        }

        /**
         * Creates the parameters.
         *
         * @return what was set so far
         */
        public ListLeadsParams build() {
            return new ListLeadsParams(this);
        }
    }
}
