package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done with wire forms without a tree has the result that it would have with one. */
final class WireTest {

    private static final List<String> DOCUMENTS = Arrays.asList(
            "null", "true", "false", "\"a\"", "\"null\"", "1", "1.0", "1e0", "2.50", "1e99999",
            "[]", "[1]", "[1.0]", "[1,2]", "[[1]]", "[null]",
            "[\"a\"]", "[true]", "[{}]", "{}", "{\"a\":1}", "{\"a\":1.0}", "{\"a\":null}", "{\"b\":1}",
            "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}",
            "{\"a\":{\"b\":[1,{\"c\":2}]}}", "{\"name\":\"x\"}", "{\"name\":\"x\",\"size\":1}", "{\"size\":1.0,\"name\":\"x\"}",
            "{\"name\":null}", "{\"name\":7}", "{\"kind\":\"clicks\",\"count\":5}", "{\"count\":5,\"kind\":\"clicks\"}",
            "{\"name\":\"x\",\"a\":1}",
            "{\"tags\":[\"a\",1]}", "{\"tags\":{\"a\":1}}", "{\"goal\":{\"kind\":\"clicks\"}}", "{\"counts\":{\"x\":1}}",
            "{\"grid\":[[1],[2.0]],\"a\":3}", "[\"\\ud800\"]");

    @Test
    void sameAndHashAreThoseOfTheTrees() {
        List<Object> wires = new ArrayList<>();
        for (String document : DOCUMENTS) {
            for (Codec<?> codec : Arrays.asList(Codecs.JSON, Codecs.STRING, Plan.TYPE, Order.TYPE, Codec.of(Goal.class), Rule.TYPE,
                    Codecs.list(Codecs.LONG), Codecs.list(Codecs.list(Codecs.LONG)), Codecs.map(Codecs.LONG), Codecs.LONG, Codecs.BOOLEAN,
                    Codecs.map(Codecs.ref(Plan.class)))) {
                wires.add(codec.read(Json.MOSHI.parse(document), "$", null));
            }
        }
        List<JsonValue> trees = new ArrayList<>();
        wires.forEach(wire -> trees.add(Wire.tree(wire)));
        for (int i = 0; i < wires.size(); i++) {
            Object a = wires.get(i);
            JsonValue tree = trees.get(i);
            assertEquals(tree.hashCode(), Wire.hash(a));
            assertEquals(tree.kind(), Wire.kind(a));
            assertEquals(false, Wire.same(a, null));
            assertEquals(false, Wire.same(null, a));
            for (int j = 0; j < wires.size(); j++) {
                JsonValue other = trees.get(j);
                assertEquals(tree.equals(other), Wire.same(a, wires.get(j)), () -> tree + " and " + other);
            }
        }
        assertEquals(true, Wire.same(null, null));
        assertEquals(0, Wire.hash(null));
    }

    @Test
    void aModelPrintsTheBeginningOfWhatItWouldPrintInFull() {
        String pair = "\ud83d\ude00";
        for (String unit : Arrays.asList("n", "\"", "\n", "\u0001", "\ud800", pair, "n" + pair, "\udfff")) {
            for (int length : new int[] {100, 498, 499, 664, 665, 666,
                    1_327, 1_328, 1_991, 1_992, 3_983, 3_984, 3_985, 3_986, 3_987, 3_988, 6_000}) {
                String text = String.join("", Collections.nCopies(length, unit));
                JsonValue free = JsonValue.of(Collections.singletonMap(text, JsonValue.of(text)));
                Plan plan = Plan.builder().name(text).putRaw("free", free).build();
                String full = "Plan" + plan.toJson();
                assertEquals(full.length() <= 4_000 ? full : full.substring(0, 4_000) + "…", plan.toString());
            }
        }
        for (String element : Arrays.asList("1", "true", "null", "[]", "{}", "\"x\"", "{\"a\":[]}", "12345678901")) {
            for (int count = 300; count < 4_100; count += 53) {
                String free = "[" + String.join(",", Collections.nCopies(count, element)) + "]";
                String full = "Plan{\"free\":" + free + "}";
                assertEquals(full.length() <= 4_000 ? full : full.substring(0, 4_000) + "…",
                        Plan.TYPE.decode(Json.MOSHI, full.substring(4)).toString());
            }
        }
    }

    @Test
    void whatIsNotPrintedIsNotLookedAt() {
        AtomicInteger asked = new AtomicInteger();
        List<Object> endless = new AbstractList<Object>() {
            @Override
            public Object get(int index) {
                asked.incrementAndGet();
                return "0123456789";
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
        BoundedText text = new BoundedText("X");
        text.write(Arrays.asList(1L, endless));
        assertEquals(4_001, text.end("").length());
        assertEquals(309, asked.get());
    }
}
