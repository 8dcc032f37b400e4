package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.http.ApiParams;

/**
 * What may be left out of a call of {@code listOrders}.
 *
 * @see <a href="https://docs.shop.example/list-orders">https://docs.shop.example/list-orders</a>
 */
public final class ListOrdersParams extends ApiParams {

    ListOrdersParams(Builder builder) {
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

    /** Builder of {@link ListOrdersParams}. */
    public static final class Builder extends ApiParams.Builder {

        Builder() {}

        /**
         * Where to go on.
         *
         * @param cursor the value
         * @return this builder
         */
        public Builder cursor(String cursor) {
            query("cursor", cursor);
            return this;
        }

        /**
         * How many orders a page has. Allowed: at least 1, at most 100. Left out, it is {@code 20}.
         *
         * @param limit the value
         * @return this builder
         */
        public Builder limit(int limit) {
            query("limit", text(limit));
            return this;
        }

        /**
         * Creates the parameters.
         *
         * @return what was set so far
         */
        public ListOrdersParams build() {
            return new ListOrdersParams(this);
        }
    }
}
