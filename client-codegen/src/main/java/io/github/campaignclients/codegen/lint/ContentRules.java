package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import io.github.campaignclients.codegen.lint.SpecSchemas.JsonKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks the media types of bodies: a client reads JSON, text and downloads, and sends JSON and forms. */
final class ContentRules {

    private enum Form {
        JSON("JSON"), TEXT("text"), DOWNLOAD("a download");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    private final List<Fault> faults = new ArrayList<>();
    private final SpecSchemas schemas;

    /** The schemas that may be a file's bytes: a download's, and what a form has. */
    private final Set<YamlNode> files = new HashSet<>();

    private ContentRules(Spec spec) {
        this.schemas = new SpecSchemas(spec.files());
    }

    /** Returns the faults of what a specification's operations send and answer. */
    static List<Fault> lint(Spec spec) {
        ContentRules rules = new ContentRules(spec);
        spec.parts(Kind.MEDIA_TYPE).forEach(rules::mediaType);
        spec.parts(Kind.RESPONSE).forEach(response -> rules.response(response.node()));
        spec.parts(Kind.REQUEST_BODY).forEach(body -> rules.request(body.name(), body.node()));
        spec.operations().forEach(rules::successes);
        spec.parts().forEach(rules::file);
        return rules.faults;
    }

    static boolean isJson(String mediaType) {
        String bare = bare(mediaType);
        return bare.equals("application/json") || bare.endsWith("+json");
    }

    private static Form form(String mediaType) {
        return isJson(mediaType) ? Form.JSON : bare(mediaType).equals("text/plain") ? Form.TEXT : Form.DOWNLOAD;
    }

    /** Returns a media type as a client asks for it: without parameters, such as {@code charset}. */
    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
    }

    private void mediaType(SpecPart type) {
        if (!type.name().equals(bare(type.name()))) {
            faults.add(type.node().fault("the media type '" + type.name() + "' is written without parameters, in lower case; write "
                    + bare(type.name()) + ", whatever the answer says beside it"));
        }
        if (!type.node().has("schema")) {
            faults.add(type.node().fault(type.name() + " needs schema; write schema: {} where nothing is known of it"));
        }
    }

    private void response(YamlNode response) {
        response.get("content").members().forEach((type, content) -> {
            YamlNode schema = content.get("schema");
            if (form(type) == Form.DOWNLOAD && content.has("schema")) {
                files.add(schemas.resolve(schema));
                if (!schemas.isFile(schema)) {
                    faults.add(schema.fault(type + " in a response is a download; write schema: {type: string, format: binary}"));
                }
            }
            if (form(type) == Form.TEXT && content.has("schema") && !schemas.kinds(schema).contains(JsonKind.STRING)) {
                faults.add(schema.fault("text/plain is a text; write schema: {type: string}"));
            }
        });
    }

    private void request(String address, YamlNode body) {
        Map<String, YamlNode> content = body.get("content").members();
        boolean known = content.keySet().stream().allMatch(type -> isJson(type) || type.equals("multipart/form-data"));
        if (content.size() != 1 || !known) {
            faults.add(body.fault("the request body of " + address + " is " + content.keySet()
                    + "; a client sends one of application/json and multipart/form-data"));
        }
        YamlNode form = body.get("content", "multipart/form-data", "schema");
        if (content.containsKey("multipart/form-data")) {
            if (!schemas.isObject(form)) {
                faults.add(form.fault("multipart/form-data needs a schema with properties; a file is {type: string, format: binary}"));
            }
            for (YamlNode property : schemas.properties(form).values()) {
                files.add(schemas.resolve(property));
                files.add(schemas.resolve(schemas.resolve(property).get("items")));
            }
        }
    }

    /** Checks that the answers of success are of one form, or of JSON and text that one type can hold. */
    private void successes(SpecOperation operation) {
        Set<Form> all = new LinkedHashSet<>();
        for (YamlNode response : operation.successes()) {
            Map<String, YamlNode> content = response.get("content").members();
            Set<Form> forms = new LinkedHashSet<>();
            content.keySet().forEach(type -> forms.add(form(type)));
            all.addAll(forms);
            if (forms.equals(Set.of(Form.JSON, Form.TEXT))) {
                content.forEach((type, member) -> {
                    if (isJson(type) && !schemas.kinds(member.get("schema")).contains(JsonKind.STRING)) {
                        faults.add(member.get("schema").fault("an answer of " + operation.address() + " may be a text; "
                                + "write a schema that takes one: oneOf with {type: string}, or {}"));
                    }
                });
            }
            boolean severalJson = content.keySet().stream().filter(ContentRules::isJson).count() > 1;
            if (severalJson || (forms.size() > 1 && forms.contains(Form.DOWNLOAD))) {
                faults.add(response.get("content").fault("an answer of " + operation.address() + " is one of " + content.keySet()
                        + "; keep the media type that a client is to ask for"));
                return;
            }
        }
        if (all.size() > 1 && all.contains(Form.DOWNLOAD)) {
            faults.add(operation.node().get("responses").fault("the answers of " + operation.address() + " are "
                    + String.join(" and ", all.stream().map(form -> form.words).toList())
                    + "; a method returns one of these, so describe the others as operations of their own"));
        }
    }

    private void file(SpecPart part) {
        if (part.kind().isSchema() && schemas.isFile(part.node()) && !SpecSchemas.isWrap(part.node())
                && !files.contains(schemas.resolve(part.node()))) {
            faults.add(part.node().fault("format: binary is a file, which JSON cannot hold; write it in a download or in a property "
                    + "of multipart/form-data, or leave the format out"));
        }
    }
}
