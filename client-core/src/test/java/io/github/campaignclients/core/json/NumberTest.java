package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.campaignclients.core.ApiDataException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of any size: what is exact, what is refused, and that neither takes long. */
final class NumberTest {

    private static final Codec<Plan> CODEC = Codec.of(Plan.class);

    /** Numbers that a machine would work on for long, or could not hold. */
    static List<String> absurd() {
        return Arrays.asList(
                "1e1001", "1e-1001", "-1e1001", "1e999999999", "1e-999999999", "1E+999999999", "0e999999999", "1e2147483647",
                "1e2147483648", "1e-2147483647", "1e-2147483648", "-1e99999999999", "1." + repeat("0", 900) + "1e-900",
                repeat("9", 500) + "e1001", "1e" + repeat("9", 900));
    }

    static List<Arguments> absurdInBothLibraries() {
        return inBothLibraries(absurd());
    }

    @ParameterizedTest
    @MethodSource("absurdInBothLibraries")
    void noGetterWorksOnAnAbsurdNumber(Json json, String text) {
        String document = "{\"budget\":" + text + ",\"size\":" + text + ",\"steps\":" + text + ",\"counts\":{\"x\":" + text + "}}";
        Plan plan = CODEC.decode(json, document);
        assertRefused("Plan.budget: number is out of bounds: " + shown(text), plan::getBudget);
        assertRefused("Plan.size: expected a whole number of 64 bits, found " + shown(text), plan::getSize);
        assertRefused("Plan.steps: expected a whole number of 32 bits, found " + shown(text), plan::getSteps);
        assertRefused("Plan.counts.x: expected a whole number of 64 bits, found " + shown(text), () -> plan.getCounts().get("x"));
        assertRefused("number is out of bounds: " + shown(text), plan.raw("budget")::asBigDecimal);
        assertRefused("number is out of bounds: " + shown(text), plan.raw("budget")::asLong);
        assertEquals(document, plan.toJson());
        assertEquals("Plan" + document, plan.toString());
    }

    @ParameterizedTest
    @MethodSource("absurdInBothLibraries")
    void anAbsurdNumberEqualsOnlyItsOwnText(Json json, String text) {
        Plan plan = CODEC.decode(json, "{\"budget\":" + text + ",\"free\":[" + text + "]}");
        Plan same = CODEC.decode(json, "{\"free\":[" + text + "],\"budget\":" + text + "}");
        assertEquals(plan, same);
        assertEquals(plan.hashCode(), same.hashCode());
        JsonValue value = plan.raw("budget");
        assertEquals(JsonValue.ofNumber(text), value);
        assertEquals(text.hashCode(), value.hashCode());
        for (String other : Arrays.asList("0", "1", "1e1000", "1e-1000", text + "0", repeat("9", 999))) {
            assertNotEquals(JsonValue.ofNumber(other), value);
            assertNotEquals(value, JsonValue.ofNumber(other));
            assertNotEquals(CODEC.decode(json, "{\"budget\":" + other + "}"), CODEC.decode(json, "{\"budget\":" + text + "}"));
        }
    }

    static List<Arguments> longestInBothLibraries() {
        return inBothLibraries(Arrays.asList(
                repeat("7", 1_000), "-" + repeat("7", 999), "0." + repeat("7", 998), repeat("7", 995) + "e-100", "1e1000", "1e-1000",
                repeat("7", 500) + "e400"));
    }

    @ParameterizedTest
    @MethodSource("longestInBothLibraries")
    void theLongestNumbersAreExact(Json json, String text) {
        Plan plan = CODEC.decode(json, "{\"budget\":" + text + ",\"size\":" + text + ",\"steps\":" + text + "}");
        assertEquals(new BigDecimal(text), plan.getBudget());
        assertEquals(new BigDecimal(text), plan.raw("budget").asBigDecimal());
        assertRefused("Plan.size: expected a whole number of 64 bits, found " + shown(text), plan::getSize);
        assertRefused("Plan.steps: expected a whole number of 32 bits, found " + shown(text), plan::getSteps);
        assertRefused("expected a whole number of 64 bits, found " + shown(text), plan.raw("size")::asLong);
        JsonValue written = JsonValue.of(plan.getBudget());
        assertEquals(written, plan.raw("budget"));
        assertEquals(written.hashCode(), plan.raw("budget").hashCode());
        assertEquals(text, plan.raw("budget").toString());
    }

    @Test
    void aNumberThatOnlyAProgramCanMakeIsWrittenButNotWorkedOn() {
        String digits = repeat("7", 1_000_000);
        JsonValue value = JsonValue.ofNumber(digits);
        assertEquals(digits, value.toJson());
        assertRefused("number is out of bounds: " + shown(digits), value::asBigDecimal);
        assertRefused("number is out of bounds: " + shown(digits), value::asLong);
        assertEquals(JsonValue.ofNumber(digits), value);
        assertEquals(digits.hashCode(), value.hashCode());
        assertNotEquals(JsonValue.ofNumber(digits + "0"), value);
        assertEquals("1E+2147483647", JsonValue.of(new BigDecimal("1E+2147483647")).toJson());
    }

    @Test
    void aMessageRepeatsFortyCharactersOfANumber() {
        String forty = "1e" + repeat("9", 38);
        assertRefused("number is out of bounds: " + forty, JsonValue.ofNumber(forty)::asBigDecimal);
        assertRefused("number is out of bounds: " + forty + "…", JsonValue.ofNumber(forty + "9")::asBigDecimal);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 1_000, Long.MAX_VALUE, Long.MIN_VALUE})
    void aNumberThatALongWritesAlikeIsHeldAsOne(long number) {
        assertEquals(number, JsonNumber.of(String.valueOf(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "1.0", "1e5", "9223372036854775808", "-9223372036854775809", "12345678901234567890"})
    void anyOtherNumberIsHeldAsItsText(String text) {
        assertEquals(text, assertInstanceOf(JsonNumber.class, JsonNumber.of(text)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "0.5", "-1.05", "1e5", "1E5", "1e+5", "1e-5", "12e05", "1.5E+10", "0e0"})
    void everyWayToWriteANumberIsTaken(String text) {
        assertEquals(text, JsonValue.ofNumber(text).toJson());
    }

    @Test
    void theHashTellsNumbersApartAndIsThatOfTheWholeNumber() {
        assertEquals(JsonValue.of(5).hashCode(), JsonValue.ofNumber("5.0").hashCode());
        assertEquals(JsonValue.of(Long.MIN_VALUE).hashCode(), JsonValue.ofNumber("-9223372036854775808.0").hashCode());
        assertEquals(JsonValue.ofNumber("10e999").hashCode(), JsonValue.ofNumber("1e1000").hashCode());
        assertNotEquals(JsonValue.ofNumber("0.5").hashCode(), JsonValue.ofNumber("0.25").hashCode());
        assertNotEquals(JsonValue.ofNumber("9223372036854775808").hashCode(), JsonValue.ofNumber("9223372036854775809").hashCode());
        assertNotEquals(JsonNumber.of("1e5").hashCode(), JsonNumber.of("1e6").hashCode());
        assertEquals(JsonNumber.of("1e5").hashCode(), JsonNumber.of("1e5").hashCode());
        assertNotEquals(JsonNumber.of("1e5"), JsonNumber.of("1E5"));
    }

    @Test
    void aNumberThatIsHeldAsTextConvertsForTheLibraries() {
        Number number = JsonNumber.of("12.5e1");
        assertEquals(125, number.intValue());
        assertEquals(125L, number.longValue());
        assertEquals(125f, number.floatValue());
        assertEquals(125d, number.doubleValue());
        assertEquals("number is out of bounds: 1e999999999",
                assertThrows(ArithmeticException.class, JsonNumber.of("1e999999999")::intValue).getMessage());
        assertEquals("number is out of bounds: 1e999999999",
                assertThrows(ArithmeticException.class, JsonNumber.of("1e999999999")::longValue).getMessage());
        assertEquals(Float.POSITIVE_INFINITY, JsonNumber.of("1e999999999").floatValue());
        assertEquals(Double.POSITIVE_INFINITY, JsonNumber.of("1e999999999").doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "2147483647, 2147483647", "-2147483648, -2147483648", "1.2e3, 1200", "2147483648,", "-2147483649,", "0.5,"})
    void aNumberOf32BitsIsExactOrRefused(String text, Integer expected) {
        Plan plan = CODEC.decode(Json.MOSHI, "{\"steps\":" + text + "}");
        if (expected != null) {
            assertEquals(expected, plan.getSteps());
        } else {
            assertRefused("Plan.steps: expected a whole number of 32 bits, found " + text, plan::getSteps);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoJsonNumberInALibrarysOwnTreeIsRefused(double number) {
        Gson gson = new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create();
        JsonAdapter<JsonValue> moshi = new Moshi.Builder().add(new MoshiModels()).build().adapter(JsonValue.class);
        assertRefused("not a JSON number: " + number, () -> gson.fromJson(new JsonPrimitive(number), JsonValue.class));
        assertRefused("not a JSON number: " + number, () -> moshi.fromJsonValue(number));
        assertEquals("1.0E30", gson.fromJson(new JsonPrimitive(1e30), JsonValue.class).toJson());
        assertEquals("1.0E30", moshi.fromJsonValue(1e30).toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void whatIsTooLongForANumberIsRefusedHoweverLong(Json json) {
        String end = json == Json.MOSHI ? "a number of 100000 characters; at most 1000 are read at $[1]" : "malformed at $[0]";
        assertRefused("not JSON: " + end, () -> json.parse("[" + repeat("7", 100_000) + "]"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(ApiDataException.class, call).getMessage());
    }

    private static List<Arguments> inBothLibraries(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(Json.values()).map(json -> Arguments.of(json, text)))
                .collect(Collectors.toList());
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static String repeat(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }
}
