package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "start_date, startDate, getStartDate",
        "campaignId, campaignId, getCampaignId",
        "class, class_, getClass_",
        "default, default_, getDefault",
        "_id, id, getId",
        "Company name, companyName, getCompanyName",
        "2fa, _2fa, get_2fa",
        "build, build, getBuild",
        "clear, clear_, getClear",
        "ID, id, getId",
        "URLSlug, urlSlug, getUrlSlug",
        "X-Trace, xTrace, getXTrace",
    })
    void membersHaveJavaNames(String wireName, String setter, String getter) {
        assertEquals(setter, Names.setter(wireName));
        assertEquals(getter, Names.getter(wireName));
    }

    @Test
    void whatIsTakenEndsInAnUnderscore() {
        assertEquals("body_", Names.parameter("body"));
        assertEquals("wait_", Names.parameter("wait"));
        assertEquals("server_", Names.clientParameter("server"));
        assertEquals("close_", Names.accessor("Close"));
    }

    @ParameterizedTest
    @CsvSource({
        "draft, DRAFT",
        "in-transit, IN_TRANSIT",
        "frontLoaded, FRONT_LOADED",
        "501-1.000, _501_1_000",
        "'', EMPTY",
        "c2pa.watermarked.bound, C2PA_WATERMARKED_BOUND",
    })
    void enumValuesHaveConstants(String value, String constant) {
        assertEquals(constant, Names.constant(value));
    }
}
