package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Arrays. An element that is wrong fails when it is asked for, not the others. */
final class ListCodec<T extends @Nullable Object> extends Codec<List<T>> {

    final Codec<T> element;

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
        if (view instanceof View && ((View<?>) view).codec.equals(element)) {
            return ((View<?>) view).wire; // as it was read, wrong elements included
        }
        List<Object> wire = new ArrayList<>(view.size());
        // an iterator, as NullAway takes the variable of a for-each loop over a T for one that is always nullable
        for (Iterator<T> values = view.iterator(); values.hasNext(); ) {
            T value = values.next();
            if (value == null && !element.isNullable()) {
                throw new NullPointerException("element " + wire.size() + " is null");
            }
            wire.add(element.toWire(value));
        }
        return Collections.unmodifiableList(wire);
    }

    @Override
    Place place(List<T> view) {
        return view instanceof View ? new Place(this, ((View<?>) view).wire, NamedOwner.DOCUMENT) : super.place(view);
    }

    @Override
    boolean isContainer() {
        return true;
    }

    private static final class View<T extends @Nullable Object> extends AbstractList<T> implements RandomAccess {

        private final List<?> wire;
        private final Codec<T> codec;
        private final Owner owner;
        private final boolean nested;

        View(List<?> wire, Codec<T> codec, Owner owner) {
            this.wire = wire;
            this.codec = codec;
            this.owner = owner;
            this.nested = codec.isContainer();
        }

        @Override
        public T get(int index) {
            Object element = wire.get(index);
            return nested
                    ? codec.view(element, new ElementOwner(owner, index), NO_INDEX)
                    : codec.view(element, owner, index);
        }

        @Override
        public int size() {
            return wire.size();
        }
    }
}
