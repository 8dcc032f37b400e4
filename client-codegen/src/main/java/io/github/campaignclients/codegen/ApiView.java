package io.github.campaignclients.codegen;

import java.util.List;

/**
 * The interface of a tag.
 *
 * @param packageName its package
 * @param name its name, such as {@code CampaignsApi}
 * @param accessor the client's method that returns it
 * @param imports the qualified names of what it uses, in order
 * @param doc what it is
 * @param link the vendor's documentation
 * @param operations its operations
 */
record ApiView(
        String packageName,
        String name,
        String accessor,
        List<String> imports,
        List<String> doc,
        Link link,
        List<OperationView> operations) {

    /** Returns the first paragraph, for the accessor. */
    List<String> summary() {
        return doc.stream().takeWhile(line -> !line.isEmpty()).toList();
    }
}
