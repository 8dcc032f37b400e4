package io.github.campaignclients.codegen;

import java.util.Set;
import java.util.TreeSet;

/**
 * A type as sources name it.
 *
 * @param name what a getter returns, such as {@code List<String>}
 * @param primitive what a builder takes instead where null is not allowed, such as {@code long}; else the same as {@code name}
 * @param codec the expression for its codec
 * @param kind the word for what it is on the wire, for Javadoc
 * @param imports the qualified names that {@code name} needs
 */
record JavaType(String name, String primitive, String codec, String kind, Set<String> imports) {

    static final String JSON = "io.github.campaignclients.core.json.";

    static final JavaType STRING = simple("String", "STRING", "text");
    static final JavaType BOOLEAN = primitive("Boolean", "boolean", "BOOLEAN", "truth value");
    static final JavaType INTEGER = primitive("Integer", "int", "INTEGER", "number");
    static final JavaType LONG = primitive("Long", "long", "LONG", "number");
    static final JavaType DECIMAL = imported("java.math.BigDecimal", "DECIMAL", "number");
    static final JavaType DATE_TIME = imported("java.time.OffsetDateTime", "DATE_TIME", "point in time");
    static final JavaType DATE = imported("java.time.LocalDate", "DATE", "day");
    static final JavaType ANY = imported(JSON + "JsonValue", "JSON", "JSON value");
    static final JavaType ANY_OBJECT = imported(JSON + "JsonValue", "JSON_OBJECT", "JSON object");

    static JavaType generated(String name, String packageName) {
        return new JavaType(name, name, "Codecs.ref(" + name + ".class)", name, Set.of(packageName + "." + name));
    }

    static JavaType list(JavaType element) {
        return container("List<" + element.name + ">", "Codecs.list(" + element.codec + ")", "elements", element, "java.util.List");
    }

    static JavaType map(JavaType value) {
        return container("Map<String, " + value.name + ">", "Codecs.map(" + value.codec + ")", "members", value, "java.util.Map");
    }

    boolean isPrimitive() {
        return !primitive.equals(name);
    }

    boolean isDecimal() {
        return equals(DECIMAL);
    }

    private static JavaType container(String name, String codec, String kind, JavaType content, String type) {
        Set<String> imports = new TreeSet<>(content.imports);
        imports.add(type);
        return new JavaType(name, name, codec, kind, imports);
    }

    private static JavaType simple(String name, String codec, String kind) {
        return primitive(name, name, codec, kind);
    }

    private static JavaType primitive(String name, String primitive, String codec, String kind) {
        return new JavaType(name, primitive, "Codecs." + codec, kind, Set.of());
    }

    private static JavaType imported(String qualified, String codec, String kind) {
        String name = qualified.substring(qualified.lastIndexOf('.') + 1);
        return new JavaType(name, name, "Codecs." + codec, kind, Set.of(qualified));
    }
}
