package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.http.ApiParams;

/**
 * What may be left out of a call of {@code updateOrder}.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class UpdateOrderParams extends ApiParams {

    UpdateOrderParams(Builder builder) {
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

    /** Builder of {@link UpdateOrderParams}. */
    public static final class Builder extends ApiParams.Builder {

        Builder() {}

        /**
         * Whether to change nothing.
         *
         * @param dryRun the value
         * @return this builder
         */
        public Builder dryRun(boolean dryRun) {
            query("dry_run", text(dryRun));
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
         * The tenant to work for.
         *
         * @param tenantId the value
         * @return this builder
         */
        public Builder tenantId(String tenantId) {
            query("tenant_id", tenantId);
            return this;
        }

        /**
         * Creates the parameters.
         *
         * @return what was set so far
         */
        public UpdateOrderParams build() {
            return new UpdateOrderParams(this);
        }
    }
}
