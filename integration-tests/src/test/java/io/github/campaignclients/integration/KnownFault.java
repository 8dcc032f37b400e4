package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a documented example gets wrong against its documented schema.
 *
 * @param file the example's file name
 * @param pointer the JSON pointer of the value concerned; of the missing member, where the keyword is {@code required}
 * @param keyword the schema's keyword that refuses it; {@code elision} for the member that a page writes for those that it leaves out
 */
record KnownFault(String file, String pointer, String keyword) {

    static List<KnownFault> read(SpecNode document) {
        List<KnownFault> faults = new ArrayList<>();
        for (JsonNode fault : document.node().values()) {
            faults.add(new KnownFault(
                    fault.get("file").asString(), fault.get("pointer").asString(), fault.get("keyword").asString()));
        }
        return faults;
    }

    /** Returns the same of what stands at a pointer of the document. */
    KnownFault inside(String parent) {
        return new KnownFault(file, pointer.substring(parent.length()), keyword);
    }

    /** Returns whether this is why a getter fails, by the pointer under which {@link Readings} has it. */
    boolean explains(String getter) {
        return switch (keyword) {
            case "required" -> getter.equals(Place.absent(pointer));
            case "elision" -> getter.endsWith(Place.absent("")) && parent(getter).equals(parent(pointer));
            default -> getter.equals(pointer);
        };
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Returns whether this is why something is declared nowhere: a member that a page writes for those that it leaves out. */
    boolean isElision(String undeclared) {
        return keyword.equals("elision") && (undeclared.equals(pointer) || undeclared.startsWith(pointer + "/"));
    }
}
