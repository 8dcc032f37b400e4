package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.http.ApiParams;

/**
 * What may be left out of a call of {@code addVariables}.
 *
 * @see <a href="https://docs.shop.example/add-variables">https://docs.shop.example/add-variables</a>
 */
public final class AddVariablesParams extends ApiParams {

    AddVariablesParams(Builder builder) {
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

    /** Builder of {@link AddVariablesParams}. */
    public static final class Builder extends ApiParams.Builder {

        Builder() {}

        /**
         * Whether to replace variables that are there.
         *
         * @param overwrite the value
         * @return this builder
         */
        public Builder overwrite(boolean overwrite) {
            query("overwrite", text(overwrite));
            return this;
        }

        /**
         * A variable of any name.
         *
         * @param name the parameter's name
         * @param value its value
         * @return this builder
         */
        public Builder variable(String name, String value) {
            anyQuery(name, value, "overwrite");
            return this;
        }

        /**
         * Creates the parameters.
         *
         * @return what was set so far
         */
        public AddVariablesParams build() {
            return new AddVariablesParams(this);
        }
    }
}
