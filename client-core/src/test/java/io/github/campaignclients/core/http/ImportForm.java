package io.github.campaignclients.core.http;

import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;

/** A form as the generator writes them. */
final class ImportForm extends MultipartForm {

    private ImportForm(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends MultipartForm.Builder {

        private Builder() {}

        Builder title(String title) {
            text("title", title);
            return this;
        }

        Builder since(OffsetDateTime since) {
            text("since", text(since));
            return this;
        }

        Builder file(FilePart file) {
            file("file", file);
            return this;
        }

        Builder attachments(List<FilePart> attachments) {
            files("attachments[]", attachments);
            return this;
        }

        Builder mapping(JsonValue mapping) {
            json("mapping", Codecs.JSON, mapping);
            return this;
        }

        ImportForm build() {
            require("title", "file");
            return new ImportForm(this);
        }

        ImportForm buildUnchecked() {
            return new ImportForm(this);
        }
    }
}
