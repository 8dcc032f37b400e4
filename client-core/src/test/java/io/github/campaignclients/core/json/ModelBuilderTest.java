package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {

    @Test
    void aPropertyHasThreeStates() {
        assertEquals("{\"name\":\"x\",\"type\":\"plan\"}", Plan.builder().name("x").build().toJson());
        assertEquals("{\"name\":\"x\",\"parent\":null,\"type\":\"plan\"}", Plan.builder().name("x").parent(null).build().toJson());
        assertEquals("{\"name\":\"x\",\"parent\":{\"name\":\"y\",\"type\":\"plan\"},\"type\":\"plan\"}",
                Plan.builder().name("x").parent(Plan.builder().name("y").build()).build().toJson());
    }

    @Test
    void nullIsRefusedAtOnceWhereTheDescriptionDoesNotAllowIt() {
        NullPointerException refused = assertThrows(NullPointerException.class, () -> Plan.builder().name(null));
        assertEquals("Plan.name must not be null; leave it unset to leave it out, "
                + "or send an undocumented null with putRaw(\"name\", JsonValue.NULL)", refused.getMessage());
        assertEquals("Plan.tags: element 1 is null", assertThrows(
                NullPointerException.class, () -> Plan.builder().tags(Arrays.asList("a", null))).getMessage());
        assertEquals("Plan.counts: member x is null", assertThrows(
                NullPointerException.class, () -> Plan.builder().counts(Collections.singletonMap("x", null))).getMessage());
    }

    @Test
    void nullIsNoJsonValue() {
        assertEquals("name must not be null; send null with JsonValue.NULL", assertThrows(
                NullPointerException.class, () -> Plan.builder().putRaw("name", null)).getMessage());
        assertEquals("element 0 is null; write JsonValue.NULL", assertThrows(
                NullPointerException.class, () -> JsonValue.of(Collections.singletonList(null))).getMessage());
        assertEquals("member a is null; write JsonValue.NULL", assertThrows(
                NullPointerException.class, () -> JsonValue.of(Collections.singletonMap("a", null))).getMessage());
        assertEquals("text", assertThrows(NullPointerException.class, () -> JsonValue.of((String) null)).getMessage());
        assertEquals("value", assertThrows(NullPointerException.class, () -> Phase.of(null)).getMessage());
        assertEquals("Plan.counts: member null is null", assertThrows(
                NullPointerException.class, () -> Plan.builder().counts(Collections.singletonMap(null, 1L))).getMessage());
    }

    @Test
    void missingRequiredPropertiesAreAllNamed() {
        assertEquals("Plan needs name",
                assertThrows(IllegalStateException.class, () -> Plan.builder().size(1).build()).getMessage());
    }

    @Test
    void anythingCanBeSentByItsName() {
        Plan plan = Plan.builder()
                .putRaw("name", JsonValue.NULL)
                .putRaw("size", JsonValue.of("big"))
                .putRaw("extra", JsonValue.ofNumber("1e5"))
                .build();
        assertEquals("{\"name\":null,\"type\":\"plan\",\"size\":\"big\",\"extra\":1e5}", plan.toJson());
        assertEquals("{\"name\":null,\"size\":\"big\"}", plan.toBuilder().clear("type").clear("extra").build().toJson());
    }

    @Test
    void whatIsPutByItsNameIsReadLikeAnAnswer() {
        Plan plan = Plan.builder()
                .name("x")
                .putRaw("open", JsonValue.of(true))
                .putRaw("tags", Json.MOSHI.parse("[\"a\",{},\"b\",[]]"))
                .build();
        assertEquals(true, plan.getOpen());
        assertEquals(false, plan.toBuilder().putRaw("open", JsonValue.of(false)).build().getOpen());
        List<String> tags = plan.getTags();
        assertEquals("b", tags.get(2));
        assertEquals("$.tags[1]: expected string, found object (Plan.tags)",
                assertThrows(ApiDataException.class, () -> tags.get(1)).getMessage());
        assertEquals("$.tags[3]: expected string, found array (Plan.tags)",
                assertThrows(ApiDataException.class, () -> tags.get(3)).getMessage());
    }

    @Test
    void aMapIsCopiedInItsOrder() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("b", 2L);
        counts.put("a", 1L);
        Plan plan = Plan.builder().name("x").counts(counts).build();
        counts.clear();
        assertEquals("{\"name\":\"x\",\"type\":\"plan\",\"counts\":{\"b\":2,\"a\":1}}", plan.toJson());
    }

    @Test
    void toBuilderKeepsWhatItDoesNotTouchAndChecksWhatItDoes() {
        Codec<Plan> codec = Codec.of(Plan.class);
        Plan incomplete = codec.decode(Json.MOSHI, "{\"budget\":\"12\",\"phase\":\"odd\",\"new\":1e5}");
        assertEquals("{\"budget\":\"12\",\"phase\":\"odd\",\"size\":2,\"new\":1e5}",
                incomplete.toBuilder().size(2).build().toJson());
        assertEquals("Plan needs name", assertThrows(
                IllegalStateException.class, () -> incomplete.toBuilder().clear("name").build()).getMessage());
    }

    @Test
    void aNumberThatNobodyCouldReadBackIsRefused() {
        assertEquals("Plan.budget: number is out of bounds: 1E+2000", assertThrows(IllegalArgumentException.class,
                () -> Plan.builder().budget(new BigDecimal("1E+2000"))).getMessage());
        Plan plan = Plan.builder().name("x").budget(new BigDecimal("1E+900")).build();
        Plan read = Codec.of(Plan.class).decode(Json.MOSHI, plan.toJson());
        assertEquals(plan, read);
        assertEquals(plan.hashCode(), read.hashCode());
    }

    @Test
    void whatWasBuiltDoesNotChangeWithTheBuilderOrTheArguments() {
        List<String> tags = new ArrayList<>(Collections.singletonList("a"));
        Plan.Builder builder = Plan.builder().name("x").tags(tags).putRaw("more", JsonValue.of(1));
        Plan plan = builder.build();
        tags.add("b");
        builder.name("y").putRaw("more", JsonValue.of(2));
        assertEquals("{\"name\":\"x\",\"tags\":[\"a\"],\"type\":\"plan\",\"more\":1}", plan.toJson());
    }

    @Test
    void datesAreWrittenInUtcWithSeconds() {
        Plan plan = Plan.builder().name("x").startsAt(OffsetDateTime.parse("2026-05-01T02:00+02:00")).build();
        assertEquals("{\"name\":\"x\",\"starts_at\":\"2026-05-01T00:00:00Z\",\"type\":\"plan\"}", plan.toJson());
    }

    @Test
    void valuesThatWereSetAreReadBackAndEqualWhatWasRead() {
        Plan built = Plan.builder()
                .name("x")
                .budget(new BigDecimal("100000"))
                .phase(Phase.of("running"))
                .goal(ClickGoal.builder().count(5).build())
                .token("s3cret")
                .build();
        assertEquals(new BigDecimal("100000"), built.getBudget());
        assertEquals(Phase.RUNNING, built.getPhase());
        assertEquals(Codec.of(Plan.class).decode(Json.GSON,
                "{\"name\":\"x\",\"budget\":1e5,\"phase\":\"running\",\"type\":\"plan\",\"token\":\"s3cret\","
                        + "\"goal\":{\"count\":5,\"kind\":\"clicks\"}}"), built);
    }
}
