package io.github.campaignclients.core.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a model: the base of every generated builder.
 *
 * <p>A property has three states: never set, which leaves it out; set to null, where the description says nullable, which sends
 * {@code null}; and set to a value. Builders are not safe for use by several threads; what they build is.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<M extends Model, B extends ModelBuilder<M, B>> {

    private final ModelType<M> type;
    private final @Nullable Object[] slots;
    private final Map<String, JsonValue> undeclared;

    /** The slots that the model, or its absence, leaves to {@link #build()} to check. */
    private final BitSet touched;

    /**
     * Begins an empty model.
     *
     * @param type the model's type
     */
    protected ModelBuilder(ModelType<M> type) {
        this.type = type;
        this.slots = new @Nullable Object[type.size()];
        this.undeclared = new LinkedHashMap<>();
        this.touched = new BitSet();
        for (int slot = 0; slot < slots.length; slot++) {
            Property property = type.property(slot);
            slots[slot] = property.readOnly ? null : property.constant;
        }
        touched.set(0, slots.length);
    }

    /**
     * Begins with what a model holds, which is kept as it was read unless it is set anew.
     *
     * @param type the model's type
     * @param model the model
     */
    protected ModelBuilder(ModelType<M> type, M model) {
        Slots copy = model.copy();
        this.type = type;
        this.slots = copy.values;
        this.undeclared = copy.undeclared;
        this.touched = new BitSet();
    }

    /**
     * Sets a property.
     *
     * @param slot the property's place in the model's type
     * @param value the value, or null to send {@code null} where the property is nullable
     * @return this builder
     * @throws NullPointerException if the value is null and the property is not nullable, naming the property
     */
    protected final B set(int slot, @Nullable Object value) {
        Property property = type.property(slot);
        if (value == null && !property.nullable) {
            throw mustNotBeNull(property, property.name);
        }
        return put(slot, value == null ? JsonValue.NULL : Codec.toWire(property.codec, value, property));
    }

    /**
     * Sets an additional property: a member that no property declares, of the type that the description gives to all of these.
     *
     * @param name the member's name on the wire
     * @param value the value, or null to send {@code null} where additional properties are nullable
     * @return this builder
     * @throws NullPointerException if the value is null and additional properties are not nullable, naming this one
     * @throws IllegalArgumentException if a property of this name is declared
     */
    protected final B putAdditional(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        Owner member = new NamedOwner(type.name() + "." + name);
        if (type.slot(name) >= 0) {
            throw new IllegalArgumentException(member.describe() + " is a declared property: set \"" + name
                    + "\" with the builder's method for it, or anything at all with putRaw");
        }
        Codec<?> codec = type.additional();
        if (value == null && !codec.isNullable()) {
            throw mustNotBeNull(member, name);
        }
        undeclared.put(name, Wire.tree(Codec.toWire(codec, value, member)));
        return self();
    }

    private static NullPointerException mustNotBeNull(Owner member, String name) {
        return new NullPointerException(member.describe() + " must not be null; leave it unset to leave it out, "
                + "or send an undocumented null with putRaw(\"" + name + "\", JsonValue.NULL)");
    }

    /**
     * Sets a member to any JSON value, whatever the description says of it: the way out where that is wrong or behind.
     *
     * @param name the member's name on the wire, declared or not
     * @param value the value, {@link JsonValue#NULL} to send {@code null}
     * @return this builder
     */
    public final B putRaw(String name, JsonValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, name + " must not be null; send null with JsonValue.NULL");
        int slot = type.slot(name);
        if (slot < 0) {
            undeclared.put(name, value);
            return self();
        }
        return put(slot, type.property(slot).wire(value));
    }

    /**
     * Leaves a member out again.
     *
     * @param name the member's name on the wire, declared or not
     * @return this builder
     */
    public final B clear(String name) {
        int slot = type.slot(name);
        if (slot < 0) {
            undeclared.remove(name);
            return self();
        }
        return put(slot, null);
    }

    /**
     * Builds the model. The builder may be used on; what it built does not change.
     *
     * @return the model
     * @throws IllegalStateException if required properties were not set, naming them all; those that only the service sets, and
     *     those that a model given to {@code toBuilder()} lacked, are not asked for
     */
    public final M build() {
        List<String> missing = new ArrayList<>();
        for (int slot = touched.nextSetBit(0); slot >= 0; slot = touched.nextSetBit(slot + 1)) {
            Property property = type.property(slot);
            if (property.required && !property.readOnly && slots[slot] == null) {
                missing.add(property.name);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type.name() + " needs " + String.join(", ", missing));
        }
        return type.create(slots.clone(), UndeclaredMembers.copy(undeclared));
    }

    private B put(int slot, @Nullable Object wire) {
        slots[slot] = wire;
        touched.set(slot);
        return self();
    }

    @SuppressWarnings("unchecked") // B is the builder's own class
    private B self() {
        return (B) this;
    }
}
