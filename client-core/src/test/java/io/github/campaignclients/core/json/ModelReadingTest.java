package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelReadingTest {

    private static final Codec<Plan> CODEC = Codec.of(Plan.class);

    @ParameterizedTest
    @EnumSource(Json.class)
    void gettersGiveTheTypedViewOfWhatCame(Json json) {
        Plan plan = CODEC.decode(json, "{\"name\":\"Q2\",\"budget\":1e5,\"starts_at\":\"2026-05-01T00:00:00.000Z\","
                + "\"phase\":\"running\",\"tags\":[\"a\",\"b\"],\"parent\":{\"name\":\"year\"},\"size\":3,\"steps\":4,\"open\":true,"
                + "\"counts\":{\"x\":1},\"free\":[null,{}]}");
        assertEquals("Q2", plan.getName());
        assertEquals(new BigDecimal("1E+5"), plan.getBudget());
        assertEquals(OffsetDateTime.parse("2026-05-01T00:00Z"), plan.getStartsAt());
        assertSame(Phase.RUNNING, plan.getPhase());
        assertEquals(Arrays.asList("a", "b"), plan.getTags());
        assertEquals("year", plan.getParent().getName());
        assertEquals(3L, plan.getSize());
        assertEquals(4, plan.getSteps());
        assertEquals(true, plan.getOpen());
        assertEquals(Collections.singletonMap("x", 1L), plan.getCounts());
        assertEquals("[null,{}]", plan.getFree().toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void nothingIsLostOnTheWayThroughAModel(Json json) {
        String text = "{\"name\":null,\"budget\":-0.0,\"starts_at\":\"tomorrow\",\"phase\":\"archived_tomorrow\",\"tags\":[1,null,\"b\"],"
                + "\"parent\":[],\"type\":\"other\",\"goal\":{\"x\":1,\"kind\":\"views\",\"y\":12345678901234567890},\"size\":1.5,"
                + "\"open\":\"yes\",\"counts\":{\"x\":\"y\"},\"free\":1e5,\"children\":[{\"name\":7}],"
                + "\"new\":{\"deep\":[1e400]},\"\\ud800\":\"a\\udfff\"}";
        assertEquals(text, CODEC.decode(json, text).toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aValueOfTheWrongKindFailsOnlyItsGetter(Json json) {
        Plan plan = CODEC.decode(json, "{\"name\":\"Q2\",\"budget\":\"12\",\"children\":[{\"name\":\"a\"},{\"name\":\"b\",\"size\":[]}]}");
        assertEquals("Q2", plan.getName());
        ApiDataException budget = assertThrows(ApiDataException.class, plan::getBudget);
        assertEquals("$.budget: expected number, found string (Plan.budget)", budget.getMessage());
        assertEquals("$.budget", budget.getPath());
        assertEquals(JsonValue.of("12"), budget.getValue());
        List<Plan> children = plan.getChildren();
        assertEquals("b", children.get(1).getName());
        assertEquals("$.children[1].size: expected number, found array (Plan.size)",
                assertThrows(ApiDataException.class, children.get(1)::getSize).getMessage());
        assertEquals(JsonValue.of("12"), plan.raw("budget"));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aBadElementFailsOnlyWhereItIsAskedFor(Json json) {
        Plan plan = CODEC.decode(json, "{\"tags\":[\"a\",2,null],\"counts\":{\"a\":1,\"b\":\"2\"},\"children\":[[]]}");
        List<String> tags = plan.getTags();
        assertEquals("a", tags.get(0));
        assertEquals("$.tags[1]: expected string, found number (Plan.tags)",
                assertThrows(ApiDataException.class, () -> tags.get(1)).getMessage());
        assertEquals("Plan.tags[2]: expected string, found null",
                assertThrows(ApiDataException.class, () -> tags.get(2)).getMessage());
        assertEquals(1L, plan.getCounts().get("a"));
        assertEquals("$.counts.b: expected number, found string (Plan.counts)",
                assertThrows(ApiDataException.class, () -> plan.getCounts().get("b")).getMessage());
        assertEquals("[a, b]", plan.getCounts().keySet().toString());
        assertEquals("a=1", plan.getCounts().entrySet().iterator().next().toString());
        assertEquals("$.children[0]: expected object, found array (Plan.children)",
                assertThrows(ApiDataException.class, () -> plan.getChildren().get(0)).getMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aValueThatDoesNotConvertNamesModelAndProperty(Json json) {
        Plan plan = CODEC.decode(json, "{\"starts_at\":\"tomorrow\",\"size\":1.5,\"steps\":3000000000,\"budget\":1e99999999999}");
        assertEquals("Plan.starts_at: expected a time such as 2026-05-01T00:00:00Z, found \"tomorrow\"",
                assertThrows(ApiDataException.class, plan::getStartsAt).getMessage());
        assertEquals("Plan.size: expected a whole number of 64 bits, found 1.5",
                assertThrows(ApiDataException.class, plan::getSize).getMessage());
        assertEquals("Plan.steps: expected a whole number of 32 bits, found 3000000000",
                assertThrows(ApiDataException.class, plan::getSteps).getMessage());
        assertEquals("Plan.budget: number is out of bounds: 1e99999999999",
                assertThrows(ApiDataException.class, plan::getBudget).getMessage());
    }

    @Test
    void wholeNumbersMayBeWrittenWithAFractionOrAnExponent() {
        assertEquals(1_200L, CODEC.decode(Json.MOSHI, "{\"size\":1.2e3}").getSize());
        assertEquals(3L, CODEC.decode(Json.MOSHI, "{\"size\":3.0}").getSize());
    }

    @Test
    void aRequiredPropertyThatIsMissingOrNullFailsItsGetter() {
        assertEquals("Plan.name: expected string, found nothing; has(\"name\") tells beforehand",
                assertThrows(ApiDataException.class, CODEC.decode(Json.MOSHI, "{}")::getName).getMessage());
        assertEquals("Plan.name: expected string, found null; has(\"name\") tells beforehand",
                assertThrows(ApiDataException.class, CODEC.decode(Json.MOSHI, "{\"name\":null}")::getName).getMessage());
    }

    @Test
    void anOptionalPropertyIsNullWhereItIsAbsentOrNullAndHasTellsWhich() {
        Plan absent = CODEC.decode(Json.MOSHI, "{}");
        Plan isNull = CODEC.decode(Json.MOSHI, "{\"budget\":null,\"other\":null}");
        assertNull(absent.getBudget());
        assertFalse(absent.has("budget"));
        assertNull(absent.raw("budget"));
        assertNull(isNull.getBudget());
        assertTrue(isNull.has("budget"));
        assertTrue(isNull.has("other"));
        assertSame(JsonValue.NULL, isNull.raw("budget"));
    }

    @Test
    void undeclaredMembersAreKeptInOrder() {
        Plan plan = CODEC.decode(Json.MOSHI, "{\"b\":1,\"name\":\"x\",\"a\":{}}");
        assertEquals("[b, a]", plan.undeclared().keySet().toString());
        assertThrows(UnsupportedOperationException.class, () -> plan.undeclared().clear());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theDiscriminatorMayStandAnywhereAndUnknownVariantsAreKept(Json json) {
        Plan known = CODEC.decode(json, "{\"goal\":{\"count\":5,\"kind\":\"clicks\"}}");
        assertEquals(5L, assertInstanceOf(ClickGoal.class, known.getGoal()).getCount());
        Plan unknown = CODEC.decode(json, "{\"goal\":{\"count\":5,\"kind\":\"views\"}}");
        Goal.Unknown goal = assertInstanceOf(Goal.Unknown.class, unknown.getGoal());
        assertEquals("views", goal.getKind());
        assertEquals(JsonValue.of(5), goal.raw("count"));
        Plan wrong = CODEC.decode(json, "{\"children\":[{\"goal\":{\"kind\":\"clicks\",\"count\":\"5\"}}]}");
        ClickGoal clicks = (ClickGoal) wrong.getChildren().get(0).getGoal();
        assertEquals("$.children[0].goal.count: expected number, found string (ClickGoal.count)",
                assertThrows(ApiDataException.class, clicks::getCount).getMessage());
        assertNull(CODEC.decode(json, "{\"goal\":{}}").getGoal().getKind());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void ofTwoDiscriminatorsTheLastOneCounts(Json json) {
        Plan known = CODEC.decode(json, "{\"goal\":{\"kind\":\"views\",\"count\":5,\"kind\":\"clicks\"}}");
        assertEquals(5L, assertInstanceOf(ClickGoal.class, known.getGoal()).getCount());
        assertEquals("{\"goal\":{\"kind\":\"clicks\",\"count\":5}}", known.toJson());
        Plan unknown = CODEC.decode(json, "{\"goal\":{\"kind\":\"clicks\",\"count\":5,\"kind\":null}}");
        assertInstanceOf(Goal.Unknown.class, unknown.getGoal());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aRootOfAnotherKindIsRefusedAndTheExceptionCarriesIt(Json json) {
        ApiDataException array = assertThrows(ApiDataException.class, () -> CODEC.decode(json, "[1]"));
        assertEquals("$: expected object, found array (the document)", array.getMessage());
        assertEquals("[1]", array.getValue().toJson());
        ApiDataException isNull = assertThrows(ApiDataException.class, () -> CODEC.decode(json, "null"));
        assertEquals("$: expected object, found null (the document)", isNull.getMessage());
        assertSame(JsonValue.NULL, isNull.getValue());
    }

    static List<String> brokenDocuments() {
        return Arrays.asList("", " ", "{", "{\"name\":", "{} {}", "{}x", "{'name':1}", "{\"name\" \"x\"}", "<html>", "[1,]", "nul");
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void whatIsNotJsonIsRefusedByBothLibraries(String text) {
        for (Json json : Json.values()) {
            ApiDataException refused = assertThrows(ApiDataException.class, () -> json.parse(text), json + " read " + text);
            assertTrue(refused.getMessage().startsWith("not JSON: "), refused.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aByteThatIsInNoTextDoesNotEndTheDocument(Json json) {
        Buffer source = new Buffer().writeUtf8("{} ").writeByte(0xff).writeUtf8(" {}");
        ApiDataException refused = assertThrows(ApiDataException.class, () -> json.parse(source));
        assertTrue(refused.getMessage().startsWith("not JSON: "), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theMessageSaysWhereTheDocumentIsBroken(Json json) {
        assertEquals("not JSON: malformed at $", assertThrows(ApiDataException.class, () -> json.parse("<html>")).getMessage());
        assertEquals("not JSON: it ends too early at $.a[1]",
                assertThrows(ApiDataException.class, () -> json.parse("{\"a\":[1,")).getMessage());
        assertEquals("not JSON: more than 250 objects and arrays inside each other at $" + repeat("[0]", 66) + "[…",
                assertThrows(ApiDataException.class, () -> json.parse(repeat("[", 251))).getMessage());
        assertEquals("not JSON: a number of 1001 characters; at most 1000 are read at $.a",
                assertThrows(ApiDataException.class, () -> json.parse("{\"a\":" + repeat("1", 1_001) + "}"))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void nestingIsBounded(Json json) {
        String deep = repeat("[", 100_000);
        assertTrue(assertThrows(ApiDataException.class, () -> json.parse(deep)).getMessage().startsWith("not JSON: "));
        assertEquals("not JSON: more than 250 objects and arrays inside each other at $" + repeat(".a", 99) + ".…",
                assertThrows(ApiDataException.class, () -> json.parse(repeat("{\"a\":", 251))).getMessage());
        String fine = repeat("[", 250) + repeat("]", 250);
        assertEquals(fine, json.parse(fine).toJson());
        String beside = "[" + repeat("{},[],", 300) + "0]";
        assertEquals(beside, json.parse(beside).toJson());
    }

    /** Eight megabytes took Moshi nine seconds, and twice as much four times as long. */
    @ParameterizedTest
    @EnumSource(Json.class)
    void readingTakesNoLongerThanTheDocumentIsLong(Json json) {
        Buffer document = new Buffer().writeUtf8("[").writeUtf8(repeat(" ", 24_000_000)).writeUtf8("1]");
        assertEquals("[1]", assertTimeoutPreemptively(Duration.ofSeconds(15), () -> json.parse(document)).toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void numbersOfAbsurdLengthAreRefused(Json json) {
        String digits = repeat("7", 1_001);
        assertTrue(assertThrows(ApiDataException.class, () -> json.parse(digits)).getMessage().startsWith("not JSON: "));
        assertEquals(digits.substring(1), json.parse(digits.substring(1)).toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aByteOrderMarkIsSkipped(Json json) {
        Buffer document = new Buffer().write(ByteString.decodeHex("efbbbf")).writeUtf8("{\"name\":\"x\"}");
        assertEquals("x", CODEC.decode(json, document).getName());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void ofDuplicateMembersTheLastWins(Json json) {
        assertEquals("{\"name\":\"b\",\"x\":2}", CODEC.decode(json, "{\"name\":\"a\",\"x\":1,\"name\":\"b\",\"x\":2}").toJson());
        assertEquals("{\"x\":2}", json.parse("{\"x\":1,\"x\":2}").toJson());
    }

    @Test
    void equalityIsThatOfTheJsonValue() {
        Plan plan = CODEC.decode(Json.MOSHI, "{\"budget\":1e5,\"name\":\"x\",\"more\":{\"a\":1,\"b\":2.50}}");
        Plan same = CODEC.decode(Json.GSON, "{\"more\":{\"b\":2.5,\"a\":1.0},\"name\":\"x\",\"budget\":100000}");
        assertEquals(plan, same);
        assertEquals(plan.hashCode(), same.hashCode());
        assertNotEquals(plan, CODEC.decode(Json.MOSHI, "{\"budget\":1e5,\"name\":\"x\",\"more\":{\"a\":1,\"b\":2.51}}"));
        assertNotEquals(CODEC.decode(Json.MOSHI, "{}"), CODEC.decode(Json.MOSHI, "{\"budget\":null}"));
        assertNotEquals(CODEC.decode(Json.MOSHI, "{\"budget\":null}"), CODEC.decode(Json.MOSHI, "{}"));
        assertNotEquals(CODEC.decode(Json.MOSHI, "{\"budget\":1}"), CODEC.decode(Json.MOSHI, "{\"budget\":\"1\"}"));
        assertNotEquals(CODEC.decode(Json.MOSHI, "{\"budget\":\"1\"}"), CODEC.decode(Json.MOSHI, "{\"budget\":1}"));
        assertNotEquals(plan.hashCode(), CODEC.decode(Json.MOSHI, "{\"budget\":1e5,\"name\":\"y\"}").hashCode());
        assertEquals(plan, plan);
        assertFalse(plan.equals(plan.toJsonValue()));
        assertNotEquals(CODEC.decode(Json.MOSHI, "{}"), Codec.of(ClickGoal.class).decode(Json.MOSHI, "{}"));
        assertNotEquals(Codec.of(ClickGoal.class).decode(Json.MOSHI, "{}"), CODEC.decode(Json.MOSHI, "{}"));
    }

    @Test
    void theHashOfAPropertyCounts() {
        assertEquals(CODEC.decode(Json.MOSHI, "{\"size\":1.0}").hashCode(), CODEC.decode(Json.GSON, "{\"size\":1}").hashCode());
        assertNotEquals(CODEC.decode(Json.MOSHI, "{\"size\":1}").hashCode(), CODEC.decode(Json.MOSHI, "{\"size\":2}").hashCode());
        assertNotEquals(CODEC.decode(Json.MOSHI, "{\"x\":1}").hashCode(), CODEC.decode(Json.MOSHI, "{\"x\":2}").hashCode());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void everyMemberIsThereAsATreeToo(Json json) {
        String text = "{\"name\":\"x\",\"tags\":[\"a\",1],\"parent\":{\"name\":\"y\"},\"open\":true,\"counts\":{\"a\":1,\"b\":\"2\"},"
                + "\"free\":null,\"new\":[2]}";
        Plan plan = CODEC.decode(json, text);
        assertEquals(text, plan.toJsonValue().toJson());
        assertEquals("\"x\"", plan.raw("name").toJson());
        assertEquals("[\"a\",1]", plan.raw("tags").toJson());
        assertEquals("{\"name\":\"y\"}", plan.raw("parent").toJson());
        assertEquals("true", plan.raw("open").toJson());
        assertEquals("{\"a\":1,\"b\":\"2\"}", plan.raw("counts").toJson());
        assertEquals("[2]", plan.raw("new").toJson());
        assertEquals(text, plan.toJson());
        assertEquals(plan, CODEC.decode(plan.toJsonValue(), "$"));
    }

    @Test
    void aMapIsAnOrdinaryMapButForWhatIsWrongInIt() {
        Map<String, Long> counts = CODEC.decode(Json.MOSHI, "{\"counts\":{\"a\":1,\"b\":null}}").getCounts();
        assertTrue(counts.containsKey("a"));
        assertTrue(counts.containsKey("b"));
        assertFalse(counts.containsKey("c"));
        assertNull(counts.get("c"));
        assertEquals(2, counts.size());
        Map.Entry<String, Long> first = counts.entrySet().iterator().next();
        assertEquals(new AbstractMap.SimpleEntry<>("a", 1L), first);
        assertEquals(first, new AbstractMap.SimpleEntry<>("a", 1L));
        assertEquals(new AbstractMap.SimpleEntry<>("a", 1L).hashCode(), first.hashCode());
        assertNotEquals(new AbstractMap.SimpleEntry<>("a", 2L), first);
        assertNotEquals(first, new AbstractMap.SimpleEntry<>("a", 2L));
        assertThrows(UnsupportedOperationException.class, () -> first.setValue(2L));
        assertThrows(UnsupportedOperationException.class, counts::clear);
    }

    @Test
    void toStringIsBoundedAndHidesSecrets() {
        Plan plan = CODEC.decode(Json.MOSHI, "{\"name\":\"x\",\"token\":\"s3cret\",\"children\":[{\"token\":\"s3cret\"}]}");
        assertEquals("Plan{\"name\":\"x\",\"token\":\"***\",\"children\":[{\"token\":\"***\"}]}", plan.toString());
        Plan odd = CODEC.decode(Json.MOSHI, "{\"token\":[\"s3cret\"],\"goal\":{\"kind\":\"new\",\"token\":\"s3cret\"},"
                + "\"children\":{\"token\":\"s3cret\"},\"secret\":\"s3cret\"}");
        assertEquals("Plan{\"goal\":{\"kind\":\"(string)\",\"token\":\"(string)\"},\"token\":\"***\","
                + "\"children\":\"(object)\",\"secret\":\"(string)\"}", odd.toString());
        String longName = repeat("n", 5_000);
        assertEquals(4_001, Plan.builder().name(longName).build().toString().length());
        String longest = "Plan{\"name\":\"" + repeat("n", 3_985) + "\"}";
        assertEquals(4_000, longest.length());
        assertEquals(longest, CODEC.decode(Json.MOSHI, longest.substring(4)).toString());
    }

    @Test
    void aScalarHasACodecToo() {
        assertEquals("x", Codec.of(String.class).decode(Json.GSON, "\"x\""));
        assertEquals(true, Codec.of(Boolean.class).decode(Json.GSON, "true"));
        assertEquals(7, Codec.of(Integer.class).decode(Json.GSON, "7"));
        assertEquals(9_007_199_254_740_993L, Codec.of(Long.class).decode(Json.GSON, "9007199254740993"));
        assertEquals(new BigDecimal("0.10"), Codec.of(BigDecimal.class).decode(Json.GSON, "0.10"));
        assertEquals(LocalDate.of(2026, 5, 1), Codec.of(LocalDate.class).decode(Json.GSON, "\"2026-05-01\""));
        assertEquals(
                OffsetDateTime.of(2026, 5, 1, 9, 30, 0, 0, ZoneOffset.UTC),
                Codec.of(OffsetDateTime.class).decode(Json.GSON, "\"2026-05-01T09:30:00Z\""));
    }

    @Test
    void aTypeWithoutACodecIsNamed() {
        for (Class<?> type : Arrays.asList(Thread.class, int.class, void.class, List.class, Model.class)) {
            assertEquals("no codec for " + type.getName()
                            + ": it is no generated model, enum or union, no JsonValue, String, Boolean, Integer, Long, BigDecimal, "
                            + "OffsetDateTime or LocalDate, and no List or Map of these",
                    assertThrows(IllegalArgumentException.class, () -> Codec.of(type)).getMessage());
        }
    }

    private static String repeat(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }
}
