package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.http.ApiParams;
import io.github.campaignclients.shop.model.CustomerScope;
import java.util.List;

/**
 * What may be left out of a call of {@code listCustomers}.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class ListCustomersParams extends ApiParams {

    ListCustomersParams(Builder builder) {
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

    /** Builder of {@link ListCustomersParams}. */
    public static final class Builder extends ApiParams.Builder {

        Builder() {}

        /**
         * The number of the page, from 1.
         *
         * @param pageNum the value
         * @return this builder
         */
        public Builder pageNum(int pageNum) {
            query("page[num]", text(pageNum));
            return this;
        }

        /**
         * How many customers a page has.
         *
         * @param pageSize the value
         * @return this builder
         */
        public Builder pageSize(int pageSize) {
            query("page[size]", text(pageSize));
            return this;
        }

        /**
         * Which customers.
         *
         * @param filterScope the value
         * @return this builder
         */
        public Builder filterScope(CustomerScope filterScope) {
            query("filter[scope]", text(filterScope));
            return this;
        }

        /**
         * What to answer beside the customers.
         *
         * @param include the value
         * @return this builder
         */
        public Builder include(List<String> include) {
            joined("include", include);
            return this;
        }

        /**
         * What to find the call by.
         *
         * @param xTrace the value
         * @return this builder
         */
        public Builder xTrace(String xTrace) {
            header("X-Trace", xTrace);
            return this;
        }

        /**
         * Creates the parameters.
         *
         * @return what was set so far
         */
        public ListCustomersParams build() {
            return new ListCustomersParams(this);
        }
    }
}
