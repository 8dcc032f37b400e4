package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.Names;
import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a document's head: what it must have, its tags, its servers and its security. */
final class DocumentRules {

    private final List<Fault> faults = new ArrayList<>();
    private final Spec spec;

    private DocumentRules(Spec spec) {
        this.spec = spec;
    }

    /** Returns the faults of a document's head. */
    static List<Fault> lint(Spec spec) {
        DocumentRules rules = new DocumentRules(spec);
        rules.head(spec.root());
        rules.servers();
        rules.security(spec.root().get("security"));
        return rules.faults;
    }

    private void head(YamlNode root) {
        if (!root.get("openapi").text().startsWith("3.0.")) {
            faults.add(root.get("openapi").fault("write openapi: 3.0.3"));
        }
        faults.addAll(root.missing("the document", List.of("info", "externalDocs", "servers", "security", "tags", "paths")));
        faults.addAll(root.get("info").missing("info", List.of("description")));
        Map<String, String> interfaces = new HashMap<>();
        for (YamlNode tag : root.get("tags").elements()) {
            String name = tag.get("name").text();
            faults.addAll(tag.missing("the tag " + name, List.of("description")));
            String other = interfaces.putIfAbsent(Names.pascal(name), name);
            if (other != null) {
                faults.add(tag.fault("the tags '" + other + "' and '" + name + "' are both " + Names.pascal(name)
                        + "Api in Java; rename one"));
            }
        }
        for (YamlNode file : spec.files().roots()) {
            YamlNode bodies = file.get("components", "requestBodies");
            if (bodies.isMapping()) {
                faults.add(bodies.fault("write each request body at its operation"));
            }
        }
    }

    private void servers() {
        Map<String, String> addresses = new HashMap<>();
        for (SpecPart part : spec.parts(Kind.OTHER_SERVER, Kind.OPERATION_SERVER)) {
            YamlNode server = part.node();
            String where = part.kind() == Kind.OTHER_SERVER ? "each server after the first" : "a server of an operation";
            faults.addAll(server.missing(where, List.of("x-name")));
            String name = server.get("x-name").text();
            String url = server.get("url").text();
            String other = addresses.putIfAbsent(name, url);
            if (server.has("x-name") && other != null && !other.equals(url)) {
                faults.add(server.fault("the server " + name + " is " + other + " elsewhere; write that address, or another x-name"));
            }
        }
        for (SpecPart path : spec.parts(Kind.PATH)) {
            if (path.node().has("servers")) {
                faults.add(path.node().get("servers").fault("write the servers at each operation of the path"));
            }
        }
    }

    private void security(YamlNode security) {
        Set<String> schemes = spec.root().get("components", "securitySchemes").members().keySet();
        for (YamlNode requirement : security.elements()) {
            requirement.members().forEach((name, scopes) -> {
                if (!schemes.contains(name)) {
                    faults.add(scopes.fault("security names " + name + ", which is no security scheme; write one of " + schemes));
                }
            });
        }
    }
}
