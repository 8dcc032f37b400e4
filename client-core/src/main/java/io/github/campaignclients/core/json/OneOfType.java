package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The variants of a {@link OneOf}: told apart by the kind of JSON value, and in answers by the status as well.
 *
 * <p>What a slot of a model holds is the ordinary wire form of the variant's value.
 *
 * @param <U> the value
 */
public final class OneOfType<U extends OneOf> extends Codec<U> {

    /** Stands for the index of a value that no variant describes, or more than one does. */
    static final int NO_VARIANT = -1;

    private final U prototype;
    private final Owner owner;
    private final Codec<?>[] variants;
    private final int[][] statuses;

    /** The indexes of the variants that this codec chooses from. */
    private final int[] choices;

    /** The index for each kind; made when first needed, as a variant's kind may only be known once its class is initialised. */
    private volatile @Nullable Map<JsonKind, Integer> byKind;

    private OneOfType(U prototype, Codec<?>[] variants, int[][] statuses, int[] choices) {
        this.prototype = prototype;
        this.owner = new NamedOwner(prototype.getClass().getSimpleName());
        this.variants = variants;
        this.statuses = statuses;
        this.choices = choices;
    }

    /**
     * Begins the description of a value that is one of several kinds.
     *
     * @param prototype an empty instance, which makes the others
     * @param <U> the value
     * @return what takes the variants
     */
    public static <U extends OneOf> Definition<U> define(U prototype) {
        return new Definition<>(prototype);
    }

    /**
     * Makes a value.
     *
     * @param index the variant's place in this type
     * @param value the value, which is of the variant's type
     * @return the value as one of several kinds
     * @throws NullPointerException if the value is null, or holds a null where it must not
     */
    public U of(int index, Object value) {
        Objects.requireNonNull(value, owner.describe() + " must not be null");
        return create(index, toWire(variants[index], value, owner));
    }

    /**
     * Returns the codec for the body of an answer.
     *
     * @param status the status of the answer
     * @return a codec that reads the variant of that status; a variant without a status, by its kind, where none has it; else the
     *     value is kept as no variant
     */
    public Codec<U> forStatus(int status) {
        int[] own = choose(index -> IntStream.of(statuses[index]).anyMatch(one -> one == status));
        return new OneOfType<>(prototype, variants, statuses, own.length > 0 ? own : choose(index -> statuses[index].length == 0));
    }

    private int[] choose(IntPredicate condition) {
        return IntStream.range(0, variants.length).filter(condition).toArray();
    }

    /** Returns the view of what a value holds as a certain variant. */
    Object view(Variant held, int index) {
        if (held.index == index) {
            return Objects.requireNonNull(variants[index].view(held.wire, owner, NO_INDEX), "no variant has the view null");
        }
        if (held.wire instanceof Mismatch) {
            throw ((Mismatch) held.wire).exception(variants[index].label(), owner.describe());
        }
        String found = held.index == NO_VARIANT ? Wire.kind(held.wire).toString() : variants[held.index].label();
        throw new ApiDataException(owner.describe() + ": expected " + variants[index].label() + ", found " + found
                + "; the methods is…() tell beforehand", null);
    }

    /** Returns which variant a wire form is, or a negative number. */
    private int index(Object wire) {
        return index(Wire.kind(wire));
    }

    private int index(JsonKind kind) {
        Map<JsonKind, Integer> known = byKind;
        if (known == null) {
            known = indexes();
            byKind = known;
        }
        Integer index = known.get(kind);
        return index == null ? NO_VARIANT : index;
    }

    private Map<JsonKind, Integer> indexes() {
        Map<JsonKind, Integer> indexes = new EnumMap<>(JsonKind.class);
        int takesAnyKind = NO_VARIANT;
        for (int choice : choices) {
            JsonKind kind = variants[choice].expected();
            if (kind == null) {
                takesAnyKind = choice;
            } else {
                indexes.merge(kind, choice, (one, another) -> NO_VARIANT);
            }
        }
        for (JsonKind kind : JsonKind.values()) {
            if (kind != JsonKind.NULL) {
                indexes.putIfAbsent(kind, takesAnyKind);
            }
        }
        return indexes;
    }

    @SuppressWarnings("unchecked") // a prototype makes values of its own class
    private U create(int index, Object wire) {
        return (U) prototype.create(new Variant(this, index, wire));
    }

    @Override
    public boolean expects(String name) {
        for (int choice : choices) {
            JsonKind kind = variants[choice].expected();
            if ((kind == null || kind == JsonKind.OBJECT) && variants[choice].expects(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable JsonKind expected() {
        return null;
    }

    @Override
    String expectation() {
        Set<String> kinds = new LinkedHashSet<>();
        for (int choice : choices) {
            kinds.add(variants[choice].expectation());
        }
        return kinds.isEmpty() ? super.expectation() : String.join(" or ", kinds);
    }

    @Override
    Object readAny(JsonInput in) throws IOException {
        JsonKind kind = in.peek();
        if (kind == JsonKind.NULL) {
            in.nextNull();
            return JsonValue.NULL;
        }
        int index = index(kind);
        return index == NO_VARIANT ? new Mismatch(in.path(), expectation(), JsonValue.read(in)) : variants[index].readAny(in);
    }

    @Override
    Object read(JsonInput in) throws IOException {
        return readAny(in);
    }

    @Override
    U toView(Object wire, Owner holder) {
        return create(index(wire), wire);
    }

    @Override
    U viewMismatch(Mismatch wrong, Owner holder) {
        return create(index(wrong), wrong);
    }

    @Override
    Object toWire(U view) {
        return view.variant().wire;
    }

    @Override
    Place place(U value) {
        Variant held = value.variant();
        return new Place(held.index == NO_VARIANT ? null : variants[held.index], held.wire, owner);
    }

    @Override
    @Nullable Codec<?> resolve(Object wire) {
        int index = index(wire);
        return index == NO_VARIANT ? null : variants[index].resolve(wire);
    }

    /**
     * Takes the variants of a {@link OneOf}, in the order of their indexes.
     *
     * @param <U> the value
     */
    public static final class Definition<U extends OneOf> {

        private final U prototype;
        private final List<Codec<?>> variants = new ArrayList<>();
        private final List<int[]> statuses = new ArrayList<>();

        Definition(U prototype) {
            this.prototype = prototype;
        }

        /**
         * Adds a variant.
         *
         * @param codec its codec
         * @param statuses the statuses of the answers that are this variant; none where its kind tells it from the others
         * @return this
         */
        public Definition<U> variant(Codec<?> codec, int... statuses) {
            variants.add(codec);
            this.statuses.add(statuses.clone());
            return this;
        }

        /**
         * Ends the description and makes it the codec of the value's class.
         *
         * @return the type
         */
        public OneOfType<U> register() {
            int[] all = IntStream.range(0, variants.size()).toArray();
            OneOfType<U> type =
                    new OneOfType<>(prototype, variants.toArray(new Codec<?>[0]), statuses.toArray(new int[0][]), all);
            Registry.put(prototype.getClass(), type);
            return type;
        }
    }
}
