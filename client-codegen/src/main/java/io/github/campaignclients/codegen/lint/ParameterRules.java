package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import io.github.campaignclients.codegen.lint.SpecSchemas.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks parameters: where they stand, and whether a client can write what they take. */
final class ParameterRules {

    private static final List<String> PLACES = List.of("path", "query", "header");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final List<Fault> faults = new ArrayList<>();
    private final SpecSchemas schemas;

    private ParameterRules(Spec spec) {
        this.schemas = new SpecSchemas(spec.files());
    }

    /** Returns the faults of a specification's parameters. */
    static List<Fault> lint(Spec spec) {
        ParameterRules rules = new ParameterRules(spec);
        spec.parts(Kind.PARAMETER).forEach(part -> rules.parameter(part.node()));
        spec.operations().forEach(rules::operation);
        return rules.faults;
    }

    private void parameter(YamlNode parameter) {
        String where = "the parameter " + parameter.get("name").text();
        String place = parameter.get("in").text();
        faults.addAll(parameter.missing(where, List.of("name", "in", "description")));
        if (parameter.has("in") && !PLACES.contains(place)) {
            faults.add(parameter.get("in").fault(where + " stands in '" + place + "'; a client sends one of " + PLACES));
        }
        if (place.equals("path")) {
            path(where, parameter);
        }
        if (parameter.has("content")) {
            content(where, parameter);
        } else if (!parameter.has("schema")) {
            faults.add(parameter.fault(where + " needs schema"));
        } else {
            schema(where, parameter);
        }
    }

    /** Retrofit finds a parameter's place in the path by a name that it takes for one. */
    private void path(String where, YamlNode parameter) {
        if (!parameter.get("required").isTrue()) {
            faults.add(parameter.fault(where + " is a part of the path; write required: true"));
        }
        if (!parameter.get("name").text().matches("[a-zA-Z][a-zA-Z0-9_-]*")) {
            faults.add(parameter.get("name").fault(where + " needs another name, of letters, digits, _ and -; "
                    + "it stands in the path's template only, and is never sent"));
        }
    }

    private void content(String where, YamlNode parameter) {
        Set<String> types = parameter.get("content").members().keySet();
        if (!parameter.get("in").text().equals("query")) {
            faults.add(parameter.get("content").fault(where + " is JSON, which a client writes in the query alone; "
                    + "write schema: {type: string}"));
        } else if (parameter.has("schema") || !types.equals(Set.of("application/json"))) {
            faults.add(parameter.get("content").fault(where + " is written as JSON or by a style; "
                    + "write content with application/json alone, or schema"));
        }
    }

    private void schema(String where, YamlNode parameter) {
        YamlNode schema = schemas.resolve(parameter.get("schema"));
        Set<JsonKind> kinds = schemas.kinds(schema);
        if (schemas.isFreeForm(schema)) {
            faults.add(parameter.get("schema").fault(where + " needs a type"));
        } else if (kinds.equals(Set.of(JsonKind.ARRAY))) {
            style(where, parameter);
            if (!isScalar(schema.get("items"))) {
                faults.add(parameter.get("schema").fault(where
                        + " lists what is no text, number or truth value; write content: {application/json: {schema: …}}"));
            }
        } else if (kinds.equals(Set.of(JsonKind.OBJECT))) {
            object(where, parameter, schema);
        } else if (!isScalar(schema)) {
            faults.add(parameter.get("schema").fault(where
                    + " is of several kinds, not all of them scalar; write content: {application/json: {schema: …}}"));
        }
    }

    /** Arrays: {@code form} repeats the name or, without explode, joins with commas. */
    private void style(String where, YamlNode parameter) {
        YamlNode style = parameter.get("style");
        if (!parameter.get("in").text().equals("query")) {
            faults.add(parameter.get("schema").fault(where + " is an array, which a client writes in the query alone; "
                    + "write schema: {type: string}, and in the description what separates the values"));
        } else if (parameter.has("style") && !style.text().equals("form")) {
            faults.add(style.fault(where + " has the style '" + style.text() + "'; write style: form, "
                    + "with explode: true where the name is repeated, or false for commas"));
        }
    }

    /** Objects are the keys that nobody knows beforehand; what is known has a parameter of its own. */
    private void object(String where, YamlNode parameter, YamlNode schema) {
        boolean arbitrary = schema.has("additionalProperties") && !schema.has("properties") && !schemas.isObject(schema);
        boolean form = !parameter.has("style") || parameter.get("style").text().equals("form");
        boolean explode = !parameter.has("explode") || parameter.get("explode").isTrue();
        if (!arbitrary || !form || !explode || !parameter.get("in").text().equals("query")) {
            faults.add(parameter.get("schema").fault(where + " is an object; write a parameter for each key, such as "
                    + parameter.get("name").text() + "[key], or, in the query, style: form, explode: true and a schema with "
                    + "additionalProperties alone for keys that are not known, or content: {application/json: {schema: …}}"));
        } else if (parameter.get("required").isTrue()) {
            faults.add(parameter.get("required").fault(where + " takes arbitrary keys, which may be none; leave required out"));
        }
    }

    private boolean isScalar(YamlNode schema) {
        Set<JsonKind> kinds = schemas.kinds(schema);
        return !kinds.contains(JsonKind.ARRAY) && !kinds.contains(JsonKind.OBJECT);
    }

    private void operation(SpecOperation operation) {
        List<String> placeholders = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(operation.path());
        while (matcher.find()) {
            placeholders.add(matcher.group(1));
        }
        List<String> declared = new ArrayList<>();
        List<String> arbitrary = new ArrayList<>();
        for (YamlNode parameter : operation.parameters()) {
            String name = parameter.get("name").text();
            if (parameter.get("in").text().equals("path")) {
                declared.add(name);
                if (!placeholders.contains(name)) {
                    faults.add(parameter.fault("the parameter " + name + " has no place in the path of " + operation.address()
                            + "; write {" + name + "} there, or delete it"));
                }
            }
            if (parameter.has("schema") && schemas.kinds(parameter.get("schema")).equals(Set.of(JsonKind.OBJECT))) {
                arbitrary.add(name);
            }
        }
        for (String placeholder : placeholders) {
            if (!declared.contains(placeholder)) {
                faults.add(operation.node().fault(operation.address() + " needs the parameter " + placeholder + " with in: path"));
            }
        }
        if (arbitrary.size() > 1) {
            faults.add(operation.node().fault(operation.address() + " takes arbitrary keys by " + String.join(" and ", arbitrary)
                    + "; write one parameter for all of them"));
        }
    }
}
