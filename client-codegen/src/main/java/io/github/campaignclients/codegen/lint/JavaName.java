package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Checks a Java name that a specification gives. */
final class JavaName {

    private JavaName() {}

    /** Returns the fault of a name for a method or a parameter, if it has one. */
    static List<Fault> member(YamlNode name) {
        String text = name.text();
        boolean taken = Names.setter(text).equals(text + "_");
        return faults(name, text.matches("[a-z_][A-Za-z0-9_]*") && !taken, "in camelCase");
    }

    /** Returns the fault of a name for a constant, if it has one. */
    static List<Fault> constant(YamlNode name) {
        return faults(name, name.text().matches("[A-Z_][A-Z0-9_]*") && !name.text().equals("TYPE"), "in UPPER_SNAKE_CASE");
    }

    private static List<Fault> faults(YamlNode name, boolean valid, String style) {
        List<Fault> faults = new ArrayList<>();
        if (!valid || !SourceVersion.isIdentifier(name.text()) || SourceVersion.isKeyword(name.text())) {
            faults.add(name.fault("'" + name.text() + "' is no Java name that is free; write another one, " + style));
        }
        return faults;
    }
}
