package io.github.campaignclients.core.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several models, told apart by a member: the base of every generated union.
 *
 * <p>Each variant is a model; what {@link Model} says of these methods holds. A variant that nobody documented is kept as an
 * instance of the union's class {@code Unknown}.
 */
public interface Union {

    /**
     * Returns whether a member is there, be it null.
     *
     * @param name the member's name on the wire, declared or not
     * @return false where the member is absent
     */
    boolean has(String name);

    /**
     * Returns a member just as it came or was set.
     *
     * @param name the member's name on the wire, declared or not
     * @return the value, {@link JsonValue#NULL} where it is null, or null where it is absent
     */
    @Nullable JsonValue raw(String name);

    /**
     * Returns the members that the variant does not declare.
     *
     * @return the members by name; unmodifiable
     */
    Map<String, JsonValue> undeclared();

    /**
     * Writes this value as JSON text.
     *
     * @return what is sent to a service
     */
    String toJson();

    /**
     * Returns this value as a tree.
     *
     * @return an object
     */
    JsonValue toJsonValue();
}
