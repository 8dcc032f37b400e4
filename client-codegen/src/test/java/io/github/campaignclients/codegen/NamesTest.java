package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        "build, build_, getBuild",
    })
    void membersHaveJavaNames(String wireName, String camel, String getter) {
        assertEquals(camel, Names.camel(wireName));
        assertEquals(getter, Names.getter(wireName));
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
