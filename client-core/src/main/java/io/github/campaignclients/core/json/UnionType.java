package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The variants of a generated union.
 *
 * <p>The member that tells them apart may stand anywhere in the object. Where it is not the first, the object is read as a tree first.
 *
 * @param <U> the union
 */
public final class UnionType<U extends Union> extends Codec<U> {

    private final String discriminator;
    private final ModelType<?> unknown;
    private final Map<String, RefCodec<?>> variants;

    private UnionType(String discriminator, ModelType<?> unknown, Map<String, RefCodec<?>> variants) {
        this.discriminator = discriminator;
        this.unknown = unknown;
        this.variants = variants;
    }

    /**
     * Begins the description of a union.
     *
     * @param discriminator the member whose text tells the variants apart
     * @param unknown an empty instance of the variant for all other texts
     * @param <U> the union
     * @return what takes the variants
     */
    public static <U extends Union> Definition<U> define(String discriminator, Model unknown) {
        return new Definition<>(discriminator, ModelType.define(unknown).register());
    }

    @Override
    JsonKind expected() {
        return JsonKind.OBJECT;
    }

    @Override
    Object read(JsonInput in) throws IOException {
        in.beginObject();
        if (!in.hasNext()) {
            in.endObject();
            return read(JsonValue.of(Collections.emptyMap()), "$");
        }
        String first = in.nextName();
        if (!first.equals(discriminator) || in.peek() != JsonKind.STRING) {
            String path = JsonInput.parent(in.path(), first);
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put(first, JsonValue.read(in));
            rest(in, members);
            return read(JsonValue.of(members), path);
        }
        String tag = in.nextString();
        Model model = variant(tag).readRest(in, first, tag);
        JsonValue last = model.raw(discriminator);
        boolean once = last != null && last.kind() == JsonKind.STRING && last.asString().equals(tag);
        return once ? model : read(model.toJsonValue(), "$"); // of two such members the last counts
    }

    private static void rest(JsonInput in, Map<String, JsonValue> members) throws IOException {
        while (in.hasNext()) {
            String name = in.nextName();
            members.put(name, JsonValue.read(in));
        }
        in.endObject();
    }

    private Object read(JsonValue tree, String path) throws IOException {
        JsonValue tag = tree.get(discriminator);
        ModelType<?> variant = tag != null && tag.kind() == JsonKind.STRING ? variant(tag.asString()) : unknown;
        return variant.readAny(new TreeInput(tree, path));
    }

    private ModelType<?> variant(String tag) {
        RefCodec<?> variant = variants.get(tag);
        return variant == null ? unknown : (ModelType<?>) variant.target();
    }

    @Override
    @SuppressWarnings("unchecked") // what read() makes
    U toView(Object wire, Owner owner) {
        return (U) wire;
    }

    @Override
    Object toWire(U view) {
        if (!(view instanceof Model)) {
            throw new IllegalArgumentException(view.getClass().getName() + " is no generated variant");
        }
        return view;
    }

    /**
     * Takes the variants of a union.
     *
     * @param <U> the union
     */
    public static final class Definition<U extends Union> {

        private final String discriminator;
        private final ModelType<?> unknown;
        private final Map<String, RefCodec<?>> variants = new HashMap<>();

        Definition(String discriminator, ModelType<?> unknown) {
            this.discriminator = discriminator;
            this.unknown = unknown;
        }

        /**
         * Adds a variant.
         *
         * @param value the discriminator's text
         * @param model the model that it stands for
         * @return this
         */
        public Definition<U> variant(String value, Class<? extends U> model) {
            variants.put(value, new RefCodec<>(model));
            return this;
        }

        /**
         * Ends the description and makes it the codec of the union.
         *
         * @param union the union's interface
         * @return the codec
         */
        public Codec<U> register(Class<U> union) {
            UnionType<U> type = new UnionType<>(discriminator, unknown, variants);
            Registry.put(union, type);
            return type;
        }
    }
}
