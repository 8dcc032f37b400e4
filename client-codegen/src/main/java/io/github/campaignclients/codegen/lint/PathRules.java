package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecFiles.Place;
import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import java.util.ArrayList;
import java.util.List;

/** Checks that paths read as a table of contents: names of ours for what stands in other files, and the methods in one order. */
final class PathRules {

    private static final List<String> ORDER = List.of("get", "post", "put", "patch", "delete");

    private final List<Fault> faults = new ArrayList<>();

    private PathRules() {}

    /** Returns the faults of the paths. */
    static List<Fault> lint(Spec spec) {
        PathRules rules = new PathRules();
        spec.references().stream().filter(reference -> reference.kind() == Kind.PATH).forEach(rules::name);
        spec.parts(Kind.PATH).forEach(rules::order);
        spec.unusedPaths().forEach((place, item) -> rules.faults.add(
                item.fault("no path leads to " + place.name() + "; write it below paths of " + fileName(spec.root()) + ", or delete it")));
        return rules.faults;
    }

    private static String fileName(YamlNode node) {
        return node.file().getFileName().toString();
    }

    private void name(Spec.Reference reference) {
        Place place = SpecFiles.place(reference.text());
        if (place != null && !place.path().matches("paths/[a-z][A-Za-z0-9]*")) {
            faults.add(reference.text().fault("a path item has a name of ours; write '<tag>.yaml#/paths/<camelCase>'"));
        }
    }

    private void order(SpecPart path) {
        int last = -1;
        for (String method : path.node().members().keySet()) {
            int position = ORDER.indexOf(method);
            if (position >= 0 && position < last) {
                faults.add(path.node().get(method).fault(method + " of " + path.name() + " stands behind " + ORDER.get(last)
                        + "; write the methods in the order " + ORDER));
                return;
            }
            last = Math.max(last, position);
        }
    }
}
