package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.shop.api.GetCustomerStatisticsParams;
import io.github.campaignclients.shop.api.OrdersApi;
import io.github.campaignclients.shop.model.Account;
import io.github.campaignclients.shop.model.CardPayment;
import io.github.campaignclients.shop.model.CashPayment;
import io.github.campaignclients.shop.model.Condition;
import io.github.campaignclients.shop.model.Coupon;
import io.github.campaignclients.shop.model.Customer;
import io.github.campaignclients.shop.model.CustomerAttributes;
import io.github.campaignclients.shop.model.CustomerPage;
import io.github.campaignclients.shop.model.CustomerScope;
import io.github.campaignclients.shop.model.DeletedCount;
import io.github.campaignclients.shop.model.Deletion;
import io.github.campaignclients.shop.model.ImportOptions;
import io.github.campaignclients.shop.model.Included;
import io.github.campaignclients.shop.model.IncludedOwner;
import io.github.campaignclients.shop.model.IncludedShop;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadSelection;
import io.github.campaignclients.shop.model.Mood;
import io.github.campaignclients.shop.model.Named;
import io.github.campaignclients.shop.model.Order;
import io.github.campaignclients.shop.model.OrderState;
import io.github.campaignclients.shop.model.OrderUpdate;
import io.github.campaignclients.shop.model.Payment;
import io.github.campaignclients.shop.model.Plan;
import io.github.campaignclients.shop.model.Relationship;
import io.github.campaignclients.shop.model.ResourceLink;
import io.github.campaignclients.shop.model.Switch;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What bodies are made of, read and written. */
class ShopBodiesTest {

    /** What {@link #order()} builds, but for the end. */
    private static final String NEW_ORDER =
            "{\"type\":\"order\",\"version\":2,\"id\":\"o-1\",\"state\":\"open\",\"class\":\"A\"";

    private static Order order(Json json, String members) {
        return Order.fromJson(json, "{" + members + "}");
    }

    /** Returns a new order with no more than it needs. */
    private static Order.Builder order() {
        return Order.builder().id("o-1").state(OrderState.OPEN).class_("A");
    }

    private static String failure(Runnable action) {
        return assertThrows(ApiDataException.class, action::run).getMessage();
    }

    @ParameterizedTest
    @EnumSource
    void additionalPropertiesAreReadBesideDeclaredOnes(Json json) {
        try (Shop shop = new Shop(json).answering("{\"job title\":\"CEO\",\"_id\":\"l-1\",\"note\":null,\"first name\":\"Ada\"}")) {
            Lead lead = shop.client().leads().getLead("l-1").execute();

            assertEquals("l-1", lead.getId());
            assertEquals("Ada", lead.getFirstName());
            assertNull(lead.getEmail());
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("job title", "CEO");
            expected.put("note", null);
            assertEquals(expected, lead.getAdditionalProperties());
            assertEquals(List.of("job title", "note"), List.copyOf(lead.getAdditionalProperties().keySet()));
            assertTrue(lead.has("note"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void additionalPropertiesAreWrittenBehindDeclaredOnes(Json json) {
        Lead lead = Lead.builder()
                .additionalProperty("job title", "CEO")
                .additionalProperty("note", null)
                .firstName("Ada")
                .id("l-1")
                .build();

        assertEquals("{\"_id\":\"l-1\",\"first name\":\"Ada\",\"job title\":\"CEO\",\"note\":null}", lead.toJson());
        assertEquals(lead, Lead.fromJson(json, lead.toJson()));
    }

    @Test
    void aDeclaredPropertyIsNotSetAsAnAdditionalOne() {
        Lead.Builder builder = Lead.builder();
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> builder.additionalProperty("first name", "Ada"));
        assertEquals("Lead.first name is a declared property: set \"first name\" with the builder's method for it, or anything at all "
                + "with putRaw", refusal.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void anAdditionalPropertyOfAnotherTypeFailsAloneAndIsKept(Json json) {
        Lead lead = Lead.fromJson(json, "{\"_id\":\"l-1\",\"score\":7,\"city\":\"Kyiv\"}");

        assertEquals("Kyiv", lead.getAdditionalProperties().get("city"));
        assertEquals("$.score: expected string, found number (Lead.score)", failure(() -> lead.getAdditionalProperties().get("score")));
        assertEquals("{\"_id\":\"l-1\",\"score\":7,\"city\":\"Kyiv\"}", lead.toJson());
    }

    @ParameterizedTest
    @EnumSource
    void mapsAreKeyedById(Json json) {
        Order order = order(json, "\"stock\":{\"c-1\":{\"name\":\"Spring\",\"percent\":5},\"c-2\":{\"name\":\"Fall\",\"percent\":2.50}}");

        assertEquals(List.of("c-1", "c-2"), List.copyOf(order.getStock().keySet()));
        assertEquals("Fall", order.getStock().get("c-2").getName());
        assertEquals(new BigDecimal("2.50"), order.getStock().get("c-2").getPercent());
        assertNull(order.getStock().get("c-3"));

        Order sent = order().stock(Map.of("c-1", Coupon.builder().name("Spring").percent(5).build())).build();
        assertEquals(NEW_ORDER + ",\"stock\":{\"c-1\":{\"name\":\"Spring\",\"percent\":5}}}", sent.toJson());
    }

    @ParameterizedTest
    @EnumSource
    void theValuesOfAnAnsweredMapAreRead(Json json) {
        try (Shop shop = new Shop(json).answering("{\"all\":12345678901,\"mine\":0}")) {
            GetCustomerStatisticsParams params = GetCustomerStatisticsParams.builder().status(List.of(CustomerScope.ALL)).build();
            OffsetDateTime since = OffsetDateTime.of(2026, 5, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            assertEquals(Map.of("all", 12345678901L, "mine", 0L),
                    shop.client().customers().getCustomerStatistics(since, params).execute());
        }
    }

    @ParameterizedTest
    @EnumSource
    void freeFormJsonIsKeptExactly(Json json) {
        String text = "{\"extra\":{\"b\":1e5,\"a\":-0.0,\"list\":[null,{\"\":1.10},[]],\"big\":12345678901234567890},"
                + "\"anything\":[true,null]}";
        Order order = Order.fromJson(json, text);

        assertEquals(text, order.toJson());
        assertEquals("1e5", order.getExtra().get("b").toJson());
        assertEquals("[true,null]", order.getAnything().toJson());
        assertNull(order(json, "\"anything\":null").getAnything());
        assertEquals("{\"anything\":null}", order(json, "\"anything\":null").toJson());
        assertEquals("$.extra: expected object, found array (Order.extra)", failure(() -> order(json, "\"extra\":[]").getExtra()));
    }

    @ParameterizedTest
    @EnumSource
    void arraysHoldArrays(Json json) {
        Order order = order(json, "\"grid\":[[1,2],[],[\"x\",3]]");

        assertEquals(List.of(1L, 2L), order.getGrid().get(0));
        assertEquals(List.of(), order.getGrid().get(1));
        assertEquals(3L, order.getGrid().get(2).get(1));
        assertEquals("$.grid[2][0]: expected number, found string (Order.grid)", failure(() -> order.getGrid().get(2).get(0)));
        assertEquals("{\"grid\":[[1,2],[],[\"x\",3]]}", order.toJson());

        String sent = order().grid(List.of(List.of(), List.of(7L))).build().toJson();
        assertTrue(sent.endsWith(",\"grid\":[[],[7]]}"), sent);
    }

    @ParameterizedTest
    @EnumSource
    void elementsAndValuesMayBeNull(Json json) {
        Order order = order(json, "\"names\":[null,\"a\"],\"ratings\":{\"x\":null,\"y\":{\"name\":\"b\"}}");

        assertEquals(Arrays.asList(null, "a"), order.getNames());
        assertEquals(List.of("x", "y"), List.copyOf(order.getRatings().keySet()));
        assertNull(order.getRatings().get("x"));
        assertEquals("b", order.getRatings().get("y").getName());

        Map<String, Named> ratings = Collections.singletonMap("x", null);
        String sent = order().names(Arrays.asList("a", null)).ratings(ratings).build().toJson();
        assertTrue(sent.endsWith(",\"names\":[\"a\",null],\"ratings\":{\"x\":null}}"), sent);
    }

    @Test
    void elementsThatMustNotBeNullAreRefusedWhenSet() {
        Order.Builder builder = Order.builder();
        assertEquals("Order.grid: element 0 is null", assertThrows(NullPointerException.class,
                () -> builder.grid(Collections.singletonList(null))).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void anObjectMayHoldOneOfItsOwnKind(Json json) {
        Order order = order(json, "\"id\":\"a\",\"parent\":{\"id\":\"b\",\"parent\":{\"id\":\"c\"}}");

        assertEquals("c", order.getParent().getParent().getId());
        assertNull(order.getParent().getParent().getParent());
        assertEquals(order, order(json, "\"parent\":" + order.getParent().toJson() + ",\"id\":\"a\""));
    }

    @ParameterizedTest
    @EnumSource
    void anObjectThatIsPutTogetherHasTheMembersOfAllItsParts(Json json) {
        Coupon coupon = Coupon.fromJson(json, "{\"percent\":12.5,\"name\":\"Spring\",\"mood\":\"merry\"}");

        assertEquals("Spring", coupon.getName());
        assertEquals(Mood.of("merry"), coupon.getMood());
        assertEquals(new BigDecimal("12.5"), coupon.getPercent());
        assertEquals("{\"name\":\"Spring\",\"mood\":\"merry\",\"percent\":12.5}", coupon.toJson());
    }

    @ParameterizedTest
    @EnumSource
    void aTruthValueOrATextIsEither(Json json) {
        Switch truth = order(json, "\"ab_test\":false").getAbTest();
        assertTrue(truth.isBoolean());
        assertFalse(truth.asBoolean());
        assertFalse(truth.isString());
        assertEquals("Switch: expected string, found boolean; the methods is…() tell beforehand", failure(truth::asString));

        Switch text = order(json, "\"ab_test\":\"false\"").getAbTest();
        assertTrue(text.isString());
        assertEquals("false", text.asString());
        assertNotEquals(truth, text);
        assertEquals(Switch.of("false"), text);
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAKindThatNobodyDocumentedIsKept(Json json) {
        Order order = order(json, "\"ab_test\":[1]");
        Switch unknown = order.getAbTest();

        assertFalse(unknown.isBoolean());
        assertFalse(unknown.isString());
        assertEquals("$.ab_test: expected boolean, found array (Switch)", failure(unknown::asBoolean));
        assertEquals("[1]", unknown.toJson());
        assertEquals("{\"ab_test\":[1]}", order.toJson());
        assertTrue(order().abTest(unknown).build().toJson().endsWith(",\"ab_test\":[1]}"));
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOrTheWordForAllIsEither(Json json) {
        DeletedCount number = deleted(json, "3");
        assertTrue(number.isLong());
        assertEquals(3, number.asLong());
        assertEquals(DeletedCount.of(3), number);

        DeletedCount all = deleted(json, "\"all\"");
        assertEquals(DeletedCount.ALL, all);
        assertTrue(all.isString());
        assertEquals("all", all.asString());

        DeletedCount other = deleted(json, "\"some\"");
        assertNotEquals(DeletedCount.ALL, other);
        assertEquals("some", other.asString());
    }

    private static DeletedCount deleted(Json json, String value) {
        try (Shop shop = new Shop(json).answering("{\"deleted\":" + value + "}")) {
            Deletion deletion =
                    shop.client().leads().deleteLeads(LeadSelection.builder().ids(List.of("l-1")).build()).execute();
            return deletion.getDeleted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMemberThatTellsTheVariantMayStandAnywhere(Json json) {
        for (String text : List.of("{\"kind\":\"card\",\"number\":\"4111\",\"bank\":1}",
                "{\"number\":\"4111\",\"bank\":1,\"kind\":\"card\"}",
                "{\"number\":\"4111\",\"kind\":\"card\",\"bank\":1}")) {
            CardPayment card = assertInstanceOf(CardPayment.class, order(json, "\"payment\":" + text).getPayment());
            assertEquals("card", card.getKind());
            assertEquals("4111", card.getNumber());
            assertEquals(JsonValue.of(1), card.raw("bank"));
            assertEquals("{\"kind\":\"card\",\"number\":\"4111\",\"bank\":1}", card.toJson());
        }
        assertInstanceOf(CashPayment.class, order(json, "\"payment\":{\"kind\":\"cash\"}").getPayment());
    }

    @ParameterizedTest
    @EnumSource
    void aVariantThatNobodyDocumentedIsKeptAndCanBeSentBack(Json json) {
        String text = "{\"wallet\":{\"n\":1e2},\"kind\":\"coin\"}";
        Payment payment = order(json, "\"payment\":" + text).getPayment();

        assertInstanceOf(Payment.Unknown.class, payment);
        assertEquals("coin", payment.getKind());
        assertEquals(JsonValue.ofNumber("1e2"), payment.raw("wallet").get("n"));
        assertEquals(text, payment.toJson());
        assertEquals("{\"note\":\"n\",\"payment\":" + text + "}", OrderUpdate.builder().note("n").payment(payment).build().toJson());
    }

    @ParameterizedTest
    @EnumSource
    void aVariantThatIsNotToldIsKept(Json json) {
        for (String text : List.of("{\"number\":\"4111\"}", "{\"kind\":null}", "{\"kind\":7}")) {
            Payment payment = order(json, "\"payment\":" + text).getPayment();
            assertInstanceOf(Payment.Unknown.class, payment);
            assertNull(payment.getKind());
            assertEquals(text, payment.toJson());
        }
        assertEquals("$.payment: expected object, found string (Order.payment)",
                failure(() -> order(json, "\"payment\":\"cash\"").getPayment()));
    }

    @ParameterizedTest
    @EnumSource
    void oneOfSeveralObjectsWithoutAMemberThatTellsHasTheMembersOfAll(Json json) {
        String text = "{\"label\":\"g\",\"all\":[{\"label\":\"c\",\"field\":\"city\",\"value\":[1]},{\"label\":\"h\",\"all\":[]}]}";
        Condition group = Condition.fromJson(json, text);

        assertEquals("g", group.getLabel());
        assertNull(group.getField());
        assertEquals("city", group.getAll().get(0).getField());
        assertEquals("[1]", group.getAll().get(0).getValue().toJson());
        assertNull(group.getAll().get(0).getAll());
        assertEquals(List.of(), group.getAll().get(1).getAll());
        assertEquals(text, group.toJson());
    }

    @Test
    void theOnlyValueOfAPropertyThatMayBeLeftOutIsSentWhereItIsAskedFor() {
        assertEquals("{\"ids\":[\"l-1\"]}", LeadSelection.builder().ids(List.of("l-1")).build().toJson());
        assertEquals("{\"ids\":[],\"all\":true}", LeadSelection.builder().ids(List.of()).all(true).build().toJson());
        assertEquals("{\"ids\":[],\"then\":\"forget\"}", LeadSelection.builder().ids(List.of()).then("forget").build().toJson());
    }

    @ParameterizedTest
    @EnumSource
    void theOnlyValueOfAPropertyIsSentByItself(Json json) {
        assertEquals(NEW_ORDER + "}", order().build().toJson());
        assertEquals("{\"kind\":\"cash\"}", CashPayment.builder().build().toJson());
        assertEquals("{\"owner\":\"Ada\",\"verified\":true}", Account.builder().owner("Ada").build().toJson());

        Order other = order(json, "\"type\":\"return\",\"version\":3,\"stored\":false");
        assertEquals("return", other.getType());
        assertEquals(3L, other.getVersion());
        assertEquals(false, other.getStored());
        assertEquals("{\"type\":\"return\",\"version\":3,\"stored\":false}", other.toBuilder().build().toJson());
        assertNull(order(json, "").getVersion());
        assertEquals(List.of(Plan.BASIC), Plan.knownValues());
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfEnumsAreOddOrUnknown(Json json) {
        assertEquals(List.of("open", "in-transit", "501-1.000", "", "Open", "closed"),
                OrderState.knownValues().stream().map(OrderState::value).toList());
        assertEquals(OrderState._501_1_000, order(json, "\"state\":\"501-1.000\"").getState());
        assertEquals(OrderState.EMPTY, order(json, "\"state\":\"\"").getState());
        assertNotEquals(OrderState.OPEN, order(json, "\"state\":\"Open\"").getState());

        OrderState unknown = order(json, "\"state\":\"lost at sea\"").getState();
        assertEquals("lost at sea", unknown.value());
        assertFalse(unknown.isKnown());
        assertTrue(order().state(unknown).build().toJson().contains("\"state\":\"lost at sea\""));
        assertEquals(List.of(), Mood.knownValues());
    }

    @ParameterizedTest
    @EnumSource
    void membersHaveNamesThatJavaDoesNot(Json json) {
        String text = "{\"ID\":\"old\",\"id\":\"new\",\"class\":\"A\",\"default\":true,\"_hidden name\":\"h\",\"hidden-name\":false,"
                + "\"clear\":\"c\"}";
        Order order = Order.fromJson(json, text);

        assertEquals("old", order.getLegacyId());
        assertEquals("new", order.getId());
        assertEquals("A", order.getClass_());
        assertEquals(true, order.getDefault());
        assertEquals("h", order.getHiddenText());
        assertEquals(false, order.getHiddenName());
        assertEquals("c", order.getClear());
        assertEquals(order, Order.fromJson(json, "{}").toBuilder()
                .legacyId("old").id("new").class_("A").default_(true).hiddenText("h").hiddenName(false).clear_("c")
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void documentsOfTypedResourcesAreRead(Json json) {
        String text = "{\"data\":[{\"type\":\"customer\",\"id\":\"7\",\"attributes\":{\"name\":\"Ada\",\"since\":\"2026-02-28\"},"
                + "\"relationships\":{\"owner\":{\"data\":{\"type\":\"owner\",\"id\":\"o-1\"}}}}],"
                + "\"included\":[{\"id\":\"o-1\",\"email\":\"o@shop.example\",\"type\":\"owner\"},"
                + "{\"type\":\"shop\",\"id\":\"s\",\"city\":\"Kyiv\"},{\"type\":\"truck\",\"id\":\"t\"}],"
                + "\"meta\":{\"pagination\":{\"total_count\":1}},\"links\":{\"next\":null}}";
        try (Shop shop = new Shop(json).answering(text)) {
            CustomerPage page = shop.client().customers().listCustomers().execute();

            Customer customer = page.getData().get(0);
            assertEquals("customer", customer.getType());
            assertEquals("Ada", customer.getAttributes().getName());
            assertEquals(LocalDate.of(2026, 2, 28), customer.getAttributes().getSince());
            ResourceLink owner = customer.getRelationships().get("owner").getData();
            assertEquals("o-1", owner.getId());
            assertEquals("o@shop.example", page.getIncluded().stream()
                    .filter(IncludedOwner.class::isInstance)
                    .map(IncludedOwner.class::cast)
                    .filter(included -> included.getId().equals(owner.getId()))
                    .findFirst().orElseThrow().getEmail());
            assertEquals("Kyiv", assertInstanceOf(IncludedShop.class, page.getIncluded().get(1)).getCity());
            Included truck = assertInstanceOf(Included.Unknown.class, page.getIncluded().get(2));
            assertEquals("truck", truck.getType());
            assertEquals(1L, page.getMeta().getPagination().getTotalCount());
            assertEquals("{\"next\":null}", page.undeclared().get("links").toJson());
        }
    }

    @Test
    void documentsOfTypedResourcesAreWritten() {
        Customer customer = Customer.builder()
                .id("7")
                .attributes(CustomerAttributes.builder().since(null).build())
                .relationships(Map.of("owner", Relationship.builder()
                        .data(ResourceLink.builder().type("owner").id("o-1").build())
                        .build()))
                .build();
        assertEquals("{\"type\":\"customer\",\"id\":\"7\",\"attributes\":{\"since\":null},"
                + "\"relationships\":{\"owner\":{\"data\":{\"type\":\"owner\",\"id\":\"o-1\"}}}}", customer.toJson());
    }

    @Test
    void whatIsDeprecatedIsMarked() throws NoSuchMethodException {
        assertDeprecated(Order.class.getMethod("getHiddenText"));
        assertDeprecated(Order.Builder.class.getMethod("hiddenText", String.class));
        assertDeprecated(GetCustomerStatisticsParams.Builder.class.getMethod("exact", boolean.class));
        Stream.of(OrdersApi.class.getMethods())
                .filter(method -> method.getName().equals("updateOrder"))
                .forEach(ShopBodiesTest::assertDeprecated);
        assertFalse(Order.class.isAnnotationPresent(Deprecated.class));
    }

    private static void assertDeprecated(AnnotatedElement element) {
        assertTrue(element.isAnnotationPresent(Deprecated.class), element::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyTheServiceSetsIsReadAndNotAskedForFromABuilder(Json json) {
        assertFalse(Stream.of(Order.Builder.class.getMethods()).anyMatch(method -> method.getName().equals("billNumber")));
        assertFalse(order().build().has("bill_number"));
        assertEquals("Order needs id, state, class", assertThrows(IllegalStateException.class, () -> Order.builder().build()).getMessage());

        assertEquals(99L, order(json, "\"bill_number\":99").getBillNumber());
        assertEquals("{\"bill_number\":99}", order(json, "\"bill_number\":99").toBuilder().build().toJson());
        assertEquals("Order.bill_number: expected number, found nothing; has(\"bill_number\") tells beforehand",
                failure(() -> order(json, "").getBillNumber()));
    }

    @Test
    void whatIsSentOnlyCanBeSet() {
        assertTrue(order().ownerPin("12").build().toJson().contains("\"owner_pin\":\"12\""));
    }

    @Test
    void defaultsAreNeverSent() {
        assertEquals("{}", ImportOptions.builder().build().toJson());
        assertNull(ImportOptions.builder().build().getSeparator());
        assertEquals("Coupon needs percent",
                assertThrows(IllegalStateException.class, () -> Coupon.builder().name("Spring").build()).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aPropertyOfAnUpdateIsLeftOutClearedOrSet(Json json) {
        OrderUpdate.Builder update = OrderUpdate.builder().note("n").payment(CashPayment.builder().build());
        String begin = "{\"note\":\"n\",\"payment\":{\"kind\":\"cash\"}";
        for (OrderUpdate sent : List.of(update.build(), update.coupon(null).discount(null).build(),
                update.discount(5).coupon(Coupon.builder().name("c").percent(new BigDecimal("2.50")).build()).build())) {
            try (Shop shop = new Shop(json).answering("{}")) {
                shop.client().orders().updateOrder("s-1", 7, sent).execute();
                String end = sent.raw("coupon") == null ? "}" : sent.raw("coupon").isNull()
                        ? ",\"coupon\":null,\"discount\":null}"
                        : ",\"coupon\":{\"name\":\"c\",\"percent\":2.50},\"discount\":5}";
                assertEquals(begin + end, shop.request().getBody().readUtf8());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void datesAndTimesAreThose(Json json) {
        Order order = order(json, "\"placed_at\":\"2026-02-28T23:30:00.5+02:00\",\"due\":\"2026-03-01\"");
        assertEquals(OffsetDateTime.of(2026, 2, 28, 23, 30, 0, 500_000_000, ZoneOffset.ofHours(2)), order.getPlacedAt());
        assertEquals(LocalDate.of(2026, 3, 1), order.getDue());
        assertEquals("{\"placed_at\":\"2026-02-28T23:30:00.5+02:00\",\"due\":\"2026-03-01\"}", order.toJson());
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreReadWithTheirValueAndWrittenWithTheirText(Json json) {
        Order order = order(json, "\"lines\":2.0,\"cents\":1e3,\"total\":-0.0,\"bill_number\":9223372036854775808");
        assertEquals(2, order.getLines());
        assertEquals(1000L, order.getCents());
        assertEquals(new BigDecimal("0.0"), order.getTotal());
        assertEquals("Order.bill_number: expected a whole number of 64 bits, found 9223372036854775808", failure(order::getBillNumber));
        assertEquals("Order.lines: expected a whole number of 32 bits, found 2.5", failure(() -> order(json, "\"lines\":2.5").getLines()));
        assertEquals("{\"bill_number\":9223372036854775808,\"lines\":2.0,\"cents\":1e3,\"total\":-0.0}", order.toJson());
        assertEquals("DeletedCount: expected a whole number of 64 bits, found 2.5", failure(() -> deleted(json, "2.5").asLong()));
        assertNull(deleted(json, "null"));
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongElementFailsAlone(Json json) {
        Order order = order(json, "\"coupons\":[{\"name\":\"a\"},\"b\",null],\"ratings\":{\"x\":1,\"y\":null},\"stock\":{\"z\":null}");
        assertEquals("a", order.getCoupons().get(0).getName());
        assertEquals("$.coupons[1]: expected object, found string (Order.coupons)", failure(() -> order.getCoupons().get(1)));
        assertEquals("Order.coupons[2]: expected object, found null", failure(() -> order.getCoupons().get(2)));
        assertEquals("$.ratings.x: expected object, found number (Order.ratings)", failure(() -> order.getRatings().get("x")));
        assertNull(order.getRatings().get("y"));
        assertEquals("Order.stock.z: expected object, found null", failure(() -> order.getStock().get("z")));
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyDocumentedIsPrintedByItsKindOnly(Json json) {
        assertEquals("Lead{\"_id\":\"l-1\",\"job\":\"(string)\",\"n\":\"(null)\"}",
                Lead.fromJson(json, "{\"_id\":\"l-1\",\"job\":\"secret\",\"n\":null}").toString());
        Order order = order(json, "\"payment\":{\"kind\":\"coin\",\"number\":\"secret\"},\"ab_test\":[\"secret\"]");
        assertEquals("Order{\"payment\":{\"kind\":\"(string)\",\"number\":\"(string)\"},\"ab_test\":\"(array)\"}", order.toString());
        assertEquals("Switch(\"(array)\")", order.getAbTest().toString());
        assertEquals("Unknown{\"kind\":\"(string)\",\"number\":\"(string)\"}", order.getPayment().toString());
        assertEquals("Switch(\"auto\")", Switch.of("auto").toString());
    }
}
