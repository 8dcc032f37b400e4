package io.github.campaignclients.integration;

import io.github.campaignclients.integration.KnownOperation.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The text of {@code COVERAGE.md}: how much of each service's API its specification holds, and why not the rest. */
final class Coverage {

    private static final String HEAD = """
            # What the clients cover

            Each service's known operations, how many of them its specification holds and its client therefore has, how many of these have a documented
            request or answer that the tests go through, and how many are known by their name only, so that nothing can be written for them.

            `specs/<vendor>/operations.tsv` lists them, each with what there is to know of it and, where it is not specified, the reason. The build makes this page
            from these lists, the specifications and the examples, and fails where it says something else.

            """;

    private Coverage() {}

    /** Returns the page. */
    static String page(List<Vendor> vendors) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| service | known | specified | tested by example | known by name only |\n|---|---|---|---|---|\n");
        vendors.forEach(vendor -> row(page, title(vendor), exampleTested(vendor), KnownOperation.of(vendor)));
        vendors.forEach(vendor -> section(page, vendor));
        return page.toString();
    }

    private static void section(StringBuilder page, Vendor vendor) {
        List<KnownOperation> operations = KnownOperation.of(vendor);
        page.append("\n## ").append(title(vendor)).append("\n\n");
        page.append("| tag | known | specified | tested by example | known by name only |\n|---|---|---|---|---|\n");
        Set<String> tested = exampleTested(vendor);
        group(operations, KnownOperation::tag).forEach((tag, ofTag) -> row(page, tag, tested, ofTag));
        List<KnownOperation> gaps = operations.stream().filter(operation -> !operation.isSpecified()).toList();
        if (!gaps.isEmpty()) {
            page.append("\nNot specified:\n\n");
            group(gaps, KnownOperation::gap).forEach((reason, missing) -> page.append("- ").append(reason).append(" (").append(missing.size())
                    .append("): ").append(list(missing)).append(".\n"));
        }
    }

    /** Names operations by their tags where all of a tag are meant, else by their addresses. */
    private static String list(List<KnownOperation> operations) {
        return group(operations, KnownOperation::tag).entrySet().stream()
                .map(tag -> tag.getKey() + " " + tag.getValue().stream()
                        .map(operation -> "`" + operation.address() + "`")
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static void row(StringBuilder page, String name, Set<String> tested, List<KnownOperation> operations) {
        page.append("| ").append(name)
                .append(" | ").append(operations.size())
                .append(" | ").append(count(operations, KnownOperation::isSpecified))
                .append(" | ").append(count(operations, operation -> operation.isSpecified() && tested.contains(operation.address())))
                .append(" | ").append(count(operations, operation -> operation.evidence() == Evidence.NAME_ONLY))
                .append(" |\n");
    }

    private static long count(List<KnownOperation> operations, Predicate<KnownOperation> which) {
        return operations.stream().filter(which).count();
    }

    /** Returns the addresses of the operations of which there is a documented request or answer. */
    private static Set<String> exampleTested(Vendor vendor) {
        Set<String> ids = vendor.examples().stream()
                .filter(example -> example.kind() != Example.Kind.CURL)
                .map(Example::operationId)
                .collect(Collectors.toSet());
        return addresses(vendor.specification().operations().stream().filter(operation -> ids.contains(operation.id())).toList());
    }

    /** Returns the addresses of operations. */
    static Set<String> addresses(List<Specification.Operation> operations) {
        return operations.stream()
                .map(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<KnownOperation>> group(
            List<KnownOperation> operations, Function<KnownOperation, String> by) {
        return operations.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the name of the service, as its specification writes it. */
    private static String title(Vendor vendor) {
        return vendor.specification().root().get("info").text("title").split(" ")[0];
    }
}
