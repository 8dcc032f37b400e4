package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.http.ApiParams;
import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.shop.model.Condition;
import io.github.campaignclients.shop.model.CustomerScope;
import io.github.campaignclients.shop.model.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * What a call of {@code getCustomerStatistics} is asked with.
 *
 * @see <a href="https://docs.shop.example/statistics">https://docs.shop.example/statistics</a>
 */
public final class GetCustomerStatisticsParams extends ApiParams {

    GetCustomerStatisticsParams(Builder builder) {
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

    /** Builder of {@link GetCustomerStatisticsParams}. */
    public static final class Builder extends ApiParams.Builder {

        Builder() {}

        /**
         * The states to count. Allowed: at least 1 element.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(List<CustomerScope> status) {
            query("status", status);
            return this;
        }

        /**
         * The last day.
         *
         * @param until the value
         * @return this builder
         */
        public Builder until(LocalDate until) {
            query("until", text(until));
            return this;
        }

        /**
         * What else must hold.
         *
         * @param where the value
         * @return this builder
         */
        public Builder where(List<Condition> where) {
            json("where", Codecs.list(Codecs.ref(Condition.class)), where);
            return this;
        }

        /**
         * Whether to count each. The vendor does not document this: it is known from programs of others that use it.
         *
         * @param exact the value
         * @return this builder
         * @deprecated by the vendor
         */
        @Deprecated
        public Builder exact(boolean exact) {
            query("exact", text(exact));
            return this;
        }

        /**
         * Which version of the counts to answer; without it they are those of the day before, as they were when the day ended in
         * the time zone of the account. Allowed: only {@code v2}.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(String version) {
            query("version", version);
            return this;
        }

        /**
         * Whose customers. Left out, it is {@code mine}.
         *
         * @param scope the value
         * @return this builder
         */
        public Builder scope(CustomerScope scope) {
            query("scope", text(scope));
            return this;
        }

        /**
         * How long to wait for the counts. Allowed: at most 60. Left out, it is {@code 10}.
         *
         * @param wait_ the value
         * @return this builder
         */
        public Builder wait_(long wait_) {
            query("wait", text(wait_));
            return this;
        }

        /**
         * The account.
         *
         * @param account the value
         * @return this builder
         */
        public Builder account(String account) {
            query("ID", account);
            return this;
        }

        /**
         * A customer.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(Reference id) {
            query("id", text(id));
            return this;
        }

        /**
         * Creates the parameters.
         *
         * @return what was set so far
         * @throws IllegalStateException if one that a call must have was not set
         */
        public GetCustomerStatisticsParams build() {
            require("status");
            return new GetCustomerStatisticsParams(this);
        }
    }
}
