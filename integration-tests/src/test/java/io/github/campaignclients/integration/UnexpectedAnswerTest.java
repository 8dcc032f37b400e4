package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.leadfeeder.LeadfeederClient;
import io.github.campaignclients.leadfeeder.model.CampaignAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignResponseV1;
import io.github.campaignclients.leadfeeder.model.CampaignStatusV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateRequestV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateV1;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Answers of Leadfeeder that its pages do not announce, as an application meets them. */
class UnexpectedAnswerTest {

    private static final String ATTRIBUTES = "/data/attributes/";

    private static final JsonNode DOCUMENTED = Cases.jsonExamples()
            .filter(example -> example.toString().equals("leadfeeder/updateCampaign.response.200.json"))
            .findFirst()
            .orElseThrow()
            .tree();

    @ParameterizedTest
    @EnumSource
    void aBudgetThatIsATextFailsGetBudgetAndNothingElse(Json json) {
        JsonNode answer = Trees.with(DOCUMENTED, ATTRIBUTES + "status", Trees.json("\"archived_tomorrow\""));
        answer = Trees.with(answer, ATTRIBUTES + "audit", Trees.json("{\"by\": [1, null]}"));
        answer = Trees.with(answer, ATTRIBUTES + "budget", Trees.json("\"12\""));
        answer = Trees.without(answer, ATTRIBUTES + "currency");

        CampaignResponseV1 response = update(Trees.text(answer), json);
        CampaignAttributesV1 campaign = response.getData().getAttributes();

        ApiDataException failure = assertThrows(ApiDataException.class, campaign::getBudget);
        assertEquals(
                "$.data.attributes.budget: expected number, found string (CampaignAttributesV1.budget)", failure.getMessage());
        assertEquals("$.data.attributes.budget", failure.getPath());
        assertEquals("\"12\"", failure.getValue().toJson());

        assertEquals(CampaignStatusV1.of("archived_tomorrow"), campaign.getStatus());
        assertFalse(campaign.getStatus().isKnown());
        assertNull(campaign.getCurrency());
        assertFalse(campaign.has("currency"));
        assertEquals("{\"by\":[1,null]}", campaign.undeclared().get("audit").toJson());
        assertEquals("{\"by\":[1,null]}", campaign.raw("audit").toJson());
        assertEquals(Optional.empty(), Trees.difference(answer, Trees.json(response.toJson())));

        Readings readings = new Readings(response, View.of(CampaignResponseV1.class), answer);
        assertEquals(List.of(), readings.breaches());
        assertEquals(Set.of(ATTRIBUTES + "budget"), readings.failures().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void numbersLoneSurrogatesAndDatesInNoKnownFormatComeOutAsTheyWentIn(Json json) {
        String text = "{\"data\":{\"type\":\"campaign\",\"id\":\"1\",\"attributes\":{\"name\":\"\\ud800\",\"start_date\":\"May the first\","
                + "\"budget\":1e5,\"total_budget\":-0.0,\"budget_spent\":12345678901234567890,\"budget_left\":1e99999999999,"
                + "\"\\udfff\":[\"\\ud83d\",1E+5,-0.0,12345678901234567890,1e99999999999]}}}";

        CampaignResponseV1 response = update(text, json);

        assertEquals(text, response.toJson());
        assertEquals(text, response.toJsonValue().toJson());
        assertEquals(text, response.toBuilder().build().toJson());
        CampaignAttributesV1 campaign = response.getData().getAttributes();
        assertEquals("\ud800", campaign.getName());
        assertEquals(0, campaign.getBudget().compareTo(new BigDecimal(100_000)));
        assertEquals(new BigDecimal("12345678901234567890"), campaign.getBudgetSpent());
        assertEquals("\"May the first\"", campaign.raw("start_date").toJson());
        assertThrows(ApiDataException.class, campaign::getStartDate);
        assertThrows(ApiDataException.class, campaign::getBudgetLeft);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadIsSentAsItWasRead(Json json) {
        String attributes = "{\"name\":\"\\ud800\",\"budget\":1e5,\"\\udfff\":[-0.0,12345678901234567890]}";
        String text = "{\"data\":{\"type\":\"campaign\",\"attributes\":" + attributes + "}}";
        CampaignUpdateAttributesV1 read = Codec.of(CampaignUpdateAttributesV1.class).decode(json, attributes);
        CampaignUpdateRequestV1 request = CampaignUpdateRequestV1.builder()
                .data(CampaignUpdateV1.builder().attributes(read).build())
                .build();
        try (TestServer server = TestServer.answering("{}"); LeadfeederClient client = client(server, json)) {
            client.campaigns().updateCampaign("1", request).execute();
            assertEquals(text, server.request().getBody().readUtf8());
        }
    }

    private static CampaignResponseV1 update(String answer, Json json) {
        try (TestServer server = TestServer.answering(answer); LeadfeederClient client = client(server, json)) {
            return client.campaigns().updateCampaign("1", CampaignUpdateRequestV1.builder().build()).execute();
        }
    }

    private static LeadfeederClient client(TestServer server, Json json) {
        return LeadfeederClient.builder().apiKey("key").accountId("1").server(server.url("/")).json(json).build();
    }
}
