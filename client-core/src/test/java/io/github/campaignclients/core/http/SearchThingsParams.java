package io.github.campaignclients.core.http;

import java.util.List;

/** A params object as the generator writes them. */
final class SearchThingsParams extends ApiParams {

    private SearchThingsParams(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ApiParams.Builder {

        private Builder() {}

        Builder state(String state) {
            query("state", state);
            return this;
        }

        Builder tags(List<String> tags) {
            query("tag", tags);
            return this;
        }

        Builder trace(String trace) {
            header("X-Trace", trace);
            return this;
        }

        Builder accountId(String accountId) {
            query("account_id", accountId);
            return this;
        }

        Builder team(String team) {
            header("X-Team", team);
            return this;
        }

        SearchThingsParams build() {
            return new SearchThingsParams(this);
        }
    }
}
