package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members that no property declares, and that have a type all the same. */
final class AdditionalPropertiesTest {

    @ParameterizedTest
    @EnumSource(Json.class)
    void theyAreTypedAndStillUndeclared(Json json) {
        Order order = Order.fromJson(json, "{\"b\":1e2,\"id\":7,\"a\":3}");
        Map<String, Long> additional = order.getAdditionalProperties();
        assertEquals("{b=100, a=3}", additional.toString());
        assertEquals(3L, additional.get("a"));
        assertNull(additional.get("id"));
        assertNull(additional.get(null));
        assertFalse(additional.containsKey("id"));
        assertThrows(UnsupportedOperationException.class, additional::clear);
        assertEquals("{\"id\":7,\"b\":1e2,\"a\":3}", order.toJson());
        assertEquals("1e2", order.undeclared().get("b").toJson());
        assertEquals("3", order.raw("a").toJson());
        assertEquals(Collections.emptyMap(), Order.fromJson(json, "{\"id\":7}").getAdditionalProperties());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aWrongOneFailsAloneAndIsNamedByItsPath(Json json) {
        Order outer = Order.fromJson(json, "{\"orders\":{\"x\":{\"a\":\"1\",\"b\":2,\"c\":null,\"d\":0.5}}}");
        for (Order order : Arrays.asList(outer.getOrders().get("x"), outer.getOrders().get("x").toBuilder().build())) {
            Map<String, Long> additional = order.getAdditionalProperties();
            assertEquals(2L, additional.get("b"));
            ApiDataException wrong = assertThrows(ApiDataException.class, () -> additional.get("a"));
            assertEquals("$.orders.x.a: expected number, found string (Order.a)", wrong.getMessage());
            assertEquals("$.orders.x.a", wrong.getPath());
            assertEquals(JsonValue.of("1"), wrong.getValue());
            assertEquals("Order.c: expected number, found null",
                    assertThrows(ApiDataException.class, () -> additional.get("c")).getMessage());
            assertEquals("Order.d: expected a whole number of 64 bits, found 0.5",
                    assertThrows(ApiDataException.class, () -> additional.get("d")).getMessage());
        }
        Order built = Order.builder().putRaw("a", JsonValue.of("1")).build();
        assertEquals("$.a: expected number, found string (Order.a)",
                assertThrows(ApiDataException.class, () -> built.getAdditionalProperties().get("a")).getMessage());
    }

    @Test
    void aBuilderSetsThem() {
        Order order = Order.builder().additionalProperty("b", 1L).additionalProperty("a", 2L).build();
        assertEquals("{\"version\":2,\"live\":true,\"b\":1,\"a\":2}", order.toJson());
        Order read = Order.fromJson(Json.MOSHI, "{\"a\":2.0,\"b\":1,\"version\":2,\"live\":true}");
        assertEquals(read, order);
        assertEquals(read.hashCode(), order.hashCode());
        assertEquals("{\"version\":2,\"live\":true,\"b\":1,\"a\":3}", order.toBuilder().additionalProperty("a", 3L).build().toJson());
        assertNotEquals(read, order.toBuilder().clear("a").build());
        assertEquals("Order{\"version\":2,\"live\":true,\"b\":\"(number)\",\"a\":\"(number)\"}", order.toString());
    }

    @Test
    void aDeclaredPropertyIsNoAdditionalOne() {
        assertEquals("Order.stock is a declared property: set \"stock\" with the builder's method for it, or anything at all with putRaw",
                assertThrows(IllegalArgumentException.class, () -> Order.builder().additionalProperty("stock", 1L)).getMessage());
    }

    @Test
    void nullIsRefusedUnlessTheyMayBeNull() {
        assertEquals("Order.a must not be null; leave it unset to leave it out, "
                        + "or send an undocumented null with putRaw(\"a\", JsonValue.NULL)",
                assertThrows(NullPointerException.class, () -> Order.builder().additionalProperty("a", null)).getMessage());
        assertEquals("name", assertThrows(NullPointerException.class, () -> Order.builder().additionalProperty(null, 1L)).getMessage());
        Bag bag = new Bag.Builder().additionalProperty("a", null)
                .additionalProperty("b", Collections.singletonList(Order.builder().build())).build();
        assertEquals("{\"a\":null,\"b\":[{\"version\":2,\"live\":true}]}", bag.toJson());
        assertTrue(bag.getAdditionalProperties().containsKey("a"));
        assertNull(bag.getAdditionalProperties().get("a"));
        assertEquals(2L, bag.getAdditionalProperties().get("b").get(0).getVersion());
        assertEquals("Bag.c: element 0 is null", assertThrows(NullPointerException.class,
                () -> new Bag.Builder().additionalProperty("c", Collections.singletonList(null))).getMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theyMayHoldModels(Json json) {
        Bag bag = Bag.TYPE.decode(json, "{\"a\":[{\"id\":\"x\"},null],\"b\":{}}");
        List<Order> orders = bag.getAdditionalProperties().get("a");
        assertEquals("$.a[0].id: expected number, found string (Order.id)",
                assertThrows(ApiDataException.class, orders.get(0)::getId).getMessage());
        assertEquals("Bag.a[1]: expected object, found null",
                assertThrows(ApiDataException.class, () -> orders.get(1)).getMessage());
        assertEquals("$.b: expected array, found object (Bag.b)",
                assertThrows(ApiDataException.class, () -> bag.getAdditionalProperties().get("b")).getMessage());
    }

    @Test
    void aModelThatDeclaresNoneHasNone() {
        assertEquals("Line declares no additional properties",
                assertThrows(IllegalStateException.class, () -> Line.TYPE.decode(Json.MOSHI, "{}").additional()).getMessage());
    }

    @Test
    void aBuilderWritesConstantsAndAsksForNothingThatOnlyTheServiceSets() {
        assertEquals("{\"version\":2,\"live\":true}", Order.builder().build().toJson());
        assertEquals(2L, Order.builder().build().getVersion());
        assertEquals(true, Order.builder().build().getLive());
        assertEquals("Order needs version",
                assertThrows(IllegalStateException.class, () -> Order.builder().clear("version").build()).getMessage());
        assertEquals("Order.id: expected number, found nothing; has(\"id\") tells beforehand",
                assertThrows(ApiDataException.class, Order.builder().build()::getId).getMessage());
    }

    /** A model of nothing but additional properties. */
    static final class Bag extends Model {

        static final ModelType<Bag> TYPE = ModelType.define(new Bag(Slots.none()))
                .additional(Codecs.nullable(Codecs.list(Codecs.ref(Order.class))))
                .register();

        Bag(Slots slots) {
            super(slots);
        }

        Map<String, @Nullable List<Order>> getAdditionalProperties() {
            return additional();
        }

        @Override
        protected Model create(Slots slots) {
            return new Bag(slots);
        }

        static final class Builder extends ModelBuilder<Bag, Builder> {

            Builder() {
                super(TYPE);
            }

            Builder additionalProperty(String name, @Nullable List<Order> value) {
                return putAdditional(name, value);
            }
        }
    }

    /** A model of no additional properties. */
    static final class Line extends Model {

        static final ModelType<Line> TYPE = ModelType.define(new Line(Slots.none())).register();

        Line(Slots slots) {
            super(slots);
        }

        @Override
        protected Model create(Slots slots) {
            return new Line(slots);
        }
    }
}
