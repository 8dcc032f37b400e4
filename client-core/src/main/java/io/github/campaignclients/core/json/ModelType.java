package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a generated model: its properties in the order of their slots, with codec, required and nullable.
 *
 * @param <M> the model
 */
public final class ModelType<M extends Model> extends Codec<M> {

    private final M prototype;
    private final Property[] properties;
    private final @Nullable Codec<?> additional;
    private final Map<String, Integer> slots = new HashMap<>();

    /**
     * The slot that came behind each slot when an object was last read, and first of all the one that came first: services write the
     * members of an object in the same order again. It is only ever tried, so that threads may overwrite each other's.
     */
    private final int[] following;

    /** What Moshi makes of the names, once it read such an object. Moshi may not be there: only its input knows the class. */
    volatile @Nullable Object moshiOptions;

    private ModelType(M prototype, List<Property> properties, @Nullable Codec<?> additional) {
        this.prototype = prototype;
        this.properties = properties.toArray(new Property[0]);
        this.additional = additional;
        for (int slot = 0; slot < this.properties.length; slot++) {
            slots.put(this.properties[slot].name, slot);
        }
        following = IntStream.range(0, this.properties.length + 1).toArray();
    }

    /**
     * Begins the description of a model.
     *
     * @param prototype an empty instance, which makes the others
     * @param <M> the model
     * @return what takes the properties, in the order of their slots
     */
    public static <M extends Model> Definition<M> define(M prototype) {
        return new Definition<>(prototype);
    }

    String name() {
        return prototype.getClass().getSimpleName();
    }

    int size() {
        return properties.length;
    }

    /** Returns the codec of the members that no property declares. */
    Codec<?> additional() {
        if (additional == null) {
            throw new IllegalStateException(name() + " declares no additional properties");
        }
        return additional;
    }

    boolean hasAdditional() {
        return additional != null;
    }

    /** Returns the names of the properties on the wire, in the order of their slots. */
    String[] names() {
        return Arrays.stream(properties).map(property -> property.name).toArray(String[]::new);
    }

    Property property(int slot) {
        return properties[slot];
    }

    /** Returns the same for the member behind that of the slot {@code last}, which is -1 for the first. */
    private int slot(String name, int last) {
        int likely = following[last + 1];
        if (likely < properties.length && properties[likely].name.equals(name)) {
            return likely;
        }
        int slot = slot(name);
        if (slot >= 0) {
            following[last + 1] = slot;
        }
        return slot;
    }

    /** Returns the slot of a declared property, or -1. */
    int slot(String name) {
        Integer slot = slots.get(name);
        return slot == null ? -1 : slot;
    }

    @SuppressWarnings("unchecked") // a prototype makes models of its own class
    M create(@Nullable Object[] values, Map<String, JsonValue> undeclared) {
        return (M) prototype.create(new Slots(this, values, undeclared));
    }

    @Override
    public boolean expects(String name) {
        return slots.containsKey(name);
    }

    @Override
    JsonKind expected() {
        return JsonKind.OBJECT;
    }

    @Override
    Object read(JsonInput in) throws IOException {
        String path = additional == null ? null : in.path();
        in.beginObject();
        return members(in, new @Nullable Object[properties.length], null, -1, path);
    }

    /** Reads the members of an object of which the first, a text, was read before, and the end. */
    M readRest(JsonInput in, String name, String text) throws IOException {
        @Nullable Object[] values = new @Nullable Object[properties.length];
        String path = additional == null ? null : JsonInput.parent(in.path(), name);
        Map<String, JsonValue> undeclared = null;
        int slot = slot(name, -1);
        if (slot < 0) {
            undeclared = path == null ? new LinkedHashMap<>() : new UndeclaredMembers(path);
            undeclared.put(name, JsonValue.of(text));
        } else {
            Property property = properties[slot];
            values[slot] = property.codec.expected() == JsonKind.STRING ? text : property.wire(JsonValue.of(text));
        }
        return members(in, values, undeclared, slot, path);
    }

    /** Reads the members behind that of the slot {@code before}, which is -1 where none was read or declared, and the end. */
    private M members(
            JsonInput in,
            @Nullable Object[] values,
            @Nullable Map<String, JsonValue> first,
            int before,
            @Nullable String path) throws IOException {
        Map<String, JsonValue> undeclared = first;
        int last = before;
        for (int slot = in.selectName(this); slot >= 0 || in.hasNext(); slot = in.selectName(this)) {
            if (slot < 0) {
                String name = in.nextName();
                slot = slot(name, last);
                if (slot < 0) {
                    if (undeclared == null) {
                        undeclared = path == null ? new LinkedHashMap<>() : new UndeclaredMembers(path);
                    }
                    undeclared.put(name, JsonValue.read(in));
                    continue;
                }
            }
            values[slot] = properties[slot].read(in);
            last = slot;
        }
        in.endObject();
        return create(values, undeclared == null ? Slots.NO_MEMBERS : undeclared);
    }

    @Override
    @SuppressWarnings("unchecked") // what read() makes
    M toView(Object wire, Owner owner) {
        return (M) wire;
    }

    @Override
    Object toWire(M view) {
        return view;
    }

    /** Returns the exception for a property that must be there and is not, or is null. */
    ApiDataException missing(int slot, @Nullable Object wire) {
        Property property = properties[slot];
        return new ApiDataException(
                property.describe() + ": expected " + property.codec.expectation() + ", found " + (wire == null ? "nothing" : "null")
                        + "; has(\"" + property.name + "\") tells beforehand", null);
    }

    /**
     * Takes the properties of a model, in the order of their slots.
     *
     * @param <M> the model
     */
    public static final class Definition<M extends Model> {

        private final M prototype;
        private final List<Property> properties = new ArrayList<>();
        private @Nullable Codec<?> additional;

        Definition(M prototype) {
            this.prototype = prototype;
        }

        /**
         * Adds a property that may be absent but not null.
         *
         * @param name its name on the wire
         * @param codec its codec
         * @return this
         */
        public Definition<M> optional(String name, Codec<?> codec) {
            return add(name, codec, false, false, null);
        }

        /**
         * Adds a property that must be there and not be null.
         *
         * @param name its name on the wire
         * @param codec its codec
         * @return this
         */
        public Definition<M> required(String name, Codec<?> codec) {
            return add(name, codec, true, false, null);
        }

        /**
         * Adds a property that may be absent or null.
         *
         * @param name its name on the wire
         * @param codec its codec
         * @return this
         */
        public Definition<M> nullable(String name, Codec<?> codec) {
            return add(name, codec, false, true, null);
        }

        /**
         * Adds a property that must be there but may be null.
         *
         * @param name its name on the wire
         * @param codec its codec
         * @return this
         */
        public Definition<M> requiredNullable(String name, Codec<?> codec) {
            return add(name, codec, true, true, null);
        }

        /**
         * Adds a property that can only have one value; the builder writes it by itself.
         *
         * @param name its name on the wire
         * @param codec its codec: that of a text, a truth value or a whole number
         * @param value the value
         * @param required whether an answer must have it
         * @param <T> what the value is
         * @return this
         */
        public <T> Definition<M> constant(String name, Codec<T> codec, T value, boolean required) {
            return add(name, codec, required, false, codec.toWire(value));
        }

        /**
         * Gives a type to the members that no property declares.
         *
         * @param codec their codec
         * @return this
         */
        public Definition<M> additional(Codec<?> codec) {
            additional = codec;
            return this;
        }

        /**
         * Makes the property that was added last one that is never printed.
         *
         * @return this
         */
        public Definition<M> secret() {
            int last = properties.size() - 1;
            properties.set(last, properties.get(last).asSecret());
            return this;
        }

        /**
         * Makes the property that was added last one that only the service sets: a builder neither asks for it nor, where it is a
         * constant, writes it by itself.
         *
         * @return this
         */
        public Definition<M> readOnly() {
            int last = properties.size() - 1;
            properties.set(last, properties.get(last).asReadOnly());
            return this;
        }

        private Definition<M> add(String name, Codec<?> codec, boolean required, boolean nullable, @Nullable Object constant) {
            String model = prototype.getClass().getSimpleName();
            properties.add(new Property(model, name, codec, required, nullable, constant, false, false));
            return this;
        }

        /**
         * Ends the description and makes it the codec of the model's class.
         *
         * @return the type
         */
        public ModelType<M> register() {
            ModelType<M> type = new ModelType<>(prototype, properties, additional);
            Registry.put(prototype.getClass(), type);
            return type;
        }
    }
}
