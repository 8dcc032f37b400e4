package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.shop.ShopClient;
import io.github.campaignclients.shop.api.AddVariablesParams;
import io.github.campaignclients.shop.api.GetCustomerStatisticsParams;
import io.github.campaignclients.shop.api.ListCustomersParams;
import io.github.campaignclients.shop.api.ListLeadsParams;
import io.github.campaignclients.shop.api.ListOrdersParams;
import io.github.campaignclients.shop.api.UpdateOrderParams;
import io.github.campaignclients.shop.model.CashPayment;
import io.github.campaignclients.shop.model.Condition;
import io.github.campaignclients.shop.model.CustomerScope;
import io.github.campaignclients.shop.model.LeadSelection;
import io.github.campaignclients.shop.model.OrderUpdate;
import io.github.campaignclients.shop.model.Reference;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What operations are asked with, as it is sent. */
class ShopParametersTest {

    private static final OffsetDateTime SINCE = OffsetDateTime.parse("2026-05-01T01:30+02:00");
    private static final OrderUpdate UPDATE = OrderUpdate.builder().note("n").payment(CashPayment.builder().build()).build();

    private static RecordedRequest customers(Json json, ListCustomersParams params) {
        try (Shop shop = new Shop(json).answering("{\"data\":[]}")) {
            shop.client().customers().listCustomers(params).execute();
            return shop.request();
        }
    }

    private static String statistics(Json json, GetCustomerStatisticsParams.Builder params) {
        try (Shop shop = new Shop(json).answering("{}")) {
            shop.client().customers().getCustomerStatistics(SINCE, params.build()).execute();
            return shop.line();
        }
    }

    private static GetCustomerStatisticsParams.Builder statistics() {
        return GetCustomerStatisticsParams.builder().status(List.of(CustomerScope.ALL));
    }

    @ParameterizedTest
    @EnumSource
    void namesHaveBrackets(Json json) {
        RecordedRequest request =
                customers(json, ListCustomersParams.builder().pageNum(2).pageSize(50).filterScope(CustomerScope.MINE).build());
        assertEquals("GET /v1/customers?page%5Bnum%5D=2&page%5Bsize%5D=50&filter%5Bscope%5D=mine HTTP/1.1", request.getRequestLine());
        assertEquals("2", request.getRequestUrl().queryParameter("page[num]"));
    }

    @ParameterizedTest
    @EnumSource
    void aParameterThatTheCallNeedsIsNotLeftOutInSilence(Json json) {
        try (Shop shop = new Shop(json)) {
            GetCustomerStatisticsParams params = statistics().build();
            assertEquals("getCustomerStatistics: the query parameter \"since\" is null, and the request needs it",
                    assertThrows(NullPointerException.class,
                            () -> shop.client().customers().getCustomerStatistics(null, params)).getMessage());
            assertEquals(0, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutIsNotSentAndNoDefaultIs(Json json) {
        assertEquals("/v1/customers", customers(json, ListCustomersParams.builder().build()).getPath());
        try (Shop shop = new Shop(json).answering("[]")) {
            shop.client().orders().listOrders("s-1", ListOrdersParams.builder().build()).execute();
            assertEquals("GET /v1/shops/s-1/orders", shop.line());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListIsRepeated(Json json) {
        assertEquals("GET /v1/customers/statistics/?since=2026-04-30T23%3A30%3A00Z&status=mine&status=all&status=new%20%26%20old",
                statistics(json, statistics().status(List.of(CustomerScope.MINE, CustomerScope.ALL, CustomerScope.of("new & old")))));
    }

    @ParameterizedTest
    @EnumSource
    void aListIsJoinedByCommas(Json json) {
        RecordedRequest request = customers(json, ListCustomersParams.builder().include(List.of("owner", "shop & co")).build());
        assertEquals("/v1/customers?include=owner%2Cshop%20%26%20co", request.getPath());
        assertEquals("/v1/customers", customers(json, ListCustomersParams.builder().include(List.of()).build()).getPath());
    }

    @Test
    void aValueWithACommaIsNotJoined() {
        ListCustomersParams.Builder params = ListCustomersParams.builder();
        assertEquals("the query parameter \"include\" has a comma in a value, which separates values there",
                assertThrows(IllegalArgumentException.class, () -> params.include(List.of("a,b"))).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aValueIsSentAsJson(Json json) {
        Condition condition = Condition.builder().label("c").field("city").value(JsonValue.of("Kyiv")).build();
        try (Shop shop = new Shop(json).answering("{}")) {
            shop.client().customers().getCustomerStatistics(SINCE, statistics().where(List.of(condition)).build()).execute();
            RecordedRequest request = shop.request();
            assertEquals("[{\"label\":\"c\",\"field\":\"city\",\"value\":\"Kyiv\"}]", request.getRequestUrl().queryParameter("where"));
            assertEquals("/v1/customers/statistics/?since=2026-04-30T23%3A30%3A00Z&status=all"
                    + "&where=%5B%7B%22label%22%3A%22c%22%2C%22field%22%3A%22city%22%2C%22value%22%3A%22Kyiv%22%7D%5D", request.getPath());
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("deprecation") // what the vendor deprecates is sent all the same
    void truthValuesDatesAndIdsOfTwoKindsAreTexts(Json json) {
        String begin = "GET /v1/customers/statistics/?since=2026-04-30T23%3A30%3A00Z&status=all";
        assertEquals(begin + "&exact=false", statistics(json, statistics().exact(false)));
        assertEquals(begin + "&until=2026-02-28", statistics(json, statistics().until(LocalDate.of(2026, 2, 28))));
        assertEquals(begin + "&id=7", statistics(json, statistics().id(Reference.of(7))));
        assertEquals(begin + "&id=a%2Fb", statistics(json, statistics().id(Reference.of("a/b"))));
    }

    @ParameterizedTest
    @EnumSource
    void namesDifferByCaseOnly(Json json) {
        assertEquals("GET /v1/customers/statistics/?since=2026-04-30T23%3A30%3A00Z&status=all&ID=big&id=7",
                statistics(json, statistics().account("big").id(Reference.of(7))));
    }

    @ParameterizedTest
    @EnumSource
    void anyKeyIsSent(Json json) {
        AddVariablesParams params = AddVariablesParams.builder()
                .overwrite(true)
                .variable("job title", "CEO & founder")
                .variable("x[y]", "")
                .build();
        try (Shop shop = new Shop(json).answering("{\"_id\":\"l-1\"}")) {
            shop.client().leads().addVariables("l-1", params).execute();
            RecordedRequest request = shop.request();
            assertEquals("POST /v1/leads/l-1/variables?overwrite=true&job%20title=CEO%20%26%20founder&x%5By%5D= HTTP/1.1",
                    request.getRequestLine());
            assertEquals(0, request.getBodySize());
        }
    }

    @Test
    void aDeclaredKeyIsNotSentAsAnyKey() {
        AddVariablesParams.Builder params = AddVariablesParams.builder();
        assertEquals("the query parameter \"overwrite\" is declared by the operation: set it by its own method",
                assertThrows(IllegalArgumentException.class, () -> params.variable("overwrite", "yes")).getMessage());
        assertEquals("the name of a query parameter is empty",
                assertThrows(IllegalArgumentException.class, () -> params.variable("", "yes")).getMessage());
    }

    @Test
    void whatACallMustHaveIsAskedForAmongWhatItMayHave() {
        assertEquals("GetCustomerStatisticsParams needs status",
                assertThrows(IllegalStateException.class, () -> GetCustomerStatisticsParams.builder().build()).getMessage());
        GetCustomerStatisticsParams.Builder none = GetCustomerStatisticsParams.builder().status(List.of());
        assertEquals("GetCustomerStatisticsParams needs status", assertThrows(IllegalStateException.class, none::build).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aHeaderIsSent(Json json) {
        RecordedRequest request = customers(json, ListCustomersParams.builder().xTrace("trace 1").build());
        assertEquals("trace 1", request.getHeader("X-Trace"));
        assertEquals("/v1/customers", request.getPath());
        assertNull(customers(json, ListCustomersParams.builder().build()).getHeader("X-Trace"));
    }

    @ParameterizedTest
    @EnumSource
    void pathsMayDifferInTheNameOfAParameterOnly(Json json) {
        try (Shop shop = new Shop(json).answering("{\"_id\":\"l-1\"}").answering("{\"_id\":\"l-1\"}")) {
            ShopClient client = shop.client();
            client.leads().getLead("l/1 ?").execute();
            client.leads().getLeadByEmail("ada@shop.example", true).execute();
            assertEquals(List.of("GET /v1/leads/l%2F1%20%3F", "GET /v1/leads/ada@shop.example?exact=true"), shop.lines());
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "."})
    void aPathParameterThatMakesAnotherAddressIsRefused(String id) {
        try (Shop shop = new Shop(Json.MOSHI)) {
            ShopClient client = shop.client();
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> client.leads().getLead(id));
            assertEquals("getLead: the path parameter \"leadId\" is "
                    + (id.isEmpty() ? "empty" : "\".\", which servers take for a step in the path"), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletionsHaveABody(Json json) {
        try (Shop shop = new Shop(json).answering("{}")) {
            shop.client().leads().deleteLeads(LeadSelection.builder().ids(List.of("l-1", "l-2")).build()).execute();
            RecordedRequest request = shop.request();
            assertEquals("DELETE /v1/leads HTTP/1.1", request.getRequestLine());
            assertEquals("application/json", request.getHeader("Content-Type"));
            assertEquals("{\"ids\":[\"l-1\",\"l-2\"]}", request.getBody().readUtf8());
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfPagesAreSentAsTheCallerGaveThem(Json json) {
        try (Shop shop = new Shop(json).answering("[]")) {
            shop.client().leads().listLeads(ListLeadsParams.builder().offset(12_345_678_901L).limit(5).build()).execute();
            assertEquals("GET /v1/leads?offset=12345678901&limit=5", shop.line());
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("deprecation") // what the vendor deprecates is sent all the same
    void aParameterOfTheClientIsSentUnlessACallHasItsOwn(Json json) {
        try (Shop shop = new Shop(json).answering("{}").answering("{}").answering("{}")) {
            ShopClient client = shop.client();
            client.orders().updateOrder("s-1", 7, UPDATE).execute();
            client.orders().updateOrder("s-1", 7, UPDATE, UpdateOrderParams.builder().dryRun(true).build()).execute();
            client.orders().updateOrder("s-1", 7, UPDATE, UpdateOrderParams.builder().tenantId("t 2").build()).execute();
            assertEquals(List.of("PATCH /v1/shops/s-1/orders/7?tenant_id=t-1", "PATCH /v1/shops/s-1/orders/7?tenant_id=t-1&dry_run=true",
                    "PATCH /v1/shops/s-1/orders/7?tenant_id=t%202"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("deprecation") // what the vendor deprecates is sent all the same
    void aParameterOfTheClientThatIsSetNowhereIsAskedFor(Json json) {
        try (Shop shop = new Shop(json);
                ShopClient client = ShopClient.builder().apiKey(Shop.KEY).server(shop.url("/v1")).json(json).build()) {
            assertEquals("updateOrder needs tenant_id, which is not set: set it once with tenantId(...) on the client's builder, or for "
                            + "one call with tenantId(...) on the builder of its params",
                    assertThrows(IllegalStateException.class, () -> client.orders().updateOrder("s-1", 7, UPDATE)).getMessage());
            assertEquals(0, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallMayAddWhatNobodyDescribed(Json json) {
        try (Shop shop = new Shop(json).answering("{\"data\":[]}")) {
            CallOptions options = CallOptions.builder().query("debug", "a b").header("X-Beta", "1").build();
            shop.client().customers().listCustomers().with(options).execute();
            RecordedRequest request = shop.request();
            assertEquals("/v1/customers?debug=a%20b", request.getPath());
            assertEquals("1", request.getHeader("X-Beta"));
        }
    }

    @Test
    void nullIsNoValueOfAParameter() {
        ListCustomersParams.Builder params = ListCustomersParams.builder();
        assertEquals("the value of a parameter is null; a parameter that is not sent is not set",
                assertThrows(NullPointerException.class, () -> params.filterScope(null)).getMessage());
        assertEquals("include", assertThrows(NullPointerException.class, () -> params.include(null)).getMessage());
        assertEquals("X-Trace", assertThrows(NullPointerException.class, () -> params.xTrace(null)).getMessage());
    }

    @Test
    void parametersDoNotPrintTheirValues() {
        assertEquals("GetCustomerStatisticsParams[status, ID]", statistics().account("big").build().toString());
    }
}
