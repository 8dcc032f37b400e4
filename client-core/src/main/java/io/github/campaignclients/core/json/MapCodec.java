package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects whose member names are data. A member that is wrong fails when it is asked for, not the others. */
final class MapCodec<T extends @Nullable Object> extends Codec<Map<String, T>> {

    final Codec<T> value;

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
        return new MapView<>((Map<?, ?>) wire, value, owner);
    }

    @Override
    Object toWire(Map<String, T> view) {
        if (view.getClass() == MapView.class && ((MapView<?>) view).codec.equals(value)) {
            return ((MapView<?>) view).wire; // as it was read, wrong members included
        }
        Map<String, Object> wire = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : view.entrySet()) {
            T member = entry.getValue();
            if (entry.getKey() == null || (member == null && !value.isNullable())) {
                throw new NullPointerException("member " + entry.getKey() + " is null");
            }
            wire.put(entry.getKey(), value.toWire(member));
        }
        return Collections.unmodifiableMap(wire);
    }

    @Override
    Place place(Map<String, T> view) {
        return view instanceof MapView ? new Place(this, ((MapView<?>) view).wire, NamedOwner.DOCUMENT) : super.place(view);
    }

    @Override
    boolean isContainer() {
        return true;
    }
}
