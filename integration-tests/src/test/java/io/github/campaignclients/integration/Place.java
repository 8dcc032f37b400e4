package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.JsonKind;

/**
 * A place of a document, as the models declare it.
 *
 * @param pointer its JSON pointer; for a getter whose member is absent, that of the member and {@code ()}
 * @param path its JSON path, as messages name it
 * @param property the model and the property that messages name
 * @param index what they add to that for an element of a list or a member of a map
 * @param view what the getter returns; a tree for places that are free-form or not declared
 * @param choice what is one of several kinds, where {@code view} is the variant that came
 * @param declared false for a member that only {@code undeclared()} shows
 */
record Place(String pointer, String path, String property, String index, View view, View choice, boolean declared) {

    static Place root(View view) {
        return new Place("", "$", "the document", "", view, view, true);
    }

    private static Place of(String pointer, String path, String property, View view) {
        return new Place(pointer, path, property, "", view, view, true);
    }

    /** Returns the place of a member that has a getter, or is an additional property. */
    Place property(String name, Class<?> model, View value) {
        return of(Trees.pointer(pointer, name), path + "." + name, model.getSimpleName() + "." + name, value);
    }

    /** Returns the place of a getter whose member is absent. */
    Place absent(String name, Class<?> model, View value) {
        return of(absent(Trees.pointer(pointer, name)), path, model.getSimpleName() + "." + name, value);
    }

    /** Returns the pointer of a getter whose member is absent. */
    static String absent(String pointer) {
        return pointer + "()";
    }

    /** Returns the place of a member of a model that does not declare it, as it should, unless that is a variant nobody describes. */
    Place undeclared(String name, boolean unknownVariant) {
        return tree(Trees.pointer(pointer, name), path + "." + name, unknownVariant);
    }

    /** Returns the same place as that of the variant that came. */
    Place as(Variant variant) {
        return new Place(pointer, path, ((Class<?>) view.type()).getSimpleName(), "", variant.view(), choice, declared);
    }

    Place element(int position) {
        String at = "[" + position + "]";
        if (isTree()) {
            return tree(pointer + "/" + position, path + at, declared);
        }
        return content(pointer + "/" + position, path + at, index + at);
    }

    /** Returns the place of a member of a map or of a free-form object. */
    Place entry(String name) {
        String at = Trees.pointer(pointer, name);
        return isTree() ? tree(at, path + "." + name, declared) : content(at, path + "." + name, index + "." + name);
    }

    private Place content(String pointer, String path, String index) {
        return new Place(pointer, path, property, index, view.contents(), view.contents(), declared);
    }

    /** Returns the same place as that of a value that is none of the variants. */
    Place asTree() {
        return tree(pointer, path, declared);
    }

    private static Place tree(String pointer, String path, boolean declared) {
        return new Place(pointer, path, "", "", View.TREE, View.TREE, declared);
    }

    /** Returns whether the place takes a JSON tree. */
    boolean isTree() {
        return view.isTree();
    }

    /** Returns the kind of value that the place takes. */
    JsonKind kind() {
        return view.kind();
    }

    /** Returns whether null is an answer. */
    boolean nullable() {
        return view.nullable();
    }
}
