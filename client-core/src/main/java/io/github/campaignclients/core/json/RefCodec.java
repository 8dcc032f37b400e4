package io.github.campaignclients.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Stands for the codec of a generated class until that is needed, so that no static initialiser waits for another one. */
final class RefCodec<T> extends Codec<T> {

    private final Class<T> type;

    /** Every thread finds the same codec, which is safely published by the initialisation of its class. */
    private volatile @Nullable Codec<T> target;

    RefCodec(Class<T> type) {
        super(type); // a model is its own view; what an enum or a union makes is of another class than its wire form
        this.type = type;
    }

    /** Returns the codec itself. */
    Codec<T> target() {
        Codec<T> codec = target;
        if (codec == null) {
            codec = Codec.of(type);
            target = codec;
        }
        return codec;
    }

    @Override
    public boolean expects(String name) {
        return target().expects(name);
    }

    @Override
    @Nullable JsonKind expected() {
        return target().expected();
    }

    @Override
    String expectation() {
        return target().expectation();
    }

    @Override
    String label() {
        return type.getSimpleName();
    }

    @Override
    Object readAny(JsonInput in) throws IOException {
        return target().readAny(in);
    }

    @Override
    Object read(JsonInput in) throws IOException {
        return target().read(in);
    }

    @Override
    T toView(Object wire, Owner owner) {
        return target().toView(wire, owner);
    }

    @Override
    T viewMismatch(Mismatch wrong, Owner owner) {
        return target().viewMismatch(wrong, owner);
    }

    @Override
    Object toWire(T view) {
        return target().toWire(view);
    }

    @Override
    boolean takesNull() {
        return target().takesNull();
    }

    @Override
    @Nullable Codec<?> resolve(Object wire) {
        return target().resolve(wire);
    }
}
