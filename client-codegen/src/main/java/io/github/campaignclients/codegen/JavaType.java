package io.github.campaignclients.codegen;

import java.util.Set;
import java.util.TreeSet;

/**
 * A type as sources name it.
 *
 * @param name what a getter returns, such as {@code List<String>}
 * @param primitive what a builder takes instead where null is not allowed, such as {@code long}; else the same as {@code name}
 * @param codec the expression for its codec
 * @param imports the qualified names that {@code name} needs
 */
record JavaType(String name, String primitive, String codec, Set<String> imports) {

    static final String CORE = "io.github.campaignclients.core.";
    static final String JSON = CORE + "json.";
    static final String HTTP = CORE + "http.";
    static final String NULLABLE = "org.jspecify.annotations.Nullable";

    static final JavaType STRING = simple("String", "STRING");
    static final JavaType BOOLEAN = primitive("Boolean", "boolean", "BOOLEAN");
    static final JavaType INTEGER = primitive("Integer", "int", "INTEGER");
    static final JavaType LONG = primitive("Long", "long", "LONG");
    static final JavaType DECIMAL = imported("java.math.BigDecimal", "DECIMAL");
    static final JavaType DATE_TIME = imported("java.time.OffsetDateTime", "DATE_TIME");
    static final JavaType DATE = imported("java.time.LocalDate", "DATE");
    static final JavaType ANY = imported(JSON + "JsonValue", "JSON");
    static final JavaType ANY_OBJECT = imported(JSON + "JsonValue", "JSON_OBJECT");

    /** What is no JSON and has no codec. */
    static final JavaType VOID = new JavaType("Void", "Void", "", Set.of());
    static final JavaType DOWNLOAD = new JavaType("Download", "Download", "", Set.of(CORE + "Download"));
    static final JavaType FILE = new JavaType("FilePart", "FilePart", "", Set.of(CORE + "FilePart"));

    private static final Set<JavaType> SCALARS = Set.of(STRING, BOOLEAN, INTEGER, LONG, DECIMAL, DATE_TIME, DATE);

    static JavaType generated(String name, String packageName) {
        return new JavaType(name, name, "Codecs.ref(" + name + ".class)", Set.of(packageName + "." + name));
    }

    static JavaType list(JavaType element) {
        return container("List<" + element.name + ">", "Codecs.list(" + element.codec + ")", element, "java.util.List");
    }

    static JavaType map(JavaType value) {
        return container("Map<String, " + value.name + ">", "Codecs.map(" + value.codec + ")", value, "java.util.Map");
    }

    /** Returns the type of what may also be null. */
    JavaType nullable() {
        String type = "@Nullable " + name;
        return container(type, "Codecs.nullable(" + codec + ")", this, NULLABLE);
    }

    boolean isDecimal() {
        return equals(DECIMAL);
    }

    /** Returns whether a value is one text, number or truth value, and no generated class. */
    boolean isScalar() {
        return SCALARS.contains(this);
    }

    boolean isList() {
        return name.startsWith("List<");
    }

    private static JavaType container(String name, String codec, JavaType content, String type) {
        Set<String> imports = new TreeSet<>(content.imports);
        imports.add(type);
        return new JavaType(name, name, codec, imports);
    }

    private static JavaType simple(String name, String codec) {
        return primitive(name, name, codec);
    }

    private static JavaType primitive(String name, String primitive, String codec) {
        return new JavaType(name, primitive, "Codecs." + codec, Set.of());
    }

    private static JavaType imported(String qualified, String codec) {
        String name = qualified.substring(qualified.lastIndexOf('.') + 1);
        return new JavaType(name, name, "Codecs." + codec, Set.of(qualified));
    }
}
