package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecFiles.Place;
import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A specification as it is written, in the parts that rules are about.
 *
 * <p>Each part is walked once, where it stands; what stands in another file is found through the references to it.
 */
final class Spec {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Members that hold values of a caller's or of the vendor's, in which nothing has a meaning of its own. */
    private static final Set<String> VALUES = Set.of("default", "enum", "example", "examples");

    /** The sections of the components that rules are about, and what stands in them. */
    private static final Map<String, Kind> SECTIONS = Map.of(
            "schemas", Kind.NAMED_SCHEMA,
            "parameters", Kind.PARAMETER,
            "responses", Kind.RESPONSE,
            "headers", Kind.HEADER,
            "securitySchemes", Kind.SECURITY_SCHEME);

    /**
     * A reference.
     *
     * @param kind what it stands for
     * @param holder the mapping that it stands in
     * @param text the node that says where it leads
     */
    record Reference(Kind kind, YamlNode holder, YamlNode text) {}

    private final SpecFiles files = new SpecFiles();
    private final YamlNode root;
    private final List<SpecPart> parts = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<SpecOperation> operations = new ArrayList<>();
    private final Map<Place, Set<Place>> uses = new HashMap<>();
    private final Set<YamlNode> walked = new HashSet<>();
    private final Set<Place> followed = new HashSet<>();

    /** What the references that are met belong to: a component, or the document. */
    private Place user;

    private Spec(Path specification) {
        root = files.open(specification);
        user = new Place(specification, "");
        document();
        Set<Path> opened = new HashSet<>();
        for (boolean more = true; more; ) {
            more = false;
            for (YamlNode file : files.roots()) {
                if (opened.add(file.file())) {
                    components(file.get("components"));
                    more = true;
                }
            }
        }
    }

    /** Reads a specification and the files that it refers to. */
    static Spec read(Path specification) {
        return new Spec(specification.toAbsolutePath().normalize());
    }

    SpecFiles files() {
        return files;
    }

    YamlNode root() {
        return root;
    }

    List<SpecPart> parts() {
        return parts;
    }

    List<Reference> references() {
        return references;
    }

    List<SpecOperation> operations() {
        return operations;
    }

    /** Returns the parts of these kinds. */
    List<SpecPart> parts(Kind... kinds) {
        return parts.stream().filter(part -> List.of(kinds).contains(part.kind())).toList();
    }

    /** Returns the components of all files, each section of them by place, that no operation leads to. */
    Map<Place, YamlNode> unused() {
        Set<Place> used = used();
        Map<Place, YamlNode> unused = new LinkedHashMap<>();
        files.roots().forEach(file -> SECTIONS.keySet().forEach(section ->
                file.get("components", section).members().forEach((name, component) -> {
                    Place place = new Place(file.file(), "components/" + section + "/" + name);
                    if (!used.contains(place)) {
                        unused.put(place, component);
                    }
                })));
        return unused;
    }

    /** Returns the path items of the other files that no path of the document leads to. */
    Map<Place, YamlNode> unusedPaths() {
        Set<Place> used = used();
        Map<Place, YamlNode> unused = new LinkedHashMap<>();
        files.roots().stream().filter(file -> !file.equals(root)).forEach(file -> file.get("paths").members().forEach((name, item) -> {
            Place place = new Place(file.file(), "paths" + JsonTrees.pointer("", name));
            if (!used.contains(place)) {
                unused.put(place, item);
            }
        }));
        return unused;
    }

    private Set<Place> used() {
        Set<Place> used = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(root.file(), "")));
        while (!open.isEmpty()) {
            for (Place place : uses.getOrDefault(open.remove(), Set.of())) {
                if (used.add(place)) {
                    open.add(place);
                }
            }
        }
        return used;
    }

    private void document() {
        part(Kind.ROOT, "", root, "servers", "security", "paths", "components");
        List<YamlNode> servers = root.get("servers").elements();
        servers.forEach(server -> part(server.equals(servers.get(0)) ? Kind.MAIN_SERVER : Kind.OTHER_SERVER, "", server));
        security(root.get("security"));
        names(root.get("paths"));
        root.get("paths").members().forEach((path, item) -> {
            if (!path.startsWith("x-")) {
                pathItem(path, item);
            }
        });
    }

    private void pathItem(String path, YamlNode written) {
        YamlNode item = written;
        if (reference(Kind.PATH, written)) {
            item = files.follow(written);
        }
        Set<String> typed = new HashSet<>(METHODS);
        typed.add("parameters");
        part(Kind.PATH, path, item, typed.toArray(new String[0]));
        item.get("parameters").elements().forEach(this::parameter);
        List<YamlNode> shared = item.get("parameters").elements();
        item.members().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operation(method + " " + path, path, shared, operation);
            }
        });
    }

    private void operation(String address, String path, List<YamlNode> shared, YamlNode operation) {
        part(Kind.OPERATION, address, operation, "parameters", "requestBody", "responses", "servers", "security");
        operation.get("servers").elements().forEach(server -> part(Kind.OPERATION_SERVER, "", server));
        security(operation.get("security"));
        operation.get("parameters").elements().forEach(this::parameter);
        if (operation.has("requestBody") && !reference(Kind.REQUEST_BODY, operation.get("requestBody"))) {
            part(Kind.REQUEST_BODY, address, operation.get("requestBody"), "content");
            content(operation.get("requestBody"));
        }
        Map<String, YamlNode> responses = new LinkedHashMap<>();
        names(operation.get("responses"));
        operation.get("responses").members().forEach((status, response) -> {
            if (!status.startsWith("x-")) {
                response(status, response);
                responses.put(status, files.follow(response));
            }
        });
        operations.add(new SpecOperation(address, path, operation, parameters(shared, operation), responses));
    }

    /** Returns the parameters of an operation; its own take the place of those of its path. */
    private List<YamlNode> parameters(List<YamlNode> shared, YamlNode operation) {
        Map<String, YamlNode> parameters = new LinkedHashMap<>();
        List<YamlNode> all = new ArrayList<>(shared);
        all.addAll(operation.get("parameters").elements());
        for (YamlNode parameter : all) {
            YamlNode followed = files.follow(parameter);
            parameters.put(followed.get("in").text() + " " + followed.get("name").text(), followed);
        }
        return List.copyOf(parameters.values());
    }

    private void security(YamlNode requirements) {
        for (YamlNode requirement : requirements.elements()) {
            requirement.members().keySet().forEach(scheme ->
                    uses.computeIfAbsent(user, place -> new LinkedHashSet<>())
                            .add(new Place(root.file(), "components/securitySchemes/" + scheme)));
        }
    }

    private void components(YamlNode components) {
        Place document = user;
        part(Kind.OTHER, "", components, SECTIONS.keySet().toArray(new String[0]));
        SECTIONS.forEach((section, kind) -> components.get(section).members().forEach((name, component) -> {
            user = new Place(component.file(), "components/" + section + "/" + name);
            component(kind, name, component);
        }));
        user = document;
    }

    private void component(Kind kind, String name, YamlNode component) {
        switch (kind) {
            case NAMED_SCHEMA -> schema(kind, name, component);
            case PARAMETER -> parameter(component);
            case RESPONSE -> response(name, component);
            case HEADER -> header(name, component);
            default -> part(kind, name, component);
        }
    }

    private void parameter(YamlNode parameter) {
        if (!reference(Kind.PARAMETER, parameter)) {
            part(Kind.PARAMETER, parameter.get("name").text(), parameter, "schema", "content");
            schema(Kind.INLINE_SCHEMA, "", parameter.get("schema"));
            content(parameter);
        }
    }

    private void response(String status, YamlNode response) {
        if (!reference(Kind.RESPONSE, response)) {
            part(Kind.RESPONSE, status, response, "content", "headers");
            content(response);
            response.get("headers").members().forEach(this::header);
        }
    }

    private void header(String name, YamlNode header) {
        if (!reference(Kind.HEADER, header)) {
            part(Kind.HEADER, name, header, "schema", "content");
            schema(Kind.INLINE_SCHEMA, "", header.get("schema"));
            content(header);
        }
    }

    private void content(YamlNode holder) {
        holder.get("content").members().forEach((type, content) -> {
            part(Kind.MEDIA_TYPE, type, content, "schema");
            schema(Kind.INLINE_SCHEMA, "", content.get("schema"));
        });
    }

    private void schema(Kind kind, String name, YamlNode schema) {
        if (!schema.isMapping() || reference(kind, schema)) {
            return;
        }
        part(kind, name, schema,
                "properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf", "not", "discriminator");
        schema.get("properties").members().forEach((property, member) -> schema(Kind.PROPERTY, property, member));
        for (String member : List.of("items", "additionalProperties", "not")) {
            schema(Kind.INLINE_SCHEMA, "", schema.get(member));
        }
        for (YamlNode part : schema.get("allOf").elements()) {
            schema(kind == Kind.NAMED_SCHEMA && part.has("properties") ? Kind.SCHEMA_PART : Kind.INLINE_SCHEMA, "", part);
        }
        for (String union : List.of("oneOf", "anyOf")) {
            schema.get(union).elements().forEach(variant -> schema(Kind.INLINE_SCHEMA, "", variant));
        }
        part(Kind.OTHER, "", schema.get("discriminator"), "mapping");
        schema.get("discriminator", "mapping").members().values().forEach(this::use);
    }

    /** Notes a reference, and walks what stands there, if it is one at all. */
    private boolean reference(Kind kind, YamlNode holder) {
        if (!SpecFiles.isReference(holder)) {
            return false;
        }
        YamlNode text = holder.get("$ref");
        references.add(new Reference(kind, holder, text));
        use(text);
        Place place = SpecFiles.place(text);
        boolean elsewhere = place != null && !place.path().startsWith("components/") && kind != Kind.PATH && kind != Kind.OTHER;
        if (elsewhere && followed.add(place)) {
            component(kind, place.name(), files.at(place)); // no component: nothing else leads there
        }
        return true;
    }

    private void use(YamlNode reference) {
        Place place = SpecFiles.place(reference);
        if (place != null) {
            uses.computeIfAbsent(user, user -> new LinkedHashSet<>()).add(place.component());
            files.open(place.file());
        }
    }

    /** Notes a part; the members that are no parts of a kind of their own are walked here. */
    private void part(Kind kind, String name, YamlNode node, String... typed) {
        if (node.isMapping() && walked.add(node)) {
            parts.add(new SpecPart(kind, name, node));
            anywhere(node, Set.of(typed));
        }
    }

    /** Notes a mapping by names, of which only the extensions mean something by themselves. */
    private void names(YamlNode node) {
        part(Kind.OTHER, "", node, node.members().keySet().toArray(new String[0]));
    }

    private void anywhere(YamlNode node, Set<String> typed) {
        node.members().forEach((name, member) -> {
            if (!name.startsWith("x-") && !VALUES.contains(name) && !typed.contains(name) && !reference(Kind.OTHER, member)) {
                other(member);
            }
        });
    }

    private void other(YamlNode node) {
        if (node.isMapping()) {
            part(Kind.OTHER, "", node);
        }
        node.elements().forEach(this::other);
    }
}
