package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCalls;
import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.Elements;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.shop.api.ListCustomersParams;
import io.github.campaignclients.shop.api.ListLeadsParams;
import io.github.campaignclients.shop.api.ListOrdersParams;
import io.github.campaignclients.shop.model.Customer;
import io.github.campaignclients.shop.model.CustomerPage;
import io.github.campaignclients.shop.model.CustomerScope;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadSearch;
import io.github.campaignclients.shop.model.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists that come page by page; the server counts the requests. */
class ShopPagingTest {

    private static String customers(int total, String... ids) {
        return Arrays.stream(ids)
                .map(id -> "{\"type\":\"customer\",\"id\":\"" + id + "\",\"attributes\":{}}")
                .collect(Collectors.joining(",", "{\"data\":[", "],\"meta\":{\"pagination\":{\"total_count\":" + total + "}}}"));
    }

    private static String leads(String... ids) {
        return Arrays.stream(ids).map(id -> "{\"_id\":\"" + id + "\"}").collect(Collectors.joining(",", "[", "]"));
    }

    private static String orders(String meta, String... ids) {
        return Arrays.stream(ids)
                .map(id -> "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"result\":[", "],\"meta\":" + meta + ",\"error\":null}"));
    }

    private static List<String> customers(PagedCall<CustomerPage, Customer> call) {
        return call.items().stream().map(Customer::getId).toList();
    }

    @ParameterizedTest
    @EnumSource
    void threePagesAreWalkedThroughByNumberUntilTheTotal(Json json) {
        try (Shop shop = new Shop(json).answering(customers(5, "1", "2")).answering(customers(5, "3", "4")).answering(customers(5, "5"))) {
            ListCustomersParams params = ListCustomersParams.builder().pageSize(2).filterScope(CustomerScope.ALL).build();

            assertEquals(List.of("1", "2", "3", "4", "5"), customers(shop.client().customers().listCustomers(params)));

            assertEquals(List.of("GET /v1/customers?page%5Bsize%5D=2&filter%5Bscope%5D=all",
                    "GET /v1/customers?page%5Bsize%5D=2&filter%5Bscope%5D=all&page%5Bnum%5D=2",
                    "GET /v1/customers?page%5Bsize%5D=2&filter%5Bscope%5D=all&page%5Bnum%5D=3"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfPagesEndsTheWalk(Json json) {
        String page = "{\"data\":[{\"id\":\"%s\"}],\"meta\":{\"pagination\":{\"page_count\":2}}}";
        try (Shop shop = new Shop(json).answering(page.formatted("1")).answering(page.formatted("2"))) {
            assertEquals(List.of("1", "2"), customers(shop.client().customers().listCustomers()));
            assertEquals(List.of("GET /v1/customers", "GET /v1/customers?page%5Bnum%5D=2"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWalkBeginsWhereTheCallerSays(Json json) {
        try (Shop shop = new Shop(json).answering(customers(5, "3", "4")).answering(customers(5, "5"))) {
            ListCustomersParams params = ListCustomersParams.builder().pageNum(2).pageSize(2).build();
            assertEquals(List.of("3", "4", "5"), customers(shop.client().customers().listCustomers(params)));
            assertEquals(List.of("GET /v1/customers?page%5Bnum%5D=2&page%5Bsize%5D=2",
                    "GET /v1/customers?page%5Bsize%5D=2&page%5Bnum%5D=3"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreGivenWholeAndNothingIsSentBeforeOneIsAskedFor(Json json) {
        try (Shop shop = new Shop(json).answering(customers(3, "1", "2")).answering(customers(3, "3"))) {
            PagedCall<CustomerPage, Customer> call = shop.client().customers().listCustomers();
            Iterator<CustomerPage> pages = call.pages().iterator();
            assertTrue(pages.hasNext());
            assertEquals(0, shop.requests());

            assertEquals(2, pages.next().getData().size());
            assertTrue(pages.hasNext());
            assertEquals(1, shop.requests());

            assertEquals(3L, pages.next().getMeta().getPagination().getTotalCount());
            assertFalse(pages.hasNext());
            assertEquals(2, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsSentForWhenItsFirstItemIsAskedFor(Json json) {
        try (Shop shop = new Shop(json).answering(customers(3, "1", "2")).answering(customers(3, "3"))) {
            Iterator<Customer> items = shop.client().customers().listCustomers().items().iterator();
            assertEquals(0, shop.requests());
            items.next();
            assertEquals("2", items.next().getId());
            assertEquals(1, shop.requests());
            assertTrue(items.hasNext());
            assertEquals(2, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatEndsEarlySendsNoMore(Json json) {
        try (Shop shop = new Shop(json).answering(customers(4, "1", "2")).answering(customers(4, "3", "4"))) {
            assertEquals("2", shop.client().customers().listCustomers().items().stream()
                    .filter(customer -> customer.getId().equals("2"))
                    .findFirst().orElseThrow().getId());
            assertEquals(1, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCursorStandsInTheEnvelope(Json json) {
        try (Shop shop = new Shop(json)
                .answering(orders("{\"next_cursor\":\"c/2\"}", "a", "b"))
                .answering(orders("{\"next_cursor\":\"c/3\"}"))
                .answering(orders("{\"next_cursor\":null}", "c"))) {
            ListOrdersParams params = ListOrdersParams.builder().limit(2).build();
            assertEquals(List.of("a", "b", "c"),
                    shop.client().orders().listOrders("s-1", params).items().stream().map(Order::getId).toList());
            assertEquals(List.of("GET /v1/shops/s-1/orders?limit=2", "GET /v1/shops/s-1/orders?limit=2&cursor=c%2F2",
                    "GET /v1/shops/s-1/orders?limit=2&cursor=c%2F3"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServiceMaySayThatThereIsNoMoreInSpiteOfACursor(Json json) {
        try (Shop shop = new Shop(json).answering(orders("{\"next_cursor\":\"c-2\",\"more\":false}", "a"))) {
            assertEquals(1, shop.client().orders().listOrders("s-1").items().stream().count());
            assertEquals(1, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCursorThatComesAgainIsAFailureAndNoWalkForEver(Json json) {
        try (Shop shop = new Shop(json)
                .answering(orders("{\"next_cursor\":\"c\"}", "a"))
                .answering(orders("{\"next_cursor\":\"c\"}", "b"))) {
            Iterator<Order> items = shop.client().orders().listOrders("s-1").items().iterator();
            items.next();
            assertEquals("listOrders: GET http://host/v1/shops/s-1/orders answered page 2 of this walk with a cursor that it gave before, "
                            + "and with items: the service goes round in a circle, or ignores cursor",
                    assertThrows(ApiDataException.class, items::next).getMessage().replace(shop.url(""), "http://host"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void offsetsGoOnOverListsThatStandAloneAndInObjects(Json json) {
        try (Shop shop = new Shop(json)
                .answering(leads("1", "2"))
                .answering("{\"leads\":" + leads("3", "4") + ",\"total\":5}")
                .answering("{\"result\":" + leads("5") + "}")) {
            ListLeadsParams params = ListLeadsParams.builder().limit(2).build();
            assertEquals(List.of("1", "2", "3", "4", "5"),
                    shop.client().leads().listLeads(params).items().stream().map(Lead::getId).toList());
            assertEquals(List.of("GET /v1/leads?limit=2", "GET /v1/leads?limit=2&offset=2", "GET /v1/leads?limit=2&offset=4"),
                    shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyObjectEndsAWalkByOffset(Json json) {
        try (Shop shop = new Shop(json).answering(leads("1", "2")).answering("{}")) {
            ListLeadsParams params = ListLeadsParams.builder().offset(10).limit(2).build();
            assertEquals(List.of("1", "2"), shop.client().leads().listLeads(params).items().stream().map(Lead::getId).toList());
            assertEquals(List.of("GET /v1/leads?offset=10&limit=2", "GET /v1/leads?limit=2&offset=12"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aShortPageIsTheLastWhereNothingElseTells(Json json) {
        try (Shop shop = new Shop(json).answering(leads("1", "2"))) {
            assertEquals(2, shop.client().leads().listLeads().items().stream().count());
            assertEquals(1, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatIgnoresTheOffsetIsFoundOut(Json json) {
        try (Shop shop = new Shop(json).answering(leads("1", "2")).answering(leads("1", "2"))) {
            Iterator<Lead> items =
                    shop.client().leads().listLeads(ListLeadsParams.builder().limit(2).build()).items().iterator();
            items.next();
            items.next();
            assertEquals("listLeads: GET http://host/v1/leads answered page 2 of this walk with the items of the page before it, 2 in "
                            + "number: the service ignores offset",
                    assertThrows(ApiDataException.class, items::next).getMessage().replace(shop.url(""), "http://host"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageStandsInTheBodyAndIsCountedFromZero(Json json) {
        String page = "{\"results\":%s,\"total\":5}";
        try (Shop shop = new Shop(json)
                .answering(page.formatted(leads("1", "2")))
                .answering(page.formatted(leads("3", "4")))
                .answering(page.formatted(leads("5")))) {
            LeadSearch search = LeadSearch.builder()
                    .filters(JsonValue.of(Map.of("min", JsonValue.ofNumber("1e2"))))
                    .size(2)
                    .putRaw("sort", JsonValue.of("name"))
                    .build();

            assertEquals(List.of("1", "2", "3", "4", "5"),
                    shop.client().leads().searchLeads(search).items().stream().map(Lead::getId).toList());

            List<String> bodies = new ArrayList<>();
            while (bodies.size() < shop.requests()) {
                bodies.add(shop.request().getBody().readUtf8());
            }
            assertEquals(List.of("{\"filters\":{\"min\":1e2},\"size\":2,\"sort\":\"name\"}",
                    "{\"filters\":{\"min\":1e2},\"size\":2,\"sort\":\"name\",\"page\":1}",
                    "{\"filters\":{\"min\":1e2},\"size\":2,\"sort\":\"name\",\"page\":2}"), bodies);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWalkGoesOnAfterAFailureInTheMiddle(Json json) {
        try (Shop shop = new Shop(json)
                .answering(customers(3, "1", "2"))
                .answering(503, "{}")
                .answering(customers(3, "3"))) {
            Iterator<Customer> items = shop.client().customers().listCustomers().items().iterator();
            assertEquals("1", items.next().getId());
            assertEquals("2", items.next().getId());
            assertEquals(503, assertThrows(ServerException.class, items::next).getStatus());
            assertEquals("3", items.next().getId());
            assertFalse(items.hasNext());
            assertEquals(List.of("GET /v1/customers", "GET /v1/customers?page%5Bnum%5D=2", "GET /v1/customers?page%5Bnum%5D=2"),
                    shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfTheWrongKindFailsAlone(Json json) {
        try (Shop shop = new Shop(json).answering("[{\"_id\":\"1\"},7,{\"_id\":\"3\"}]")) {
            Iterator<Lead> items = shop.client().leads().listLeads().items().iterator();
            items.next();
            assertEquals("$[1]: expected object, found number (LeadList)",
                    assertThrows(ApiDataException.class, items::next).getMessage());
            assertEquals("3", items.next().getId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBoundOfPagesEndsTheWalk(Json json) {
        try (Shop shop = new Shop(json).answering(customers(9, "1")).answering(customers(9, "2"))) {
            Iterator<Customer> items = shop.client().customers().listCustomers().maxPages(2).items().iterator();
            items.next();
            items.next();
            assertEquals("listCustomers: GET http://host/v1/customers has more than 2 pages, and no more are fetched: set a higher bound "
                            + "by maxPages(...) if the list may be as long, or ask for less of it",
                    assertThrows(ApiDataException.class, items::next).getMessage().replace(shop.url(""), "http://host"));
            assertEquals(2, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesMayStandInTheEnvelope(Json json) {
        try (Shop shop = new Shop(json)
                .answering("{\"result\":{\"results\":" + leads("1") + ",\"total\":2},\"meta\":{\"total\":7}}")
                .answering("{\"result\":{\"results\":" + leads("2") + ",\"total\":2}}")) {
            LeadSearch search = LeadSearch.builder().page(0).build();
            assertEquals(List.of("1", "2"), shop.client().leads().searchLeads(search).items().stream().map(Lead::getId).toList());
            assertEquals("{\"page\":0}", shop.request().getBody().readUtf8());
            assertEquals("{\"page\":1}", shop.request().getBody().readUtf8());
            assertEquals(2, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachWalkBeginsAnew(Json json) {
        try (Shop shop = new Shop(json).answering(customers(1, "1")).answering(customers(1, "1"))) {
            Elements<Customer> items = shop.client().customers().listCustomers().items();
            for (Customer first : items) {
                for (Customer second : items) {
                    assertEquals(first, second);
                }
            }
            assertEquals(List.of("GET /v1/customers", "GET /v1/customers"), shop.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsAskedForWithTheHeadersAndOptionsOfTheCall(Json json) {
        try (Shop shop = new Shop(json).answering(customers(2, "1")).answering(customers(2, "2"))) {
            ListCustomersParams params = ListCustomersParams.builder().xTrace("trace-1").build();
            CallOptions options = CallOptions.builder().query("debug", "1").build();
            assertEquals(List.of("1", "2"), customers(shop.client().customers().listCustomers(params).with(options)));
            for (String path : List.of("/v1/customers?debug=1", "/v1/customers?debug=1&page%5Bnum%5D=2")) {
                RecordedRequest request = shop.request();
                assertEquals(path, request.getPath());
                assertEquals("trace-1", request.getHeader("X-Trace"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void applicationsTestTheirWalksWithoutAServer(Json json) {
        PagedCall<CustomerPage, Customer> call = ApiCalls.pages(CustomerPage::getData,
                CustomerPage.fromJson(json, customers(3, "1", "2")), CustomerPage.fromJson(json, customers(3, "3")));
        assertEquals(List.of("1", "2", "3"), customers(call));
        assertEquals(2, call.execute().getData().size());
    }
}
