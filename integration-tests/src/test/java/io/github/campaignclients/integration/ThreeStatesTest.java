package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.interchange.InterchangeClient;
import io.github.campaignclients.interchange.model.CampaignUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A property of an update of Interchange is left alone, cleared or changed. */
class ThreeStatesTest {

    @ParameterizedTest
    @EnumSource
    void aPropertyThatIsNotSetIsNotSent(Json json) {
        assertEquals("{}", sent(CampaignUpdate.builder().build(), json));
    }

    @ParameterizedTest
    @EnumSource
    void aPropertyThatIsSetToNullIsSentAsNull(Json json) {
        assertEquals("{\"catalogId\":null}", sent(CampaignUpdate.builder().catalogId(null).build(), json));
    }

    @ParameterizedTest
    @EnumSource
    void aPropertyThatIsSetIsSent(Json json) {
        assertEquals("{\"catalogId\":42}", sent(CampaignUpdate.builder().catalogId(42L).build(), json));
    }

    @Test
    void nullForAPropertyThatIsNotNullableFailsAtOnceAndNamesIt() {
        CampaignUpdate.Builder builder = CampaignUpdate.builder();
        NullPointerException failure = assertThrows(NullPointerException.class, () -> builder.name(null));
        assertEquals(
                "CampaignUpdate.name must not be null; leave it unset to leave it out, "
                        + "or send an undocumented null with putRaw(\"name\", JsonValue.NULL)",
                failure.getMessage());
    }

    private static String sent(CampaignUpdate update, Json json) {
        try (TestServer server = TestServer.answering("{\"campaign\": {}}");
                InterchangeClient client = InterchangeClient.builder().apiKey("key").server(server.url("/")).json(json).build()) {
            client.campaigns().updateCampaign("cmp_1", update).execute();
            return server.request().getBody().readUtf8();
        }
    }
}
