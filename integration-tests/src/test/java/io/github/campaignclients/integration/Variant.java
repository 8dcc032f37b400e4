package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.OneOf;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A variant of a {@link OneOf}.
 *
 * @param is the method that tells whether a value is this variant
 * @param as the method that gives it
 * @param view what that returns
 */
record Variant(Method is, Method as, View view) {

    private static final Map<Class<?>, List<Variant>> VARIANTS = new ConcurrentHashMap<>();

    /** Returns the variants of a class. */
    static List<Variant> of(Class<?> oneOf) {
        return VARIANTS.computeIfAbsent(oneOf, type -> Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("as"))
                .map(method -> new Variant(Reflection.method(type, "is" + method.getName().substring(2)), method,
                        View.of(method.getAnnotatedReturnType())))
                .toList());
    }

    /** Returns the variants that a value says it is. */
    static List<Variant> heldBy(OneOf value) {
        return of(value.getClass()).stream().filter(variant -> (boolean) Reflection.call(variant.is, value)).toList();
    }

    Object of(OneOf value) {
        return Reflection.call(as, value);
    }

    /** Returns the kind of JSON that tells this variant from the others; a tree among them is an object. */
    JsonKind kind() {
        return view.isTree() ? JsonKind.OBJECT : view.kind();
    }
}
