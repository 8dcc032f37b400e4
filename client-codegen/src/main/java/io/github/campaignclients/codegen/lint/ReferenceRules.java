package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecFiles.Place;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that references stand alone and lead somewhere, and that something leads to each component. */
final class ReferenceRules {

    private static final Map<String, String> SECTIONS = Map.of(
            "schemas", "schema",
            "parameters", "parameter",
            "responses", "response",
            "headers", "header",
            "securitySchemes", "security scheme");

    private final List<Fault> faults = new ArrayList<>();
    private final Spec spec;

    /** The files that each file refers to, but for the document itself. */
    private final Map<Path, Set<Path>> files = new HashMap<>();

    private ReferenceRules(Spec spec) {
        this.spec = spec;
        for (Spec.Reference reference : spec.references()) {
            Place place = SpecFiles.place(reference.text());
            if (place != null && !place.file().equals(spec.root().file())) {
                files.computeIfAbsent(reference.holder().file(), file -> new LinkedHashSet<>()).add(place.file());
            }
        }
    }

    /** Returns the faults of the references, and of what none leads to. */
    static List<Fault> lint(Spec spec) {
        ReferenceRules rules = new ReferenceRules(spec);
        spec.references().forEach(rules::reference);
        spec.unused().forEach(rules::unused);
        return rules.faults;
    }

    private void reference(Spec.Reference reference) {
        String text = reference.text().text();
        reference.holder().members().forEach((name, member) -> {
            if (!name.equals("$ref")) {
                faults.add(member.fault(name + " beside $ref is ignored by OpenAPI 3.0; " + (reference.kind().isSchema()
                        ? "write allOf: [{$ref: '" + text + "'}] beside it instead"
                        : "write it where the reference leads to")));
            }
        });
        Place place = SpecFiles.place(reference.text());
        if (place != null && leadsBack(reference.holder().file(), place.file())) {
            faults.add(reference.text().fault("$ref: " + text + " leads back to "
                    + (place.file().equals(spec.root().file()) ? "the document" : "a file that refers to this one")
                    + ", and references lead one way; move what both need to common.yaml"));
        }
        if (place == null) {
            faults.add(reference.text().fault("$ref: " + text + " leads nowhere; write '<file>#/components/…' or '#/components/…'"));
        } else if (!spec.files().at(place).isMapping()) {
            faults.add(reference.text().fault("$ref: " + text + " leads nowhere; name something that stands there"));
        } else if (reference.kind().isSchema() && !place.path().matches("components/schemas/[^/]+")) {
            faults.add(reference.text().fault("$ref: " + text + " leads to a schema without a name; "
                    + "move it below components/schemas, and refer to it there"));
        }
    }

    /** Returns whether a reference from one file to another closes a circle. */
    private boolean leadsBack(Path from, Path to) {
        if (from.equals(to)) {
            return false;
        }
        Set<Path> met = new HashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            Path file = open.remove();
            if (file.equals(from)) {
                return true;
            }
            if (met.add(file)) {
                open.addAll(files.getOrDefault(file, Set.of()));
            }
        }
        return to.equals(spec.root().file());
    }

    private void unused(Place place, YamlNode component) {
        String section = place.path().split("/", -1)[1];
        faults.add(component.fault("no operation uses the " + SECTIONS.get(section) + " " + place.name() + "; delete it"));
    }
}
