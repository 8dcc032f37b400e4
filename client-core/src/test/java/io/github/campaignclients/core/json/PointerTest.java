package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.squareup.moshi.Types;
import io.github.campaignclients.core.ApiDataException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a JSON pointer leads to inside a typed value. */
final class PointerTest {

    private static final String TEXT = "{\"id\":7,\"grid\":[[1],[2,3]],\"stock\":{\"a/b\":4},\"shelves\":[{\"top\":[\"x\",5,null]}],"
            + "\"rule\":[\"a\",{\"grid\":[[8]]}],\"free\":{\"list\":[1,\"y\"]},\"plans\":[{\"name\":\"p\",\"new\":[6]},[],null],"
            + "\"notes\":{\"odd\":[9]},\"sparse\":[null,[true]],\"orders\":{\"k\":{\"grid\":[]}},\"more\":[1],\"nine\":9}";

    @ParameterizedTest
    @EnumSource(Json.class)
    void aListIsThatOfTheGetter(Json json) {
        Order order = Order.fromJson(json, TEXT);
        List<?> plans = Order.TYPE.listAt(order, "/plans");
        assertEquals("p", assertInstanceOf(Plan.class, plans.get(0)).getName());
        assertEquals("$.plans[1]: expected object, found array (Order.plans)", refused(plans, 1));
        assertEquals("Order.plans[2]: expected object, found null", refused(plans, 2));
        assertEquals(Arrays.asList(2L, 3L), Order.TYPE.listAt(order, "/grid/1"));
        List<?> top = Order.TYPE.listAt(order, "/shelves/0/top");
        assertEquals("x", top.get(0));
        assertEquals("$.shelves[0].top[1]: expected string, found number (Order.shelves)", refused(top, 1));
        assertEquals("Order.shelves[0].top[2]: expected string, found null", refused(top, 2));
        assertEquals(Arrays.asList(8L), Order.TYPE.listAt(order, "/rule/1/grid/0"));
        assertEquals(Rule.of("a"), Order.TYPE.listAt(order, "/rule").get(0));
        assertEquals(Arrays.asList(JsonValue.of(1), JsonValue.of("y")), Order.TYPE.listAt(order, "/free/list"));
        assertEquals(Arrays.asList(AbTest.of(true)), Order.TYPE.listAt(order, "/sparse/1"));
        assertEquals(Collections.emptyList(), Order.TYPE.listAt(order, "/orders/k/grid"));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void thereIsNoListWhereNoneIsDeclaredOrNoneStands(Json json) {
        Order order = Order.fromJson(json, TEXT);
        for (String pointer : Arrays.asList("", "/id", "/live", "/ab", "/grid/2", "/grid/-", "/grid/01", "/stock", "/stock/a~1b",
                "/stock/c", "/more", "/plans/0/new", "/plans/1", "/plans/2", "/notes", "/notes/odd", "/sparse/0", "/id/x", "/nine",
                "/none/x", "/free")) {
            assertNull(Order.TYPE.listAt(order, pointer), pointer);
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aTreeIsWhatCame(Json json) {
        Order order = Order.fromJson(json, TEXT);
        for (String pointer : Arrays.asList("", "/id", "/grid", "/grid/1/0", "/stock/a~1b", "/shelves/0/top/1", "/rule/1/grid/0/0",
                "/free/list/1", "/plans/0/new/0", "/plans/1", "/plans/2", "/notes/odd/0", "/sparse/0", "/sparse/1/0", "/more/0", "/nine",
                "/orders/k", "/none", "/grid/7", "/id/x", "/stock/none", "/plans/2/x")) {
            assertEquals(json.parse(TEXT).at(pointer), Order.TYPE.treeAt(order, pointer), pointer);
        }
        assertSame(JsonValue.NULL, Order.TYPE.treeAt(order, "/plans/2"));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theValueItselfMayBeTheList(Json json) {
        @SuppressWarnings("unchecked")
        Codec<List<Plan>> codec = (Codec<List<Plan>>) Codec.of(Types.newParameterizedType(List.class, Plan.class));
        List<Plan> plans = codec.decode(json, "[{\"name\":\"p\",\"tags\":[\"t\"]},7,null]");
        List<?> list = codec.listAt(plans, "");
        assertEquals("p", ((Plan) list.get(0)).getName());
        assertEquals("$[1]: expected object, found number (the document)", refused(list, 1));
        assertEquals(Arrays.asList("t"), codec.listAt(plans, "/0/tags"));
        assertEquals("7", codec.treeAt(plans, "/1").toJson());
        Plan own = Plan.builder().name("own").build();
        assertEquals(Arrays.asList(own), codec.listAt(Arrays.asList(own), ""));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theValueItselfMayBeAMapATreeOrOneOfSeveralKinds(Json json) {
        Codec<java.util.Map<String, List<Long>>> maps = Codecs.map(Codecs.list(Codecs.LONG));
        java.util.Map<String, List<Long>> map = maps.decode(json, "{\"a\":[1],\"b\":2}");
        assertEquals(Arrays.asList(1L), maps.listAt(map, "/a"));
        assertNull(maps.listAt(map, "/b"));
        assertEquals("2", maps.treeAt(map, "/b").toJson());
        assertEquals(Arrays.asList(1L), maps.listAt(Collections.singletonMap("a", Arrays.asList(1L)), "/a"));
        assertEquals(Arrays.asList(JsonValue.of(1)), Codecs.JSON.listAt(json.parse("[1]"), ""));
        Outcome orders = Outcome.TYPE.forStatus(206).decode(json, "[{\"id\":7}]");
        assertEquals(7L, ((Order) Outcome.TYPE.listAt(orders, "").get(0)).getId());
        assertEquals("7", Outcome.TYPE.treeAt(orders, "/0/id").toJson());
        Outcome neither = Outcome.TYPE.decode(json, "{\"grid\":[]}");
        assertNull(Outcome.TYPE.listAt(neither, "/grid"));
        assertEquals("[]", Outcome.TYPE.treeAt(neither, "/grid").toJson());
        Goal goal = Codec.of(Goal.class).decode(json, "{\"kind\":\"new\",\"x\":[1]}");
        assertEquals("1", Codec.of(Goal.class).treeAt(goal, "/x/0").toJson());
        Codec<List<Long>> nullable = Codecs.nullable(Codecs.list(Codecs.LONG));
        assertNull(nullable.listAt(null, ""));
        assertEquals(Arrays.asList(1L), nullable.listAt(Arrays.asList(1L), ""));
    }

    @Test
    void additionalPropertiesAreDeclaredToo() {
        AdditionalPropertiesTest.Bag bag = AdditionalPropertiesTest.Bag.TYPE.decode(Json.MOSHI, "{\"a\":[{\"grid\":[[1]]},null]}");
        List<?> orders = AdditionalPropertiesTest.Bag.TYPE.listAt(bag, "/a");
        assertEquals("[[1]]", assertInstanceOf(Order.class, orders.get(0)).getGrid().toString());
        assertEquals("Bag.a[1]: expected object, found null", refused(orders, 1));
    }

    @Test
    void aPointerThatIsNoneIsRefused() {
        Order order = Order.builder().build();
        assertEquals("a JSON pointer begins with '/': plans",
                assertThrows(IllegalArgumentException.class, () -> Order.TYPE.listAt(order, "plans")).getMessage());
        assertEquals("a JSON pointer begins with '/': plans",
                assertThrows(IllegalArgumentException.class, () -> Order.TYPE.treeAt(order, "plans")).getMessage());
    }

    private static String refused(List<?> list, int index) {
        return assertThrows(ApiDataException.class, () -> list.get(index)).getMessage();
    }
}
