package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that are one of several kinds. */
final class OneOfTest {

    @ParameterizedTest
    @EnumSource(Json.class)
    void theKindTellsTheVariant(Json json) {
        Order order = Order.fromJson(json, "{\"ab\":true,\"tests\":[\"all\",false]}");
        assertTrue(order.getAb().isBoolean());
        assertFalse(order.getAb().isString());
        assertTrue(order.getAb().asBoolean());
        assertEquals("AbTest: expected string, found boolean; the methods is…() tell beforehand", refused(order.getAb()::asString));
        assertEquals(AbTest.ALL, order.getTests().get(0));
        assertEquals("all", order.getTests().get(0).asString());
        assertFalse(order.getTests().get(1).asBoolean());
        assertNull(Order.fromJson(json, "{\"ab\":null}").getAb());
        assertEquals("Order.tests[0]: expected boolean or string, found null",
                refused(() -> Order.fromJson(json, "{\"tests\":[null]}").getTests().get(0)));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aKindThatNoVariantHasIsKept(Json json) {
        String text = "{\"orders\":{\"x\":{\"ab\":1e5,\"tests\":[{\"token\":\"s3cret\"}]}}}";
        Order order = Order.fromJson(json, text).getOrders().get("x");
        AbTest test = order.getAb();
        assertFalse(test.isBoolean());
        assertFalse(test.isString());
        ApiDataException wrong = assertThrows(ApiDataException.class, test::asString);
        assertEquals("$.orders.x.ab: expected string, found number (AbTest)", wrong.getMessage());
        assertEquals("$.orders.x.ab", wrong.getPath());
        assertEquals("1e5", wrong.getValue().toJson());
        assertEquals("$.orders.x.tests[0]: expected boolean, found object (AbTest)", refused(order.getTests().get(0)::asBoolean));
        assertEquals("1e5", test.toJson());
        assertEquals("1e5", test.toJsonValue().toJson());
        assertEquals("AbTest(\"(object)\")", order.getTests().get(0).toString());
        assertEquals("{\"token\":\"s3cret\"}", order.getTests().get(0).toJson());
        assertEquals("{\"ab\":1e5,\"version\":2,\"live\":true}", Order.builder().ab(test).build().toJson());
        assertEquals(text, Order.fromJson(json, text).toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void variantsMayHoldTheirOwnSort(Json json) {
        String text = "{\"rule\":[\"a\",[\"b\",{\"id\":7,\"rule\":[]}],5]}";
        Rule rule = Order.fromJson(json, text).getRule();
        assertTrue(rule.isList());
        assertEquals("a", rule.asList().get(0).asString());
        Order inner = rule.asList().get(1).asList().get(1).asOrder();
        assertEquals(7L, inner.getId());
        assertEquals(Collections.emptyList(), inner.getRule().asList());
        assertEquals("Rule: expected Order, found array; the methods is…() tell beforehand", refused(rule::asOrder));
        assertEquals("$.rule[2]: expected Order, found number (Rule)", refused(rule.asList().get(2)::asOrder));
        assertEquals(text, Order.fromJson(json, text).toJson());
        Rule built = Rule.of(Arrays.asList(Rule.of("a"), Rule.of(Arrays.asList(Rule.of("b"), Rule.of(inner)))));
        assertEquals("[\"a\",[\"b\",{\"id\":7,\"rule\":[]}]]", built.toJson());
        assertTrue(built.asList().get(1).asList().get(1).isOrder());
        assertEquals(built, Rule.TYPE.decode(json, built.toJson()));
        assertEquals(built.hashCode(), Rule.TYPE.decode(json, built.toJson()).hashCode());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aWrongElementOfAVariantIsNamed(Json json) {
        assertEquals("Rule[1]: expected string or array or object, found null",
                refused(() -> Rule.TYPE.decode(json, "[\"a\",null]").asList().get(1)));
        assertEquals("$.rule.id: expected number, found string (Order.id)",
                refused(Order.fromJson(json, "{\"rule\":{\"id\":\"x\"}}").getRule().asOrder()::getId));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void itMayBeTheWholeDocument(Json json) {
        Codec<AbTest> codec = Codec.of(AbTest.class);
        assertSame(AbTest.TYPE, codec);
        assertEquals(AbTest.of(true), codec.decode(json, "true"));
        assertEquals("{}", codec.decode(json, "{}").toJson());
        assertEquals("\"all\"", codec.encode(AbTest.ALL));
        assertEquals("$: expected boolean or string, found null (the document)", refused(() -> codec.decode(json, "null")));
        Object list = Codec.of(Types.newParameterizedType(List.class, AbTest.class)).decode(json, "[true,\"all\"]");
        assertEquals(Arrays.asList(AbTest.of(true), AbTest.ALL), list);
        Object map = Codec.of(Types.newParameterizedType(java.util.Map.class, String.class, AbTest.class)).decode(json, "{\"a\":true}");
        assertEquals(Collections.singletonMap("a", AbTest.of(true)), map);
        assertEquals(AbTest.ALL, codec.decode(JsonValue.of("all"), "$.x"));
        assertThrows(IllegalArgumentException.class, () -> Codec.of(OneOf.class));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theStatusTellsVariantsOfOneKind(Json json) {
        String order = "{\"id\":7}";
        assertEquals(7L, Outcome.TYPE.forStatus(200).decode(json, order).asOrder().getId());
        assertEquals(7L, Outcome.TYPE.forStatus(201).decode(json, order).asOrder().getId());
        Outcome pending = Outcome.TYPE.forStatus(202).decode(json, "{\"kind\":\"clicks\",\"count\":5}");
        assertTrue(pending.isClickGoal());
        assertFalse(pending.isOrder());
        assertEquals(5L, pending.asClickGoal().getCount());
        assertEquals("Outcome: expected Order, found ClickGoal; the methods is…() tell beforehand", refused(pending::asOrder));
        assertEquals("Outcome({\"kind\":\"clicks\",\"count\":5})", pending.toString());
        assertTrue(Outcome.TYPE.forStatus(206).decode(json, "[]").isOrders());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aStatusWithoutAVariantLeavesItToTheKindAmongThoseWithoutAStatus(Json json) {
        assertTrue(Outcome.TYPE.forStatus(299).decode(json, "[\"a\"]").isTexts());
        Outcome neither = Outcome.TYPE.forStatus(299).decode(json, "{\"id\":7}");
        assertFalse(neither.isOrder());
        assertFalse(neither.isClickGoal());
        assertEquals("$: expected Order, found object (Outcome)", refused(neither::asOrder));
        assertEquals("{\"id\":7}", neither.toJson());
        Outcome wrong = Outcome.TYPE.forStatus(200).decode(json, "[\"a\"]");
        assertFalse(wrong.isOrder());
        assertFalse(wrong.isTexts());
        assertEquals("[\"a\"]", wrong.toJson());
        Outcome ambiguous = Outcome.TYPE.decode(json, "{\"id\":7}");
        assertFalse(ambiguous.isOrder());
        assertEquals("{\"id\":7}", ambiguous.toJson());
        assertTrue(AbTest.TYPE.forStatus(200).decode(json, "true").isBoolean());
        assertEquals("$: expected object, found null (the document)",
                refused(() -> Outcome.TYPE.forStatus(202).decode(json, "null")));
    }

    @Test
    void equalityIsThatOfTheJsonValue() {
        assertEquals(AbTest.ALL, AbTest.of("all"));
        assertEquals(AbTest.ALL.hashCode(), AbTest.of("all").hashCode());
        assertEquals(AbTest.TYPE.decode(Json.MOSHI, "1e2"), AbTest.TYPE.decode(Json.GSON, "100"));
        assertEquals(AbTest.TYPE.decode(Json.MOSHI, "1e2").hashCode(), AbTest.TYPE.decode(Json.GSON, "100").hashCode());
        assertNotEquals(AbTest.ALL, AbTest.of("none"));
        assertNotEquals(AbTest.of("true"), AbTest.of(true));
        assertFalse(AbTest.ALL.equals(null));
        assertFalse(Rule.of("all").equals(AbTest.ALL));
        assertEquals(Outcome.TYPE.forStatus(200).decode(Json.MOSHI, "{}"), Outcome.TYPE.forStatus(299).decode(Json.MOSHI, "{}"));
    }

    @Test
    void toStringIsBoundedAndHidesSecrets() {
        assertEquals("AbTest(\"all\")", AbTest.ALL.toString());
        assertEquals("AbTest(true)", AbTest.of(true).toString());
        assertEquals("Rule({\"plans\":[{\"token\":\"***\"}]})",
                Rule.TYPE.decode(Json.MOSHI, "{\"plans\":[{\"token\":\"s3cret\"}]}").toString());
        String text = AbTest.of(String.join("", Collections.nCopies(5_000, "n"))).toString();
        assertEquals("AbTest(\"" + String.join("", Collections.nCopies(3_992, "n")) + "…", text);
    }

    @Test
    void nullIsNoVariant() {
        assertEquals("AbTest must not be null", assertThrows(NullPointerException.class, () -> AbTest.of(null)).getMessage());
        assertEquals("Rule: element 0 is null", assertThrows(NullPointerException.class,
                () -> Rule.of(Collections.<Rule>singletonList(null))).getMessage());
        assertEquals("Order.ab must not be null; leave it unset to leave it out, "
                + "or send an undocumented null with putRaw(\"ab\", JsonValue.NULL)",
                assertThrows(NullPointerException.class, () -> Order.builder().ab(null)).getMessage());
    }

    @Test
    void oneStandsInsideAnApplicationsOwnGsonAndMoshi() throws IOException {
        Gson gson = new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create();
        List<AbTest> tests = gson.fromJson("[true,\"all\",null,{\"a\":null}]", new TypeToken<List<AbTest>>() {}.getType());
        assertEquals(AbTest.ALL, tests.get(1));
        assertNull(tests.get(2));
        assertEquals("[true,\"all\",null,{\"a\":null}]", gson.toJson(tests));
        com.squareup.moshi.JsonAdapter<List<AbTest>> adapter = new Moshi.Builder().add(new MoshiModels()).build()
                .adapter(Types.newParameterizedType(List.class, AbTest.class));
        assertEquals(tests, adapter.fromJson("[true,\"all\",null,{\"a\":null}]"));
        assertEquals("[true,\"all\",null,{\"a\":null}]", adapter.toJson(tests));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aVariantOfAnyKindTakesWhatTheOthersLeave(Json json) {
        OneOfType<AbTest> type = OneOfType.define(AbTest.ALL).variant(Codecs.STRING).variant(Codecs.JSON).register();
        try {
            assertTrue(type.decode(json, "\"x\"").isBoolean()); // the method of the first variant, whatever its name
            assertTrue(type.decode(json, "[1]").isString());
            assertEquals("$: expected string or a value, found null (the document)", refused(() -> type.decode(json, "null")));
        } finally {
            Registry.put(AbTest.class, AbTest.TYPE);
        }
    }

    @Test
    void onlyVariantsThatAreObjectsExpectMembers() {
        assertFalse(AbTest.TYPE.expects("grid"));
        assertTrue(Rule.TYPE.expects("grid"));
        assertFalse(Rule.TYPE.expects("grit"));
        assertTrue(Outcome.TYPE.expects("count"));
        assertFalse(Outcome.TYPE.forStatus(200).expects("count"));
    }

    @Test
    void aPrototypeHoldsNothing() {
        AbTest prototype = (AbTest) AbTest.ALL.create(Variant.none());
        assertFalse(prototype.isString());
        assertEquals("a prototype holds nothing", assertThrows(IllegalStateException.class, prototype::asString).getMessage());
    }

    private static String refused(Executable call) {
        return assertThrows(ApiDataException.class, call).getMessage();
    }
}
