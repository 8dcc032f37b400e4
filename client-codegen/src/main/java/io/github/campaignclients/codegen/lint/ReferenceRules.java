package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecFiles.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private ReferenceRules(Spec spec) {
        this.spec = spec;
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
        if (place == null) {
            faults.add(reference.text().fault("$ref: " + text + " leads nowhere; write '<file>#/components/…' or '#/components/…'"));
        } else if (!spec.files().at(place).isMapping()) {
            faults.add(reference.text().fault("$ref: " + text + " leads nowhere; name something that stands there"));
        } else if (reference.kind().isSchema() && !place.path().matches("components/schemas/[^/]+")) {
            faults.add(reference.text().fault("$ref: " + text + " leads to a schema without a name; "
                    + "move it below components/schemas, and refer to it there"));
        }
    }

    private void unused(Place place, YamlNode component) {
        String section = place.path().split("/", -1)[1];
        faults.add(component.fault("no operation uses the " + SECTIONS.get(section) + " " + place.name() + "; delete it"));
    }
}
