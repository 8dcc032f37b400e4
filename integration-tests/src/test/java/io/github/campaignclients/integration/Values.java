package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Makes of documented JSON what an application would hand over, models by their builders' methods.
 *
 * @param json the library that reads what is free-form
 * @param bare whether builders leave out what they would write by themselves, where the document does: in answers, services do
 */
record Values(Json json, boolean bare) {

    static Values ofRequest(Json json) {
        return new Values(json, false);
    }

    static Values ofAnswer(Json json) {
        return new Values(json, true);
    }

    /** Returns the value of a type that a parameter has. */
    Object value(JsonNode node, Type type) {
        if (node.isNull()) {
            return type == JsonValue.class ? JsonValue.NULL : null;
        }
        if (type instanceof ParameterizedType container) {
            return container.getRawType() == List.class ? list(node, container) : map(node, container);
        }
        Class<?> target = (Class<?>) type;
        if (target == String.class) {
            return node.stringValue();
        } else if (target == boolean.class || target == Boolean.class) {
            return node.booleanValue();
        } else if (target == long.class || target == Long.class) {
            return node.decimalValue().longValueExact();
        } else if (target == int.class || target == Integer.class) {
            return node.decimalValue().intValueExact();
        } else if (target == BigDecimal.class) {
            return node.decimalValue();
        } else if (target == OffsetDateTime.class) {
            return OffsetDateTime.parse(node.stringValue());
        } else if (target == LocalDate.class) {
            return LocalDate.parse(node.stringValue());
        } else if (target == JsonValue.class) {
            return json.parse(Trees.text(node));
        } else if (OpenEnum.class.isAssignableFrom(target)) {
            return Reflection.callStatic(target, "of", node.stringValue());
        } else if (OneOf.class.isAssignableFrom(target)) {
            return oneOf(node, target);
        } else if (target.isInterface()) {
            return model(node, Codec.of(target).decode(json, Trees.text(node)).getClass());
        }
        return model(node, target);
    }

    private List<Object> list(JsonNode node, ParameterizedType type) {
        List<Object> elements = new ArrayList<>();
        node.values().forEach(element -> elements.add(value(element, type.getActualTypeArguments()[0])));
        return elements;
    }

    private Map<String, Object> map(JsonNode node, ParameterizedType type) {
        Map<String, Object> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), value(member.getValue(), type.getActualTypeArguments()[1])));
        return members;
    }

    /** Builds a model; a member that no method sets must be one that the builder writes by itself, or that only answers have. */
    private Model model(JsonNode node, Class<?> type) {
        ObjectSchema schema = ObjectSchema.of(type);
        Map<String, SpecNode> properties = schema.properties();
        ModelBuilder<?, ?> builder = (ModelBuilder<?, ?>) Reflection.callStatic(type, "builder");
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (!properties.containsKey(name) && schema.hasAdditionalProperties()) {
                setAdditional(builder, name, member.getValue());
            } else if (properties.containsKey(name) && properties.get(name).isTrue("readOnly")) {
                builder.putRaw(name, json.parse(Trees.text(member.getValue())));
            } else {
                setter(builder.getClass(), schema.setter(name), member.getValue()).forEach(setter ->
                        Reflection.call(setter, builder, value(member.getValue(), setter.getGenericParameterTypes()[0])));
            }
        });
        properties.keySet().stream().filter(name -> bare && !node.has(name)).forEach(builder::clear);
        Model model = builder.build();
        for (String name : node.propertyNames()) {
            if (!model.has(name)) {
                throw new AssertionError("no method of " + builder.getClass().getName() + " sets " + name);
            }
        }
        return model;
    }

    private void setAdditional(ModelBuilder<?, ?> builder, String name, JsonNode value) {
        Method setter = methods(builder.getClass(), "additionalProperty", 2).findFirst().orElseThrow();
        Reflection.call(setter, builder, name, value(value, setter.getGenericParameterTypes()[1]));
    }

    /** Makes a value that is one of several kinds by the method that takes its kind. */
    private Object oneOf(JsonNode node, Class<?> type) {
        Method factory = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
                .filter(method -> View.of(method.getAnnotatedParameterTypes()[0]).kinds().contains(Trees.kind(node)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method of " + type.getName() + " makes one of " + node));
        return Reflection.call(factory, null, value(node, factory.getGenericParameterTypes()[0]));
    }

    /** Returns the method for a property, if there is one: that for whole numbers, where there are two and the number is whole. */
    private static Stream<Method> setter(Class<?> builder, String name, JsonNode value) {
        boolean whole = value.isIntegralNumber();
        return setters(builder, name)
                .sorted(Comparator.comparing(method -> method.getParameterTypes()[0].isPrimitive() != whole))
                .limit(1);
    }

    /** Returns the methods of a builder of a name that set a property. */
    static Stream<Method> setters(Class<?> builder, String name) {
        return methods(builder, name, 1);
    }

    /** Returns the methods of a builder that have a name and a number of parameters. */
    static Stream<Method> methods(Class<?> builder, String name, int parameters) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getDeclaringClass() == builder && !method.isBridge())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters);
    }
}
