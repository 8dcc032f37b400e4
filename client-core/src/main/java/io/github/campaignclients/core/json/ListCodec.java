package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/** Arrays. An element that is wrong fails when it is asked for, not the others. */
final class ListCodec<T> extends Codec<List<T>> {

    private final Codec<T> element;

    ListCodec(Codec<T> element) {
        this.element = element;
    }

    @Override
    JsonKind expected() {
        return JsonKind.ARRAY;
    }

    @Override
    Object read(JsonInput in) throws IOException {
        List<Object> wire = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            wire.add(element.readAny(in));
        }
        in.endArray();
        return Collections.unmodifiableList(wire);
    }

    @Override
    List<T> toView(Object wire, Owner owner) {
        return new View<>((List<?>) wire, element, owner);
    }

    @Override
    Object toWire(List<T> view) {
        List<Object> wire = new ArrayList<>(view.size());
        for (T value : view) {
            if (value == null) {
                throw new NullPointerException("element " + wire.size() + " is null");
            }
            wire.add(element.toWire(value));
        }
        return Collections.unmodifiableList(wire);
    }

    private static final class View<T> extends AbstractList<T> implements RandomAccess {

        private final List<?> wire;
        private final Codec<T> codec;
        private final Owner owner;

        View(List<?> wire, Codec<T> codec, Owner owner) {
            this.wire = wire;
            this.codec = codec;
            this.owner = owner;
        }

        @Override
        public T get(int index) {
            return codec.view(wire.get(index), owner, index);
        }

        @Override
        public int size() {
            return wire.size();
        }
    }
}
