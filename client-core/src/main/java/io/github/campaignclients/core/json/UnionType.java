package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The variants of a generated union.
 *
 * <p>The member that tells them apart may stand anywhere in the object, so the object is read as a tree first.
 *
 * @param <U> the union
 */
public final class UnionType<U extends Union> extends Codec<U> {

    private final String discriminator;
    private final ModelType<?> unknown;
    private final Map<String, Codec<?>> variants;

    private UnionType(String discriminator, ModelType<?> unknown, Map<String, Codec<?>> variants) {
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
        String path = in.path();
        JsonValue tree = JsonValue.read(in);
        JsonValue tag = tree.get(discriminator);
        Codec<?> variant = tag != null && tag.kind() == JsonKind.STRING ? variants.get(tag.asString()) : null;
        return (variant == null ? unknown : variant).readAny(new TreeInput(tree, path));
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
        private final Map<String, Codec<?>> variants = new HashMap<>();

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
            variants.put(value, Codecs.ref(model));
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
