package io.github.campaignclients.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the wire form of a value, with what is declared there. */
final class Place {

    /** What reads the value here, or null where nothing is declared. */
    private final @Nullable Codec<?> codec;

    final Object wire;

    private final Owner owner;

    Place(@Nullable Codec<?> codec, Object wire, Owner owner) {
        this.codec = codec;
        this.wire = wire;
        this.owner = owner;
    }

    /** Follows a JSON pointer from here; returns null where nothing stands. */
    @Nullable Place follow(String pointer) {
        Place place = this;
        for (String rest = pointer; !rest.isEmpty() && place != null; rest = JsonValue.behindFirst(rest)) {
            place = place.child(JsonValue.first(rest));
        }
        return place;
    }

    private @Nullable Place child(String token) {
        if (wire instanceof Model) {
            return ((Model) wire).place(token);
        }
        Codec<?> declared = declared();
        if (wire instanceof List && declared instanceof ListCodec) {
            List<?> elements = (List<?>) wire;
            int index = JsonValue.index(token);
            return index < 0 || index >= elements.size()
                    ? null
                    : new Place(((ListCodec<?>) declared).element, elements.get(index), new ElementOwner(owner, index));
        }
        if (wire instanceof Map && declared instanceof MapCodec) {
            Object member = ((Map<?, ?>) wire).get(token);
            return member == null
                    ? null
                    : new Place(((MapCodec<?>) declared).value, member, new NamedOwner(owner.describe() + "." + token, owner.property()));
        }
        JsonValue child = Wire.tree(wire).child(token);
        return child == null ? null : new Place(declared instanceof JsonCodec ? Codecs.JSON : null, child, owner);
    }

    /** Returns the typed view of the array that stands here, or null where there is none that is declared. */
    @Nullable List<?> list() {
        Codec<?> declared = declared();
        if (wire instanceof List && declared instanceof ListCodec) {
            return ((ListCodec<?>) declared).toView(wire, owner);
        }
        boolean array = declared instanceof JsonCodec && ((JsonValue) wire).kind() == JsonKind.ARRAY;
        return array ? ((JsonValue) wire).asList() : null;
    }

    private @Nullable Codec<?> declared() {
        return codec == null || wire instanceof Mismatch || Wire.isNull(wire) ? null : codec.resolve(wire);
    }
}
