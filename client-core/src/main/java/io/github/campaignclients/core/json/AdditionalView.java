package io.github.campaignclients.core.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a model that no property declares, typed: they are kept as trees, and read when their value is asked for. */
final class AdditionalView<T extends @Nullable Object> extends MapView<T> {

    AdditionalView(Map<String, JsonValue> members, Codec<T> codec, Owner model) {
        super(members, codec, model);
    }

    @Override
    Object wire(String name, Object held) {
        return codec.read((JsonValue) held, UndeclaredMembers.path(wire), name);
    }

    @Override
    Owner property(Owner member) {
        return member;
    }
}
