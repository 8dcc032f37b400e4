package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an operation hands out its items page by page, as {@code x-paging} says.
 *
 * @param item what an item is
 * @param arguments the arguments of the annotation that tells the runtime
 */
record Paging(JavaType item, List<String> arguments) {

    /** The runtime's names for the lists of JSON pointers. */
    private static final List<String> POINTERS = List.of("items", "next", "total", "pages", "more");

    /**
     * Reads the extension.
     *
     * @param operation the operation's id, for messages
     * @param answers the schemas of its answers
     * @param largestPage how many items a page can be asked to have, or null where that is not documented
     */
    static Paging of(
            String operation, Map<?, ?> extension, List<Schema<?>> answers, BigDecimal largestPage, Schemas schemas, TypeMapper types) {
        JavaType item = null;
        for (Object pointer : (List<?>) extension.get("items")) {
            for (Schema<?> answer : answers) {
                Schema<?> list = new SchemaPointer(schemas).list(answer, pointer.toString());
                item = item != null || list == null ? item : types.element(list.getItems());
            }
        }
        if (item == null) {
            throw new IllegalArgumentException("x-paging of " + operation + ": no array stands at " + extension.get("items"));
        }
        List<String> arguments = new ArrayList<>();
        arguments.add("by = Paging.By." + Names.constant(extension.get("by").toString()));
        arguments.add("parameter = " + JavadocText.literal(extension.get("parameter").toString()));
        if ("body".equals(extension.get("in"))) {
            arguments.add("inBody = true");
        }
        if (extension.containsKey("first") && !extension.get("first").equals(1)) {
            arguments.add("first = " + extension.get("first"));
        }
        if (extension.containsKey("size")) {
            arguments.add("size = " + JavadocText.literal(extension.get("size").toString()));
        }
        if (extension.containsKey("default-size")) {
            arguments.add("defaultSize = " + extension.get("default-size"));
        }
        if (largestPage != null) {
            arguments.add("maxSize = " + largestPage.toPlainString());
        }
        for (String name : POINTERS) {
            if (extension.containsKey(name)) {
                arguments.add(name + " = " + Lines.array((List<?>) extension.get(name)));
            }
        }
        return new Paging(item, arguments);
    }
}
