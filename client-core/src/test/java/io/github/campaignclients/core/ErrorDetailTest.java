package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorDetailTest {

    @ParameterizedTest
    @CsvSource({
        "name, too_long, is too long, name: is too long (too_long)",
        "name, too_long, too_long by 3, name: too_long by 3",
        "name,, is too long, name: is too long",
        "name, too_long,, name: too_long",
        "name,,, name",
        ", too_long, is too long, is too long (too_long)",
        ", too_long,, too_long",
        ",, is too long, is too long",
        ",,, ''",
        "'a\nb', 'c\td', 'e\r\nf', a b: e f (c d)"
    })
    void aDetailIsPrintedAsFarAsItIsKnown(String field, String code, String message, String printed) {
        ErrorDetail detail = new ErrorDetail(field, code, message);

        assertEquals(printed, detail.toString());
        assertEquals(field, detail.getField());
        assertEquals(code, detail.getCode());
        assertEquals(message, detail.getMessage());
    }

    @Test
    void anEmptyFieldIsNoPlace() {
        assertEquals("wrong", new ErrorDetail("", null, "wrong").toString());
    }
}
