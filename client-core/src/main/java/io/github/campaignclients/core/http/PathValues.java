package io.github.campaignclients.core.http;

import retrofit2.http.Path;

/** Refuses path parameters that would make another address than meant. Slashes and the like are encoded, and are not refused. */
final class PathValues {

    private PathValues() {}

    /**
     * Returns the value.
     *
     * @throws UnsendableException if it is empty, which turns one thing's address into that of all of them; if it is {@code .} or
     *     {@code ..}, which servers take for a step in the path; or if it has control characters or half a surrogate pair
     */
    static String check(String name, String value) {
        String parameter = "the path parameter \"" + name + "\"";
        if (value.isEmpty()) {
            throw new UnsendableException(parameter + " is empty");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new UnsendableException(parameter + " is \"" + value + "\", which servers take for a step in the path");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new UnsendableException(parameter + " has a line break or another control character at index " + i);
            }
        }
        return Characters.wellFormed(parameter, value);
    }

    static String check(Path path, Object value) {
        return check(path.value(), ParameterText.of(value));
    }
}
