package io.github.campaignclients.codegen;

import java.util.List;

/**
 * The class of a multipart form.
 *
 * @param packageName its package
 * @param name its name
 * @param imports the qualified names of what it uses, in order
 * @param doc what it is
 * @param link the vendor's page
 * @param parts its parts
 * @param demanded the names of the parts that it must have, as string literals with commas
 */
record FormView(
        String packageName, String name, List<String> imports, List<String> doc, Link link, List<Part> parts, String demanded) {

    /**
     * One part.
     *
     * @param setter the name of the builder's method and of its parameter
     * @param type what a caller passes
     * @param statement the call by which the builder takes it over
     * @param doc what it is
     * @param limits what a value must keep to
     */
    record Part(String setter, JavaType type, String statement, List<String> doc, List<String> limits) {}
}
