package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.http.MultipartForm;
import io.github.campaignclients.core.json.Codecs;
import java.util.List;

/**
 * A table of leads.
 *
 * <p>It is sent as a multipart form.
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class LeadImport extends MultipartForm {

    LeadImport(Builder builder) {
        super(builder);
    }

    /**
     * Begins a form.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link LeadImport}. */
    public static final class Builder extends MultipartForm.Builder {

        Builder() {}

        /**
         * The table.
         *
         * @param file the value
         * @return this builder
         */
        public Builder file(FilePart file) {
            file("file", file);
            return this;
        }

        /**
         * The part {@code list}.
         *
         * <p>Allowed: at most 80 characters.
         *
         * @param list the value
         * @return this builder
         */
        public Builder list(String list) {
            text("list", list);
            return this;
        }

        /**
         * The part {@code photos}.
         *
         * @param photos the value
         * @return this builder
         */
        public Builder photos(List<FilePart> photos) {
            files("photos", photos);
            return this;
        }

        /**
         * How to import.
         *
         * @param options the value
         * @return this builder
         */
        public Builder options(ImportOptions options) {
            json("options", Codecs.ref(ImportOptions.class), options);
            return this;
        }

        /**
         * The part {@code dry_run}.
         *
         * @param dryRun the value
         * @return this builder
         */
        public Builder dryRun(boolean dryRun) {
            text("dry_run", text(dryRun));
            return this;
        }

        /**
         * Creates the form.
         *
         * @return what was set so far
         * @throws IllegalStateException if a part that it must have was not set
         */
        public LeadImport build() {
            require("file", "list");
            return new LeadImport(this);
        }
    }
}
