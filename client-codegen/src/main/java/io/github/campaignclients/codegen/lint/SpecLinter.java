package io.github.campaignclients.codegen.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a specification to the rules of {@code specs/README.md}, over the YAML as it is written.
 *
 * <p>What it refuses would otherwise be lost in silence or named by chance: OpenAPI 3.0 ignores everything beside a reference, and
 * an inline object has no name.
 */
public final class SpecLinter {

    private SpecLinter() {}

    /**
     * Checks a specification, the files that it refers to, and the examples beside it.
     *
     * @param specification its main file
     * @throws IllegalArgumentException if there are faults, naming them all with file and line
     */
    public static void check(Path specification) {
        List<Fault> faults = lint(specification);
        if (!faults.isEmpty()) {
            StringBuilder message = new StringBuilder("The specification breaks the rules of specs/README.md:");
            faults.forEach(fault -> message.append("\n  ").append(fault));
            throw new IllegalArgumentException(message.toString());
        }
    }

    /** Returns the faults of a specification, of the files that it refers to and of its examples, by file and line. */
    static List<Fault> lint(Path specification) {
        Spec spec = Spec.read(specification);
        List<Fault> faults = new ArrayList<>();
        spec.files().roots().forEach(root -> faults.addAll(root.repeated()));
        faults.addAll(DocumentRules.lint(spec));
        faults.addAll(TextRules.lint(spec));
        faults.addAll(ReferenceRules.lint(spec));
        faults.addAll(PathRules.lint(spec));
        faults.addAll(OperationRules.lint(spec));
        faults.addAll(ParameterRules.lint(spec));
        faults.addAll(ContentRules.lint(spec));
        faults.addAll(SchemaRules.lint(spec));
        faults.addAll(UnionRules.lint(spec));
        faults.addAll(ShapeRules.lint(spec));
        faults.addAll(NameRules.lint(spec));
        faults.addAll(ExtensionRules.lint(spec));
        faults.addAll(RootExtensions.lint(spec.root()));
        faults.addAll(PagingRules.lint(spec));
        faults.addAll(PollingRules.lint(spec));
        faults.addAll(ExampleRules.lint(spec));
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
