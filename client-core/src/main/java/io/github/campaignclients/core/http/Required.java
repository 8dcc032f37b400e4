package io.github.campaignclients.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says what a builder still needs. */
final class Required {

    private Required() {}

    /**
     * Checks that a builder has what it needs.
     *
     * @throws IllegalStateException if it has not, naming all that is missing
     */
    static void check(Object builder, String[] names, Predicate<String> has) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (!has.test(name)) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(what(builder.getClass()) + " needs " + String.join(", ", missing));
        }
    }

    /** Returns the name of what is built. */
    static String what(Class<?> builder) {
        Class<?> built = builder.getEnclosingClass();
        return (built == null ? builder : built).getSimpleName();
    }
}
