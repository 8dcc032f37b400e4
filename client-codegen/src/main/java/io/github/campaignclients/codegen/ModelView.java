package io.github.campaignclients.codegen;

import java.util.List;

/**
 * The class of an object schema.
 *
 * @param packageName its package
 * @param name its name
 * @param imports the qualified names of what it uses, in order
 * @param doc what it is
 * @param link the vendor's page
 * @param deprecated whether the vendor says so
 * @param unions the unions that it is a variant of
 * @param properties its properties
 * @param additional the type of the members that no property declares, or null where nothing is said of them
 */
record ModelView(
        String packageName,
        String name,
        List<String> imports,
        List<String> doc,
        Link link,
        boolean deprecated,
        List<String> unions,
        List<PropertyView> properties,
        JavaType additional) {

    String implementsClause() {
        return unions.isEmpty() ? "" : " implements " + String.join(", ", unions);
    }
}
