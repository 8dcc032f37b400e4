package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.ModelBuilder;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property of every schema is in the generated class, with the presence that the specification gives it. */
class DeclaredPropertyTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.SCHEMAS)
    void everyPropertyHasAGetterThatIsNullableUnlessItMustBeThere(ObjectSchema schema) {
        Map<String, Getter> getters = Getter.of(schema.model());
        schema.properties().forEach((name, property) -> {
            Getter getter = getters.get(schema.getter(name));
            assertTrue(getter != null, () -> "no getter for " + name);
            assertEquals(!schema.required().contains(name) || ObjectSchema.isNullable(property), getter.view().nullable(), name);
        });
        assertEquals(schema.properties().size() + (schema.hasAdditionalProperties() ? 1 : 0), getters.size());
        assertEquals(schema.hasAdditionalProperties(), Getter.additional(schema.model()).isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.SCHEMAS)
    void everyPropertyHasABuilderMethodUnlessItHasOneValueOnlyOrIsNotSent(ObjectSchema schema) {
        schema.properties().forEach((name, property) ->
                assertEquals(isNotSet(schema, name), setters(schema, name).isEmpty(), name));
    }

    private static boolean isNotSet(ObjectSchema schema, String name) {
        return schema.isConstant(name) || schema.properties().get(name).isTrue("readOnly");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.SCHEMAS)
    void aBuilderTakesNullForANullablePropertyAndForNoOther(ObjectSchema schema) {
        schema.properties().forEach((name, property) -> {
            // A method that takes a primitive stands beside another one, or is of a property that is not nullable.
            List<Method> takingReferences = setters(schema, name).stream()
                    .filter(setter -> !setter.getParameterTypes()[0].isPrimitive())
                    .toList();
            if (ObjectSchema.isNullable(property) && !isNotSet(schema, name)) {
                assertEquals(1, takingReferences.size(), name);
                ModelBuilder<?, ?> builder = emptyModel(schema);
                Reflection.call(takingReferences.get(0), builder, (Object) null);
                assertEquals(JsonValue.NULL, builder.build().raw(name), name);
            } else {
                takingReferences.forEach(setter -> {
                    NullPointerException refusal = assertThrows(
                            NullPointerException.class, () -> Reflection.call(setter, emptyModel(schema), (Object) null), name);
                    assertTrue(refusal.getMessage().startsWith(schema.name() + "." + name + " must not be null"), refusal::getMessage);
                });
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.SCHEMAS)
    void aBuilderRefusesToBuildWithoutRequiredPropertiesAndNamesThemAll(ObjectSchema schema) {
        ModelBuilder<?, ?> builder = (ModelBuilder<?, ?>) Reflection.callStatic(schema.model(), "builder");
        String missing = schema.required().stream()
                .filter(name -> !isNotSet(schema, name))
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            assertEquals(schema.model(), builder.build().getClass());
        } else {
            IllegalStateException refusal = assertThrows(IllegalStateException.class, builder::build);
            assertEquals(schema.name() + " needs " + missing, refusal.getMessage());
        }
    }

    /** Returns a builder that asks for nothing, because it begins with a model that was read. */
    private static ModelBuilder<?, ?> emptyModel(ObjectSchema schema) {
        Object model = Codec.of(schema.model()).decode(Json.available(), "{}");
        return (ModelBuilder<?, ?>) Reflection.call(model, "toBuilder");
    }

    private static List<Method> setters(ObjectSchema schema, String name) {
        return Values.setters(emptyModel(schema).getClass(), schema.setter(name)).toList();
    }
}
