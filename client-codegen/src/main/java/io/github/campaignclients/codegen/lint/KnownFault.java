package io.github.campaignclients.codegen.lint;

/**
 * What a documented example gets wrong against its documented schema, as {@code known-faults.yaml} has it.
 *
 * @param file the example's file name
 * @param pointer the JSON pointer of the value concerned; of the missing member, where the keyword is {@code required}
 * @param keyword the schema's keyword that refuses it
 */
record KnownFault(String file, String pointer, String keyword) {

    static KnownFault of(YamlNode node) {
        return new KnownFault(node.get("file").text(), node.get("pointer").text(), node.get("keyword").text());
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
