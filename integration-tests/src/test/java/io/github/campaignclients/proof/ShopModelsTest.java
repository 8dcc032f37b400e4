package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.http.CallLogger;
import io.github.campaignclients.core.json.GsonModels;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.MoshiModels;
import io.github.campaignclients.shop.ShopClient;
import io.github.campaignclients.shop.model.CardPayment;
import io.github.campaignclients.shop.model.CashPayment;
import io.github.campaignclients.shop.model.Coupon;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadList;
import io.github.campaignclients.shop.model.LeadSelection;
import io.github.campaignclients.shop.model.Order;
import io.github.campaignclients.shop.model.OrderState;
import io.github.campaignclients.shop.model.OrderUpdate;
import io.github.campaignclients.shop.model.Payment;
import io.github.campaignclients.shop.model.Switch;
import java.io.IOException;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every model promises. */
class ShopModelsTest {

    private static final String TEXT = "{\"type\":\"order\",\"id\":\"o-1\",\"lines\":1e0,\"cents\":null,"
            + "\"payment\":{\"kind\":\"coin\",\"n\":[1,null]},\"grid\":[[1,\"x\"]],\"stock\":{\"c\":{\"name\":\"n\"}},"
            + "\"names\":[null],\"ab_test\":{\"a\":1},\"extra\":{\"b\":1,\"a\":-0.0},\"unknown member\":{\"deep\":[true]},\"\":null}";

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsWrittenAgain(Json json) {
        Order order = Order.fromJson(json, TEXT);
        assertEquals(TEXT, order.toJson());
        assertEquals(TEXT, order.toJsonValue().toJson());
        assertEquals(order, Order.fromJson(json, order.toJson()));
        assertEquals(TEXT, order.toBuilder().build().toJson());
        assertEquals(order, order.toBuilder().build());
        assertEquals(order.hashCode(), order.toBuilder().build().hashCode());
    }

    @Test
    void bothLibrariesReadTheSame() {
        Order moshi = Order.fromJson(Json.MOSHI, TEXT);
        Order gson = Order.fromJson(Json.GSON, TEXT);
        assertEquals(moshi, gson);
        assertEquals(moshi.hashCode(), gson.hashCode());
        assertEquals(moshi.toString(), gson.toString());
    }

    @ParameterizedTest
    @EnumSource
    void equalityIsThatOfTheMeaningOnTheWire(Json json) {
        Order order = Order.fromJson(json, "{\"lines\":2,\"grid\":[[1]],\"x\":{\"a\":1,\"b\":2}}");
        Order same = Order.fromJson(json, "{\"x\":{\"b\":2.0,\"a\":1e0},\"grid\":[[1.0]],\"lines\":2.00}");
        assertEquals(order, same);
        assertEquals(order.hashCode(), same.hashCode());
        assertNotEquals(order, Order.fromJson(json, "{\"lines\":2,\"grid\":[[1]],\"x\":{\"a\":1,\"b\":2},\"cents\":null}"));
        assertNotEquals(order, Order.fromJson(json, "{\"lines\":2,\"grid\":[[2]],\"x\":{\"a\":1,\"b\":2}}"));

        Order built = Order.builder().id("o-1").state(OrderState.of("lost")).class_("A").lines(2).grid(List.of(List.of(1L))).build();
        Order read = Order.fromJson(json, "{\"grid\":[[1]],\"lines\":2,\"class\":\"A\",\"state\":\"lost\",\"id\":\"o-1\","
                + "\"version\":2,\"type\":\"order\"}");
        assertEquals(read, built);
        assertEquals(read.hashCode(), built.hashCode());
        assertNotEquals(Switch.of("a"), LeadList.of(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aModelOfAnotherClassWithTheSameMembersIsNotEqual(Json json) {
        assertNotEquals((Object) Lead.fromJson(json, "{}"), Order.fromJson(json, "{}"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPrintedIsBounded(Json json) {
        Order order = Order.fromJson(json, "{\"names\":[" + "\"a name\",".repeat(100_000) + "null]}");
        assertEquals(4_001, order.toString().length());
        assertTrue(order.toString().startsWith("Order{\"names\":[\"a name\",\"a name\","), order::toString);
        assertTrue(order.toString().endsWith("…"));
        LeadSelection selection = LeadSelection.builder().ids(List.of("x".repeat(10_000))).build();
        assertEquals(4_001, selection.toString().length());
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreSentAndNotPrinted(Json json) {
        OrderUpdate update = OrderUpdate.builder()
                .note("n")
                .payment(CardPayment.builder().number("4111-1111").build())
                .pin("0000")
                .token("to-ken")
                .receiptPassword("pass-word")
                .putRaw("unknown", JsonValue.of("may be secret"))
                .build();
        String sent = "{\"note\":\"n\",\"payment\":{\"kind\":\"card\",\"number\":\"4111-1111\"},\"pin\":\"0000\",\"token\":\"to-ken\","
                + "\"receipt_password\":\"pass-word\",\"unknown\":\"may be secret\"}";
        String shown = "OrderUpdate{\"note\":\"n\",\"payment\":{\"kind\":\"card\",\"number\":\"***\"},\"pin\":\"***\",\"token\":\"***\","
                + "\"receipt_password\":\"***\",\"unknown\":\"(string)\"}";
        assertEquals(sent, update.toJson());
        assertEquals(shown, update.toString());
        assertEquals(shown, OrderUpdate.fromJson(json, sent).toString());
        assertEquals(update, OrderUpdate.fromJson(json, sent));
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreNotLogged(Json json) {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        try (Shop shop = new Shop(json).answering("{\"id\":\"o-1\",\"payment\":{\"number\":\"visa-came\",\"kind\":\"card\"}}")) {
            ShopClient client = shop.client(shop.builder().logger(CallLogger.to(log::add).showingBodies()));
            OrderUpdate update = OrderUpdate.builder()
                    .note("n")
                    .payment(CardPayment.builder().number("visa-sent").build())
                    .pin("pin-sent")
                    .token("to-ken")
                    .build();
            client.orders().updateOrder("s-1", 7, update).execute();

            String request = shop.request().getBody().readUtf8();
            assertTrue(request.contains("visa-sent"), request);
            String all = String.join("\n", log);
            assertTrue(all.contains("{\"note\":\"n\",\"payment\":{\"kind\":\"card\",\"number\":\"***\"},\"pin\":\"***\","
                    + "\"token\":\"***\"}"), all);
            assertTrue(all.contains("{\"id\":\"o-1\",\"payment\":{\"number\":\"***\",\"kind\":\"card\"}}"), all);
            for (String secret : List.of("visa-sent", "visa-came", "pin-sent", "to-ken", Shop.KEY, "t-1")) {
                assertFalse(all.contains(secret), all);
            }
        }
    }

    @Test
    void theKeyIsNotPrinted() {
        try (Shop shop = new Shop(Json.MOSHI)) {
            assertEquals("ShopClient{" + shop.url("/v1/") + "}", shop.client().toString());
            assertFalse(shop.builder().toString().contains(Shop.KEY));
        }
    }

    @Test
    void collectionsAreCopiedWhenTheyAreSet() {
        List<Long> row = new ArrayList<>(List.of(1L));
        List<List<Long>> grid = new ArrayList<>(List.of(row));
        Map<String, Coupon> stock = new HashMap<>(Map.of("c", Coupon.builder().name("n").percent(1).build()));
        Order.Builder builder = Order.builder().id("o-1").state(OrderState.OPEN).class_("A").grid(grid).stock(stock);
        Order order = builder.build();
        String before = order.toJson();

        row.add(2L);
        grid.clear();
        stock.clear();
        builder.id("o-2");

        assertEquals(before, order.toJson());
        assertTrue(before.contains("\"grid\":[[1]],\"stock\":{\"c\":"), before);

        List<Lead> leads = new ArrayList<>(List.of(Lead.builder().id("l-1").build()));
        LeadList list = LeadList.of(leads);
        leads.clear();
        assertEquals(1, list.asList().size());
    }

    @ParameterizedTest
    @EnumSource
    void collectionsThatAreReturnedCannotBeChanged(Json json) {
        Order order = Order.fromJson(json, TEXT);
        Lead lead = Lead.fromJson(json, "{\"a\":\"b\"}");
        LeadList list = LeadList.of(List.of(lead));
        assertUnmodifiable(() -> order.getGrid().add(List.of()));
        assertUnmodifiable(() -> order.getGrid().get(0).set(0, 2L));
        assertUnmodifiable(() -> order.getGrid().get(0).remove(0));
        assertUnmodifiable(() -> order.getGrid().removeIf(row -> true));
        assertUnmodifiable(() -> order.getNames().clear());
        assertUnmodifiable(() -> order.getStock().put("d", Coupon.builder().name("n").percent(1).build()));
        assertUnmodifiable(() -> order.getStock().remove("c"));
        assertUnmodifiable(() -> order.getStock().keySet().clear());
        assertUnmodifiable(() -> order.getExtra().asMap().remove("a"));
        assertUnmodifiable(() -> order.undeclared().clear());
        assertUnmodifiable(() -> lead.getAdditionalProperties().put("a", "c"));
        assertUnmodifiable(() -> lead.getAdditionalProperties().clear());
        assertUnmodifiable(() -> lead.getAdditionalProperties().entrySet().iterator().next().setValue("c"));
        assertUnmodifiable(() -> list.asList().clear());
        assertUnmodifiable(() -> OrderState.knownValues().clear());
        assertEquals(TEXT, order.toJson());
        assertEquals("{\"a\":\"b\"}", lead.toJson());
    }

    private static void assertUnmodifiable(Runnable change) {
        assertThrows(UnsupportedOperationException.class, change::run);
    }

    @ParameterizedTest
    @EnumSource
    void anAnsweredListCannotBeChanged(Json json) {
        try (Shop shop = new Shop(json).answering("[{\"id\":\"o-1\"}]")) {
            List<Order> orders = shop.client().orders().listOrders("s-1").execute();
            assertUnmodifiable(orders::clear);
        }
    }

    @ParameterizedTest
    @EnumSource
    void membersThatNobodyDocumentedAreReadAndWritten(Json json) {
        Order order = Order.fromJson(json, TEXT);
        assertEquals(List.of("unknown member", ""), List.copyOf(order.undeclared().keySet()));
        assertTrue(order.has(""));
        assertEquals(JsonValue.NULL, order.raw(""));
        assertEquals("{\"id\":\"o-1\",\"new\":[1]}",
                Order.fromJson(json, "{\"id\":\"o-1\"}").toBuilder().putRaw("new", Json.available().parse("[1]")).build().toJson());
        assertEquals("{\"_id\":\"l-1\",\"b\":\"c\"}", Lead.fromJson(json, "{\"_id\":\"l-1\",\"a\":\"b\"}").toBuilder()
                .additionalProperty("b", "c").clear("a").build().toJson());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoObjectIsNoModel(Json json) {
        assertEquals("$: expected object, found array (the document)",
                assertThrows(ApiDataException.class, () -> Order.fromJson(json, "[1]")).getMessage());
        assertEquals("not JSON: it ends too early at $.id",
                assertThrows(ApiDataException.class, () -> Order.fromJson(json, "{\"id\":")).getMessage());
    }

    @Test
    void modelsEnumsAndUnionsStandInDocumentsOfTheApplication() throws IOException {
        String text = "{\"order\":" + TEXT + ",\"payment\":{\"n\":1.0,\"kind\":\"coin\"},\"state\":\"lost\",\"ab_test\":\"auto\","
                + "\"leads\":[{\"_id\":\"l-1\",\"b\":null}]}";
        Gson gson = new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create();
        Stored stored = gson.fromJson(text, Stored.class);
        assertEquals(text, gson.toJson(stored));
        assertEquals(OrderState.of("lost"), stored.state);
        assertEquals(Switch.of("auto"), stored.abTest);

        Moshi moshi = new Moshi.Builder().add(new MoshiModels()).build();
        JsonAdapter<List<Payment>> payments = moshi.adapter(Types.newParameterizedType(List.class, Payment.class));
        String list = "[{\"n\":1.0,\"kind\":\"coin\"},{\"kind\":\"cash\"}]";
        assertEquals(list, payments.toJson(payments.fromJson(list)));
        assertEquals(List.of(stored.payment, CashPayment.builder().build()), payments.fromJson(list));
        JsonAdapter<Switch> choice = moshi.adapter(Switch.class);
        assertEquals(Switch.of(true), choice.fromJson("true"));
        assertEquals("\"auto\"", choice.toJson(Switch.of("auto")));
    }

    /** A document of the application, which Gson fills. */
    private static final class Stored {

        Order order;
        Payment payment;
        OrderState state;

        @SerializedName("ab_test")
        Switch abTest;

        List<Lead> leads;
    }

    @Test
    void noModelIsSerializable() throws URISyntaxException, ClassNotFoundException {
        int models = 0;
        for (String name : classNames()) {
            Class<?> type = Class.forName("io.github.campaignclients.shop.model." + name);
            assertFalse(Serializable.class.isAssignableFrom(type), name);
            models++;
        }
        assertTrue(models > 60, () -> "too few classes were found");
    }

    private static List<String> classNames() throws URISyntaxException {
        Path folder = Path.of(Order.class.getResource("Order.class").toURI()).getParent();
        return Stream.of(folder.toFile().list())
                .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .toList();
    }
}
