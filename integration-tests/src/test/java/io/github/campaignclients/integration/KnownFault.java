package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a documented example gets wrong against its documented schema.
 *
 * @param file the example's file name
 * @param pointer the JSON pointer of the value concerned; of the missing member, where the keyword is {@code required}
 * @param keyword the schema's keyword that refuses it
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

    /** Returns the pointer under which {@link Readings} has the getter concerned. */
    String getter() {
        return keyword.equals("required") ? Place.absent(pointer) : pointer;
    }
}
