package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Union;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A getter of a generated class.
 *
 * @param method the method
 * @param name its name
 * @param type what it returns
 * @param nullable whether it may return null
 */
record Getter(Method method, String name, Type type, boolean nullable) {

    // The drift tests read millions of values, and reflection looks everything up anew each time.
    private static final Map<Class<?>, Map<String, Getter>> GETTERS = new ConcurrentHashMap<>();
    private static final Map<Type, Optional<String>> DISCRIMINATORS = new ConcurrentHashMap<>();
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private Getter(Method method) {
        this(
                method,
                method.getName(),
                method.getGenericReturnType(),
                method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class));
    }

    /** Returns the getters of a class by name. */
    static Map<String, Getter> of(Class<?> model) {
        return GETTERS.computeIfAbsent(model, type -> Stream.of(type.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .collect(Collectors.toUnmodifiableMap(Method::getName, Getter::new)));
    }

    /** Returns the name of the getter of a property. */
    static String name(String wireName) {
        return NAMES.computeIfAbsent(wireName, JavaNames::getter);
    }

    /** Returns the name of the getter that tells the variants of a union apart, or empty for a type that is none. */
    static Optional<String> discriminator(Type type) {
        return DISCRIMINATORS.computeIfAbsent(type, union -> isUnion(union)
                ? Stream.of(((Class<?>) union).getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .findFirst()
                : Optional.empty());
    }

    private static boolean isUnion(Type type) {
        return type instanceof Class<?> union && union.isInterface() && Union.class.isAssignableFrom(union);
    }

    Object of(Object model) {
        return Reflection.call(method, model);
    }
}
