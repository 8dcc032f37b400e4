package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;

/** A params object with all that there is. */
final class FilterThingsParams extends ApiParams {

    private FilterThingsParams(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ApiParams.Builder {

        private Builder() {}

        Builder pageNum(long page) {
            query("page[num]", text(page));
            return this;
        }

        Builder mood(Mood mood) {
            query("mood", text(mood));
            return this;
        }

        Builder since(OffsetDateTime since) {
            query("since", text(since));
            return this;
        }

        Builder ids(List<String> ids) {
            joined("ids", ids);
            return this;
        }

        Builder filter(JsonValue filter) {
            json("filter", Codecs.JSON, filter);
            return this;
        }

        Builder trace(String trace) {
            header("X-Trace", trace);
            return this;
        }

        Builder queryParameter(String name, Object value) {
            anyQuery(name, value, "page[num]", "mood", "since", "ids", "filter");
            return this;
        }

        FilterThingsParams build() {
            return new FilterThingsParams(this);
        }

        FilterThingsParams buildWithAll() {
            require("page[num]", "ids", "X-Trace", "mood");
            return new FilterThingsParams(this);
        }
    }
}
