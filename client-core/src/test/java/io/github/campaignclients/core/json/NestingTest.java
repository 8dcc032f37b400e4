package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values inside lists and maps: where a wrong one is, and which may be null. */
final class NestingTest {

    @ParameterizedTest
    @EnumSource(Json.class)
    void eachLevelIsNamedOnTheWayToAWrongElement(Json json) {
        Order order = Order.fromJson(json, "{\"grid\":[[1],[null,2.5,\"x\"],null],\"stock\":{\"abc\":1.5,\"d\":null},"
                + "\"shelves\":[{\"top\":[null]},{\"low\":null}]}");
        List<List<Long>> grid = order.getGrid();
        assertEquals(1L, grid.get(0).get(0));
        assertRefused("Order.grid[1][0]: expected number, found null", () -> grid.get(1).get(0));
        assertRefused("Order.grid[1][1]: expected a whole number of 64 bits, found 2.5", () -> grid.get(1).get(1));
        assertRefused("$.grid[1][2]: expected number, found string (Order.grid)", () -> grid.get(1).get(2));
        assertRefused("Order.grid[2]: expected array, found null", () -> grid.get(2));
        assertRefused("Order.stock.abc: expected a whole number of 64 bits, found 1.5", () -> order.getStock().get("abc"));
        Map.Entry<String, Long> last = order.getStock().entrySet().stream().skip(1).findFirst().get();
        assertEquals("d", last.getKey());
        assertRefused("Order.stock.d: expected number, found null", last::getValue);
        assertRefused("Order.shelves[0].top[0]: expected string, found null", () -> order.getShelves().get(0).get("top").get(0));
        assertRefused("Order.shelves[1].low: expected array, found null", () -> order.getShelves().get(1).get("low"));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aWrongElementOfTheDocumentItselfIsNamedTheSameWay(Json json) {
        List<Map<String, Long>> list = Codecs.list(Codecs.map(Codecs.LONG)).decode(json, "[{},{\"a\":null}]");
        assertRefused("the document[1].a: expected number, found null", () -> list.get(1).get("a"));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void anElementThatMayBeNullIsNullWhereItIs(Json json) {
        String text = "{\"notes\":[\"a\",null,3],\"limits\":{\"x\":1,\"y\":null,\"z\":\"2\"},\"sparse\":[null,[null,true,\"all\"]]}";
        Order order = Order.fromJson(json, text);
        assertEquals(text, order.toJson());
        assertEquals("a", order.getNotes().get(0));
        assertNull(order.getNotes().get(1));
        assertRefused("$.notes[2]: expected string, found number (Order.notes)", () -> order.getNotes().get(2));
        assertEquals(1L, order.getLimits().get("x"));
        assertNull(order.getLimits().get("y"));
        assertTrue(order.getLimits().containsKey("y"));
        assertRefused("$.limits.z: expected number, found string (Order.limits)", () -> order.getLimits().get("z"));
        assertEquals(Arrays.asList(null, Arrays.asList(null, AbTest.of(true), AbTest.ALL)), order.getSparse());
    }

    @Test
    void aBuilderTakesNullElementsOnlyWhereTheyMayBeNull() {
        Map<String, Long> limits = new HashMap<>();
        limits.put("y", null);
        Order order = Order.builder().notes(Arrays.asList("a", null)).limits(limits)
                .sparse(Arrays.asList(null, Arrays.asList(null, AbTest.ALL))).build();
        assertEquals("{\"notes\":[\"a\",null],\"limits\":{\"y\":null},\"version\":2,\"live\":true,\"sparse\":[null,[null,\"all\"]]}",
                order.toJson());
        assertEquals(limits, order.getLimits());
        assertEquals(order, Order.fromJson(Json.GSON, order.toJson()));
        assertEquals("Order.grid: element 1 is null", assertThrows(NullPointerException.class,
                () -> Order.builder().grid(Arrays.asList(Collections.emptyList(), null))).getMessage());
        assertEquals("Order.limits: member null is null", assertThrows(NullPointerException.class,
                () -> Order.builder().limits(Collections.singletonMap(null, 1L))).getMessage());
        assertEquals("Order.tests: element 0 is null", assertThrows(NullPointerException.class,
                () -> Order.builder().tests(Collections.singletonList(null))).getMessage());
        assertEquals("element 0 is null", assertThrows(NullPointerException.class,
                () -> Codecs.list(Codecs.JSON).encode(Collections.singletonList(null))).getMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aDocumentMayBeNullToo(Json json) {
        Codec<String> codec = Codecs.nullable(Codecs.STRING);
        assertNull(codec.decode(json, "null"));
        assertEquals("a", codec.decode(json, "\"a\""));
        assertEquals("null", codec.encode(null));
        assertRefused("$: expected string, found number (the document)", () -> codec.decode(json, "1"));
        assertTrue(Codecs.nullable(Codecs.ref(Order.class)).expects("grid"));
        assertEquals(false, Codecs.nullable(Codecs.ref(Order.class)).expects("grit"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(ApiDataException.class, call).getMessage());
    }
}
