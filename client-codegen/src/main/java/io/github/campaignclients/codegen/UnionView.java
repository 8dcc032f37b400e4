package io.github.campaignclients.codegen;

import java.util.List;

/**
 * The interface of a union schema.
 *
 * @param packageName its package
 * @param name its name
 * @param doc what it is
 * @param link the vendor's page
 * @param discriminator the member that tells the variants apart, as a string literal
 * @param wireName the same for Javadoc
 * @param getter that member's getter
 * @param variants the variants
 */
record UnionView(
        String packageName,
        String name,
        List<String> doc,
        Link link,
        String discriminator,
        String wireName,
        String getter,
        List<Variant> variants) {

    /**
     * One of the models.
     *
     * @param literal the discriminator's text as a string literal
     * @param model the model's class
     */
    record Variant(String literal, String model) {}
}
