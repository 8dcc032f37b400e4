package io.github.campaignclients.codegen.lint;

/**
 * What a documented example gets wrong against its documented schema, as {@code known-faults.yaml} has it.
 *
 * @param file the example's file name
 * @param pointer the JSON pointer of the value concerned; of the missing member, where the keyword is {@code required}
 * @param keyword the schema's keyword that refuses it
 */
record KnownFault(String file, String pointer, String keyword) {

    /** The member that a page writes for those that it leaves out. */
    static final String ELISION = "...";

    /** Returns the fault of an object that a page abbreviates. */
    static KnownFault elision(String file, String object) {
        return new KnownFault(file, JsonTrees.pointer(object, ELISION), "elision");
    }

    static KnownFault of(YamlNode node) {
        return new KnownFault(node.get("file").text(), node.get("pointer").text(), node.get("keyword").text());
    }

    /** Returns the same of a document in which this one stands at a pointer. */
    KnownFault below(String parent) {
        return new KnownFault(file, parent + pointer, keyword);
    }

    /** Returns the pointer of a value that is there. */
    String place() {
        return keyword.equals("required") ? JsonTrees.parent(pointer) : pointer;
    }

    @Override
    public String toString() {
        return "{file: " + file + ", pointer: " + pointer + ", keyword: " + keyword + "}";
    }
}
