package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects whose member names are data. A member that is wrong fails when it is asked for, not the others. */
final class MapCodec<T> extends Codec<Map<String, T>> {

    private final Codec<T> value;

    MapCodec(Codec<T> value) {
        this.value = value;
    }

    @Override
    JsonKind expected() {
        return JsonKind.OBJECT;
    }

    @Override
    Object read(JsonInput in) throws IOException {
        Map<String, Object> wire = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            wire.put(name, value.readAny(in));
        }
        in.endObject();
        return Collections.unmodifiableMap(wire);
    }

    @Override
    Map<String, T> toView(Object wire, Owner owner) {
        return new View<>((Map<?, ?>) wire, value, owner);
    }

    @Override
    Object toWire(Map<String, T> view) {
        Map<String, Object> wire = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : view.entrySet()) {
            if (entry.getKey() == null || entry.getValue() == null) {
                throw new NullPointerException("member " + entry.getKey() + " is null");
            }
            wire.put(entry.getKey(), value.toWire(entry.getValue()));
        }
        return Collections.unmodifiableMap(wire);
    }

    private static final class View<T> extends AbstractMap<String, T> {

        private final Map<?, ?> wire;
        private final Codec<T> codec;
        private final Owner owner;

        View(Map<?, ?> wire, Codec<T> codec, Owner owner) {
            this.wire = wire;
            this.codec = codec;
            this.owner = owner;
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return wire.containsKey(key);
        }

        @Override
        public @Nullable T get(@Nullable Object key) {
            Object member = wire.get(key);
            return member == null ? null : view(member);
        }

        private T view(Object member) {
            return codec.view(member, owner, NO_INDEX);
        }

        @Override
        public Set<Entry<String, T>> entrySet() {
            List<Entry<String, T>> members = new ArrayList<>(wire.size());
            wire.forEach((name, member) -> members.add(new Member((String) name, member)));
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
        private final class Member implements Entry<String, T> {

            private final String name;
            private final Object member;

            Member(String name, Object member) {
                this.name = name;
                this.member = member;
            }

            @Override
            public String getKey() {
                return name;
            }

            @Override
            public T getValue() {
                return view(member);
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
}
