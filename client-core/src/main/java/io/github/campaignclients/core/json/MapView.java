package io.github.campaignclients.core.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object, each converted when its value is asked for. */
class MapView<T extends @Nullable Object> extends AbstractMap<String, T> {

    final Map<?, ?> wire;
    final Codec<T> codec;
    final Owner owner;

    MapView(Map<?, ?> wire, Codec<T> codec, Owner owner) {
        this.wire = wire;
        this.codec = codec;
        this.owner = owner;
    }

    /** Returns the wire form of what the map holds by a name. */
    Object wire(String name, Object held) {
        return held;
    }

    /** Returns what a message names beside the JSON path of a member. */
    Owner property(Owner member) {
        return owner.property();
    }

    @Override
    public final boolean containsKey(@Nullable Object key) {
        return wire.containsKey(key);
    }

    @Override
    public final @Nullable T get(@Nullable Object key) {
        Object held = wire.get(key);
        return held == null || key == null ? null : new Member((String) key, held).getValue();
    }

    @Override
    public final Set<Entry<String, T>> entrySet() {
        List<Entry<String, T>> members = new ArrayList<>(wire.size());
        wire.forEach((name, held) -> members.add(new Member((String) name, held)));
        return new AbstractSet<Entry<String, T>>() {
            @Override
            public Iterator<Entry<String, T>> iterator() {
                return Collections.unmodifiableList(members).iterator();
            }

            @Override
            public int size() {
                return members.size();
            }
        };
    }

    /** A member that converts when its value is asked for, so that a wrong one can be stepped over. */
    private final class Member implements Entry<String, T>, Owner {

        private final String name;
        private final Object held;

        Member(String name, Object held) {
            this.name = name;
            this.held = held;
        }

        @Override
        public String describe() {
            return owner.describe() + "." + name;
        }

        @Override
        public Owner property() {
            return MapView.this.property(this);
        }

        @Override
        public String getKey() {
            return name;
        }

        @Override
        public T getValue() {
            return codec.view(wire(name, held), this, Codec.NO_INDEX);
        }

        @Override
        public T setValue(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return new SimpleImmutableEntry<>(name, getValue()).equals(other);
        }

        @Override
        public int hashCode() {
            return new SimpleImmutableEntry<>(name, getValue()).hashCode();
        }

        @Override
        public String toString() {
            return name + "=" + getValue();
        }
    }
}
