package io.github.campaignclients.core.json;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codec of a generated class.
 *
 * <p>Each class registers its own codec when it is initialised, and is initialised when first asked for; so what is not used is
 * not loaded. Only the class itself holds its codec strongly: a class loader that is let go can be collected.
 */
final class Registry {

    private static final Map<Class<?>, WeakReference<Codec<?>>> CODECS = Collections.synchronizedMap(new WeakHashMap<>());

    private Registry() {}

    static void put(Class<?> type, Codec<?> codec) {
        CODECS.put(type, new WeakReference<>(codec));
    }

    static @Nullable Codec<?> find(Class<?> type) {
        WeakReference<Codec<?>> codec = CODECS.get(type);
        if (codec == null) {
            initialise(type);
            codec = CODECS.get(type);
        }
        return codec == null ? null : codec.get();
    }

    private static void initialise(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type + " is loaded", e);
        }
    }
}
