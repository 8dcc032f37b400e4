package io.github.campaignclients.codegen.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks the form in which an extension is written, and gathers what is wrong with it. */
final class ExtensionForm {

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    void fault(YamlNode node, String message) {
        faults.add(node.fault(message));
    }

    /**
     * Checks that a mapping has the members that it must have, and none but those that it may have.
     *
     * @return whether it is a mapping at all
     */
    boolean members(YamlNode node, String where, List<String> required, List<String> optional) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        if (!node.isMapping()) {
            fault(node, where + " needs members; write them out of " + known);
            return false;
        }
        // A member without a value has a fault of its own, which says what the value is.
        required.stream().filter(name -> !node.has(name)).forEach(name -> fault(node, where + " needs " + name));
        node.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                fault(member, where + " has no member " + name + "; write one of " + known);
            }
        });
        return true;
    }

    /** Checks that a member, if it is there, is a list of pointers, each to a member of what comes. */
    void pointers(YamlNode holder, String where, String name) {
        pointers(holder, where, name, "/.*", "each of which begins with a slash");
    }

    /** Checks the same of a member whose pointers may be empty, for all that comes. */
    void pointersOrRoot(YamlNode holder, String where, String name) {
        pointers(holder, where, name, "|/.*", "each of which is empty or begins with a slash");
    }

    private void pointers(YamlNode holder, String where, String name, String form, String words) {
        YamlNode pointers = holder.get(name);
        boolean valid = !pointers.elements().isEmpty()
                && pointers.elements().stream().allMatch(pointer -> pointer.kind().equals("string") && pointer.text().matches(form));
        if (holder.has(name) && !valid) {
            fault(pointers, name + " of " + where + " needs a list of JSON pointers, " + words);
        }
    }

    /** Checks that a member, if it is there, is a whole number from 1. */
    void positive(YamlNode holder, String where, String name) {
        YamlNode number = holder.get(name);
        if (holder.has(name) && !number.text().matches("[1-9][0-9]{0,8}")) {
            fault(number, where + "'s " + name + " needs a positive whole number, not '" + number.text() + "'");
        }
    }

    /** Checks that a member, if it is there, is one of some words. */
    void word(YamlNode holder, String where, String name, List<String> words) {
        YamlNode word = holder.get(name);
        if (holder.has(name) && !words.contains(word.text())) {
            fault(word, name + " of " + where + " is '" + word.text() + "'; write one of " + words);
        }
    }

    /** Checks that a member, if it is there, is a list of texts that are not blank. */
    void names(YamlNode holder, String where, String name) {
        YamlNode names = holder.get(name);
        boolean valid = !names.elements().isEmpty()
                && names.texts().size() == names.elements().size()
                && names.texts().stream().noneMatch(String::isBlank);
        if (holder.has(name) && !valid) {
            fault(names, name + " of " + where + " needs a list of texts, and one at least");
        }
    }
}
