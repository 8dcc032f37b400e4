package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadList;
import io.github.campaignclients.shop.model.Order;
import io.github.campaignclients.shop.model.PriceList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands at the root of an answer. */
class ShopRootsTest {

    private static LeadList list(Json json, String body) {
        try (Shop shop = new Shop(json).answering(body)) {
            return shop.client().leads().listLeads().execute();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListMayStandAlone(Json json) {
        LeadList leads = list(json, "[{\"_id\":\"l-1\"}]");
        assertTrue(leads.isList());
        assertFalse(leads.isCountedLeads());
        assertEquals(List.of(Lead.builder().id("l-1").build()), leads.asList());
        assertEquals(List.of(), list(json, "[]").asList());
    }

    @ParameterizedTest
    @EnumSource
    void aListMayStandInAnObject(Json json) {
        LeadList leads = list(json, "{\"total\":1,\"leads\":[{\"_id\":\"l-1\"}]}");
        assertTrue(leads.isCountedLeads());
        assertEquals("l-1", leads.asCountedLeads().getLeads().get(0).getId());
        assertEquals(1L, leads.asCountedLeads().getTotal());
        assertEquals("LeadList: expected array, found CountedLeads; the methods is…() tell beforehand",
                assertThrows(ApiDataException.class, leads::asList).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyObjectMayStandForAnEmptyList(Json json) {
        LeadList leads = list(json, "{}");
        assertTrue(leads.isCountedLeads());
        assertNull(leads.asCountedLeads().getLeads());
        assertEquals("{}", leads.toJson());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MOSHI | [{\"_id\":\"l-1\"},{\"_id\":\"l-2\"}]",
        "GSON  | [{\"_id\":\"l-1\"},{\"_id\":\"l-2\"}]",
        "MOSHI | {\"leads\":[{\"_id\":\"l-1\"},{\"_id\":\"l-2\"}]}",
        "GSON  | {\"leads\":[{\"_id\":\"l-1\"},{\"_id\":\"l-2\"}]}",
        "MOSHI | {\"result\":[{\"_id\":\"l-1\"},{\"_id\":\"l-2\"}],\"meta\":{},\"error\":null}",
        "GSON  | {\"result\":{\"leads\":[{\"_id\":\"l-1\"},{\"_id\":\"l-2\"}]}}"})
    void onePagerStandsBeforeEveryRoot(Json json, String body) {
        try (Shop shop = new Shop(json).answering(body)) {
            assertEquals(List.of("l-1", "l-2"), shop.client().leads().listLeads().items().stream().map(Lead::getId).toList());
            assertEquals(1, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePagerTakesAnEmptyObjectForNothing(Json json) {
        try (Shop shop = new Shop(json).answering("{}")) {
            assertFalse(shop.client().leads().listLeads().items().iterator().hasNext());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListWhereAnObjectWasPromisedIsRefused(Json json) {
        try (Shop shop = new Shop(json).answering("[]")) {
            ApiDataException refusal =
                    assertThrows(ApiDataException.class, () -> shop.client().leads().getLeadByEmail("a@b.example", true).execute());
            assertEquals("getLeadByEmail: GET http://host/v1/leads/a@b.example answered 200 with a body that is not what was promised "
                            + "(application/json): $: expected object, found array (the document)",
                    refusal.getMessage().replace(shop.url(""), "http://host"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anObjectWhereAListWasPromisedIsRefused(Json json) {
        try (Shop shop = new Shop(json).answering("{\"prices\":[]}")) {
            ApiDataException refusal = assertThrows(ApiDataException.class, () -> shop.client().priceLists().listPriceLists().execute());
            assertEquals("listPriceLists: GET http://host/v1/price-lists answered 200 with a body that is not what was promised "
                            + "(application/json): $: expected array, found object (the document)",
                    refusal.getMessage().replace(shop.url(""), "http://host"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsBesideTheDataInTheEnvelopeIsKept(Json json) {
        String body = "{\"meta\":{\"next_cursor\":\"c-2\",\"request_id\":\"r-1\"},\"result\":[{\"id\":\"o-1\"}],\"error\":null}";
        try (Shop shop = new Shop(json).answering(body)) {
            ApiResponse<List<Order>> answer = shop.client().orders().listOrders("s-1").executeForResponse();

            assertEquals("o-1", answer.getBody().get(0).getId());
            assertEquals("{\"meta\":{\"next_cursor\":\"c-2\",\"request_id\":\"r-1\"},\"error\":null}", answer.getEnvelope().toJson());
            assertEquals("r-1", answer.getRequestId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataMayComeWithoutTheEnvelope(Json json) {
        try (Shop shop = new Shop(json).answering("[{\"prices\":[{\"amount\":1.50},{\"amount\":null}]}]")) {
            ApiResponse<List<PriceList>> answer = shop.client().priceLists().listPriceLists().executeForResponse();

            assertNull(answer.getEnvelope());
            assertEquals("[{\"amount\":1.50}, {\"amount\":null}]", answer.getBody().get(0).raw("prices").asList().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorInTheEnvelopeIsAFailure(Json json) {
        String body = "{\"result\":null,\"error\":{\"code\":\"gone\",\"message\":\"No such shop\",\"details\":["
                + "{\"path\":\"shop_id\",\"code\":\"x\",\"message\":\"unknown\"}]},\"meta\":{\"request_id\":\"r-1\"}}";
        try (Shop shop = new Shop(json).answering(body)) {
            ApiStatusException failure =
                    assertThrows(ApiStatusException.class, () -> shop.client().orders().listOrders("s-1").execute());

            assertEquals(200, failure.getStatus());
            assertEquals("gone", failure.getVendorCode());
            assertEquals("r-1", failure.getRequestId());
            assertEquals("shop_id", failure.getDetails().get(0).getField());
            assertEquals("listOrders: GET http://host/v1/shops/s-1/orders answered 200 OK, but with an error: No such shop (gone). "
                            + "shop_id: unknown (x). Request id: r-1.",
                    failure.getMessage().replace(shop.url(""), "http://host"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsAFailureWhereAListWasPromised(Json json) {
        try (Shop shop = new Shop(json).answering("{\"error\":{\"code\":\"gone\"}}")) {
            ApiStatusException failure =
                    assertThrows(ApiStatusException.class, () -> shop.client().orders().listOrders("s-1").execute());
            assertEquals("gone", failure.getVendorCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMemberOfTheEnvelopeThatNobodyDocumentedChangesNothing(Json json) {
        for (String data : List.of(
                "{\"result\":[{\"id\":\"o-1\"}],\"took\":3}", "{\"took\":3,\"meta\":{},\"result\":[{\"id\":\"o-1\"}]}")) {
            try (Shop shop = new Shop(json).answering(data)) {
                ApiResponse<List<Order>> answer = shop.client().orders().listOrders("s-1").executeForResponse();
                assertEquals("o-1", answer.getBody().get(0).getId());
                assertEquals("3", answer.getEnvelope().get("took").toJson());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void membersOfTheDataMayHaveTheNamesOfTheEnvelope(Json json) {
        try (Shop shop = new Shop(json).answering("{\"_id\":\"l-1\",\"error\":\"a variable\",\"result\":\"another\",\"meta\":null}")) {
            Lead lead = shop.client().leads().getLead("l-1").execute();
            assertEquals("a variable", lead.getAdditionalProperties().get("error"));
            assertEquals("another", lead.getAdditionalProperties().get("result"));
        }
    }
}
