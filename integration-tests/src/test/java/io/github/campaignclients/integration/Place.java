package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OpenEnum;
import io.github.campaignclients.core.json.Union;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A place of a document, as the models declare it.
 *
 * @param pointer its JSON pointer; for a getter whose member is absent, that of the object and the getter's name
 * @param path its JSON path, as messages name it
 * @param property the model and the property that messages name
 * @param index what they add to that for an element of a list
 * @param type what the getter returns; {@link JsonValue} for places that are free-form or not declared
 * @param nullable whether null is an answer
 * @param declared false for a member that only {@code undeclared()} shows
 * @param discriminator whether the value tells which variant of a union the object around it is
 */
record Place(
        String pointer,
        String path,
        String property,
        String index,
        Type type,
        boolean nullable,
        boolean declared,
        boolean discriminator) {

    static Place root(Type type) {
        return new Place("", "$", "the document", "", type, type == JsonValue.class, true, false);
    }

    /** Returns the place of a member that has a getter. */
    Place property(String name, Class<?> model, Getter getter) {
        return new Place(
                Trees.pointer(pointer, name),
                path + "." + name,
                model.getSimpleName() + "." + name,
                "",
                getter.type(),
                getter.nullable(),
                true,
                Getter.discriminator(type).filter(getter.name()::equals).isPresent());
    }

    /** Returns the place of a getter whose member is absent, so that its name on the wire does not show. */
    Place absent(Class<?> model, Getter getter) {
        return new Place(
                pointer + "/" + getter.name() + "()",
                path,
                model.getSimpleName() + ".",
                "",
                getter.type(),
                getter.nullable(),
                true,
                false);
    }

    Place undeclared(String name) {
        return tree(Trees.pointer(pointer, name), path + "." + name, false);
    }

    Place element(int position) {
        String at = "[" + position + "]";
        if (isTree()) {
            return tree(pointer + "/" + position, path + at, declared);
        }
        return new Place(pointer + "/" + position, path + at, property, at, content(), content() == JsonValue.class, declared, false);
    }

    /** Returns the place of a member of a map or of a free-form object. */
    Place entry(String name) {
        String at = Trees.pointer(pointer, name);
        if (isTree()) {
            return tree(at, path + "." + name, declared);
        }
        return new Place(at, path + "." + name, property, "", content(), content() == JsonValue.class, declared, false);
    }

    private static Place tree(String pointer, String path, boolean declared) {
        return new Place(pointer, path, "", "", JsonValue.class, true, declared, false);
    }

    /** Returns whether the place takes a JSON tree. */
    boolean isTree() {
        return type == JsonValue.class;
    }

    boolean takesModel() {
        return !isTree() && type instanceof Class<?> && kind() == JsonKind.OBJECT;
    }

    /** Returns a document with nothing in it that the place takes. */
    String emptyDocument() {
        return !isTree() && kind() == JsonKind.ARRAY ? "[]" : "{}";
    }

    /** Returns the kind of value that the place takes. */
    JsonKind kind() {
        if (type instanceof ParameterizedType container) {
            return container.getRawType() == List.class ? JsonKind.ARRAY : JsonKind.OBJECT;
        }
        Class<?> view = (Class<?>) type;
        if (view == String.class || view == OffsetDateTime.class || view == LocalDate.class || OpenEnum.class.isAssignableFrom(view)) {
            return JsonKind.STRING;
        }
        if (Number.class.isAssignableFrom(view)) {
            return JsonKind.NUMBER;
        }
        if (view == Boolean.class) {
            return JsonKind.BOOLEAN;
        }
        if (Model.class.isAssignableFrom(view) || Union.class.isAssignableFrom(view)) {
            return JsonKind.OBJECT;
        }
        throw new IllegalStateException(pointer + ": a getter returns " + type);
    }

    /** Returns the type of the elements of a list or of the members of a map. */
    private Type content() {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }
}
