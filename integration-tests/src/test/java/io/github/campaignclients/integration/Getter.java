package io.github.campaignclients.integration;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A getter of a generated class.
 *
 * @param method the method
 * @param name its name
 * @param view what it returns
 */
record Getter(Method method, String name, View view) {

    private static final String ADDITIONAL = "getAdditionalProperties";

    // The drift tests read millions of values, and reflection looks everything up anew each time.
    private static final Map<Class<?>, Map<String, Getter>> GETTERS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Getter>> BY_PROPERTY = new ConcurrentHashMap<>();

    private Getter(Method method) {
        this(method, method.getName(), View.of(method.getAnnotatedReturnType()));
    }

    /** Returns the getters of a class by name. */
    static Map<String, Getter> of(Class<?> model) {
        return GETTERS.computeIfAbsent(model, type -> Stream.of(type.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .collect(Collectors.toUnmodifiableMap(Method::getName, Getter::new)));
    }

    /** Returns the getters of the properties of a class by their names on the wire. */
    static Map<String, Getter> byProperty(Class<?> model) {
        return BY_PROPERTY.computeIfAbsent(model, type -> {
            Map<String, Getter> getters = new LinkedHashMap<>();
            ObjectSchema schema = ObjectSchema.of(type);
            for (String property : schema.properties().keySet()) {
                getters.put(property, of(type).get(schema.getter(property)));
            }
            getters.values().removeIf(getter -> getter == null); // which DeclaredPropertyTest tells
            return getters;
        });
    }

    /** Returns the getter of the members that no property declares, where the schema gives them a type. */
    static Optional<Getter> additional(Class<?> model) {
        return Optional.ofNullable(of(model).get(ADDITIONAL));
    }

    Object of(Object model) {
        return Reflection.call(method, model);
    }
}
