package io.github.campaignclients.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Elements and members that may be null; the view of such a one is null. */
final class NullableCodec<T> extends Codec<@Nullable T> {

    private final Codec<T> value;

    NullableCodec(Codec<T> value) {
        super(value.plain);
        this.value = value;
    }

    @Override
    public boolean expects(String name) {
        return value.expects(name);
    }

    @Override
    @Nullable JsonKind expected() {
        return value.expected();
    }

    @Override
    String expectation() {
        return value.expectation();
    }

    @Override
    Object readAny(JsonInput in) throws IOException {
        return value.readAny(in);
    }

    @Override
    Object read(JsonInput in) throws IOException {
        return value.read(in);
    }

    @Override
    @Nullable T toView(Object wire, Owner owner) {
        return Wire.isNull(wire) ? null : value.toView(wire, owner);
    }

    @Override
    @Nullable T viewMismatch(Mismatch wrong, Owner owner) {
        return value.viewMismatch(wrong, owner);
    }

    @Override
    Object toWire(@Nullable T view) {
        return view == null ? JsonValue.NULL : value.toWire(view);
    }

    @Override
    boolean takesNull() {
        return true;
    }

    @Override
    boolean isNullable() {
        return true;
    }

    @Override
    boolean isContainer() {
        return value.isContainer();
    }

    @Override
    @Nullable Codec<?> resolve(Object wire) {
        return value.resolve(wire);
    }
}
