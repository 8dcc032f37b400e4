package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that the fuzzer begins with: the documented examples, those at a limit, and those that once broke a promise. */
class KeptDocumentTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.DOCUMENTS_AND_TYPES)
    void whateverItHoldsEveryPromiseIsKept(byte[] document, List<Type> types) {
        Promises.check(document, types);
    }

    /** Where this fails, Moshi was mended: {@link Promises} need not pass over such numbers any more. */
    @Test
    void moshiStillRefusesANumberThatGoesOnBehindAMultipleOfTwoToThe64th() {
        String document = "[184467440737095516160]";
        assertEquals(document, Json.GSON.parse(document).toJson());
        assertThrows(ApiDataException.class, () -> Json.MOSHI.parse(document));
    }
}
