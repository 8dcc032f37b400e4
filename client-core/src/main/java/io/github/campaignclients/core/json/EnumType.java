package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The known values of a generated enum, and the way to the others.
 *
 * @param <E> the enum
 */
public final class EnumType<E extends OpenEnum> extends Codec<E> {

    private final E prototype;
    private final Map<String, E> known = new LinkedHashMap<>();

    private EnumType(E prototype) {
        this.prototype = prototype;
    }

    /**
     * Describes an enum and makes that the codec of its class.
     *
     * @param prototype an instance that makes the values that are not known
     * @param values the known values
     * @param <E> the enum
     * @return the type
     */
    @SafeVarargs
    public static <E extends OpenEnum> EnumType<E> register(E prototype, E... values) {
        EnumType<E> type = new EnumType<>(prototype);
        for (E value : values) {
            type.known.put(value.value(), value);
        }
        Registry.put(prototype.getClass(), type);
        return type;
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text on the wire
     * @return the known value, or another one that keeps the text
     */
    @SuppressWarnings("unchecked") // a prototype makes values of its own class
    public E of(String text) {
        E value = known.get(Objects.requireNonNull(text, "value"));
        return value != null ? value : (E) prototype.create(text);
    }

    /**
     * Returns what the description lists.
     *
     * @return the known values in its order; unmodifiable
     */
    public List<E> knownValues() {
        return Collections.unmodifiableList(new ArrayList<>(known.values()));
    }

    @Override
    JsonKind expected() {
        return JsonKind.STRING;
    }

    @Override
    Object read(JsonInput in) throws IOException {
        return in.nextString();
    }

    @Override
    E toView(Object wire, Owner owner) {
        return of((String) wire);
    }

    @Override
    Object toWire(E view) {
        return view.value();
    }
}
