package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.ExternalDocumentation;

/**
 * A page of the vendor.
 *
 * @param url its address, escaped
 * @param title what to call it, escaped
 */
record Link(String url, String title) {

    static Link of(ExternalDocumentation docs) {
        String title = docs.getDescription() == null ? docs.getUrl() : docs.getDescription();
        return new Link(JavadocText.attribute(docs.getUrl()), JavadocText.line(title));
    }
}
