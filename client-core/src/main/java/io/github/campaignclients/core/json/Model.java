package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with declared properties: the base of everything generated from an object schema.
 *
 * <p>A model holds what came or what was set, in its wire form, and nothing of it is lost: undeclared members, values of the wrong
 * kind, unknown enum values, nulls and number text are all written again as they were read. A getter converts on each call. It
 * returns null where an optional property is absent or null, and throws {@link io.github.campaignclients.core.ApiDataException}
 * where a required one is, or where the value is not what the property declares.
 *
 * <p>Models are immutable and safe for use by several threads. Two models are equal when they are of the same class and mean the
 * same JSON: numbers are compared by value, the order of members does not matter, and an absent member is not a null one.
 *
 * <p>Models do not implement {@link java.io.Serializable}. Java serialisation would tie what is stored to the insides of these classes,
 * and would read untrusted data past all checks. The stable form to store or pass on is JSON: {@link #toJson()} writes it, and each
 * model's {@code fromJson} reads it.
 */
public abstract class Model {

    private final @Nullable ModelType<?> type;
    private final @Nullable Object[] slots;
    private final Map<String, JsonValue> undeclared;

    /**
     * Creates a model.
     *
     * @param slots what it holds
     */
    protected Model(Slots slots) {
        this.type = slots.type;
        this.slots = slots.values;
        this.undeclared = slots.undeclared;
    }

    /**
     * Creates another instance of the same class.
     *
     * @param slots what it holds
     * @return the instance
     */
    protected abstract Model create(Slots slots);

    /**
     * Returns the value of a property that may be absent.
     *
     * @param slot the property's place in the model's type
     * @param <T> what its codec makes
     * @return the value, or null where it is absent or null
     */
    @SuppressWarnings({
        "unchecked", // the getter and the codec come from the same property of the same schema
        "TypeParameterUnusedInFormals" // keeps a generated getter to one call, for the sake of size
    })
    protected final <T> @Nullable T get(int slot) {
        Object wire = slots[slot];
        if (wire == null) {
            return null;
        }
        Property property = type().property(slot);
        return Wire.isNull(wire) ? null : (T) property.codec.view(wire, property, Codec.NO_INDEX);
    }

    /**
     * Returns the value of a property that must be there.
     *
     * @param slot the property's place in the model's type
     * @param <T> what its codec makes
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it is absent or null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // see get(int)
    protected final <T> T require(int slot) {
        T value = get(slot);
        if (value == null) {
            throw type().missing(slot, slots[slot]);
        }
        return value;
    }

    /**
     * Returns whether a member is there, be it null.
     *
     * @param name the member's name on the wire, declared or not
     * @return false where the member is absent
     */
    public final boolean has(String name) {
        return raw(name) != null;
    }

    /**
     * Returns a member just as it came or was set, whatever the property declares.
     *
     * @param name the member's name on the wire, declared or not
     * @return the value, {@link JsonValue#NULL} where it is null, or null where it is absent
     */
    public final @Nullable JsonValue raw(String name) {
        int slot = type().slot(name);
        if (slot < 0) {
            return undeclared.get(name);
        }
        Object wire = slots[slot];
        return wire == null ? null : Wire.tree(wire);
    }

    /**
     * Returns the members that the model does not declare.
     *
     * @return the members by name, in the order in which they came; unmodifiable, empty where there are none
     */
    public final Map<String, JsonValue> undeclared() {
        return Collections.unmodifiableMap(undeclared);
    }

    /**
     * Returns the members that no property declares, in the type that the description gives to them.
     *
     * @param <T> what its codec makes
     * @return the members by name, in the order in which they came; unmodifiable; a wrong one fails when its value is asked for
     */
    @SuppressWarnings("unchecked") // the getter and the codec come from the same schema
    protected final <T extends @Nullable Object> Map<String, T> additional() {
        ModelType<?> declared = type();
        return new AdditionalView<>(undeclared, (Codec<T>) declared.additional(), new NamedOwner(declared.name()));
    }

    /**
     * Writes this model as JSON text, without white space.
     *
     * @return what is sent to a service
     */
    public final String toJson() {
        JsonText out = new JsonText();
        try {
            write(out, false);
        } catch (IOException e) {
            throw new AssertionError("nothing is written outside memory", e);
        }
        return out.toString();
    }

    /**
     * Returns this model as a tree.
     *
     * @return an object with the declared properties that are there, in the order of the schema, then the undeclared members
     */
    public final JsonValue toJsonValue() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int slot = 0; slot < slots.length; slot++) {
            Object wire = slots[slot];
            if (wire != null) {
                members.put(type().property(slot).name, Wire.tree(wire));
            }
        }
        members.putAll(undeclared);
        return JsonValue.of(members);
    }

    final void write(JsonOutput out, boolean masked) throws IOException {
        out.beginObject();
        for (int slot = 0; slot < slots.length; slot++) {
            Object wire = slots[slot];
            if (wire == null) {
                continue;
            }
            Property property = type().property(slot);
            out.name(property.name);
            if (masked && property.secret) {
                out.value("***");
            } else {
                Wire.write(out, wire, masked);
            }
        }
        for (Map.Entry<String, JsonValue> member : undeclared.entrySet()) {
            out.name(member.getKey());
            if (masked) {
                out.value("(" + member.getValue().kind() + ")");
            } else {
                member.getValue().write(out);
            }
        }
        out.endObject();
    }

    /** Returns what there is to know of this model; a prototype, which nobody but its type sees, has none. */
    final ModelType<?> type() {
        if (type == null) {
            throw new IllegalStateException("a prototype holds nothing");
        }
        return type;
    }

    /** Returns a copy of what this model holds, to begin another one with. */
    final Slots copy() {
        return new Slots(type(), slots.clone(), UndeclaredMembers.copy(undeclared));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Model && ((Model) other).type() == type() && sameMembers((Model) other);
    }

    /** Returns whether another model of the same type means the same JSON. */
    final boolean sameMembers(Model that) {
        for (int slot = 0; slot < slots.length; slot++) {
            if (!Wire.same(slots[slot], that.slots[slot])) {
                return false;
            }
        }
        return undeclared.equals(that.undeclared);
    }

    /** Returns the members that are there, each in its wire form. */
    final Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>(undeclared);
        for (int slot = 0; slot < slots.length; slot++) {
            Object wire = slots[slot];
            if (wire != null) {
                members.put(type().property(slot).name, wire);
            }
        }
        return members;
    }

    /** Returns the hash of the same object as a tree. */
    final int treeHash() {
        int hash = undeclared.hashCode();
        for (int slot = 0; slot < slots.length; slot++) {
            Object wire = slots[slot];
            if (wire != null) {
                hash += type().property(slot).name.hashCode() ^ Wire.hash(wire);
            }
        }
        return hash;
    }

    /** Returns the place of a member, declared or not, or null where it is absent. */
    final @Nullable Place place(String name) {
        ModelType<?> declared = type();
        int slot = declared.slot(name);
        if (slot >= 0) {
            Object wire = slots[slot];
            Property property = declared.property(slot);
            return wire == null ? null : new Place(property.codec, wire, property);
        }
        JsonValue member = undeclared.get(name);
        if (member == null || !declared.hasAdditional()) {
            return member == null ? null : new Place(null, member, NamedOwner.DOCUMENT);
        }
        Codec<?> codec = declared.additional();
        Object wire = codec.read(member, UndeclaredMembers.path(undeclared), name);
        return new Place(codec, wire, new NamedOwner(declared.name() + "." + name));
    }

    @Override
    public final int hashCode() {
        int hash = undeclared.hashCode();
        for (Object wire : slots) {
            hash = 31 * hash + Wire.hash(wire);
        }
        return hash;
    }

    /**
     * Returns the class and the members, for logs and debuggers: bounded, and without what the description marks as secret. Of members
     * that it does not declare, or not so, only the kind is shown, as they might be secret too; {@link #toJson()} shows all.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public final String toString() {
        BoundedText out = new BoundedText(getClass().getSimpleName());
        out.write(this);
        return out.end("");
    }
}
