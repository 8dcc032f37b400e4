package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files as services give them. */
final class FileNamesTest {

    private static String find(String disposition) {
        return FileNames.find(new Headers.Builder().addUnsafeNonAscii("Content-Disposition", disposition).build());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "attachment; filename=a.csv | a.csv",
        "attachment; filename=\"a b.csv\" | a b.csv",
        "attachment; FileName = \"a.csv\" ; size=3 | a.csv",
        "attachment;filename=a b.csv | a b.csv",
        "attachment; filename=\"a\\\"b;c.csv\" | a\"b;c.csv",
        "attachment; filename=\"ü.csv\" | ü.csv",
        "inline; name=\"filename=b.csv\"; filename=a.csv | a.csv",
        "attachment; filename=first.csv; filename=second.csv | first.csv",
        "attachment; filename=plain.csv; filename*=UTF-8''%c3%bc%20%27.csv | ü '.csv",
        "attachment; filename*=iso-8859-1'en'%fc.csv | ü.csv",
        "attachment; filename=plain.csv; filename*=no-such-charset''x | plain.csv",
        "attachment; filename=plain.csv; filename*=UTF-8''%c3 | plain.csv",
        "attachment; filename=plain.csv; filename*=UTF-8''%c | plain.csv",
        "attachment; filename=plain.csv; filename*=UTF-8''%zz | plain.csv",
        "attachment; filename=plain.csv; filename*=x | plain.csv",
        "attachment; filename=plain.csv; filename*=UTF-8''.. | plain.csv",
    })
    void aNameIsFound(String disposition, String name) {
        assertEquals(name, find(disposition));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "attachment; filename=../../etc/passwd | passwd",
        "attachment; filename=\"C:\\\\temp\\\\a.csv\" | a.csv",
        "attachment; filename*=UTF-8''..%2F..%5Ca.csv | a.csv",
        "attachment; filename*=UTF-8''a%00%0A.csv | a.csv",
    })
    void aNameNamesNoFolder(String disposition, String name) {
        assertEquals(name, find(disposition));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "attachment", "attachment; filename=", "attachment; filename=\"\"", "attachment; filename=..", "attachment; filename=\".\"",
        "attachment; filename=a/", "attachment; filename=\"broken", "attachment; filename*=UTF-8''%2F"
    })
    void whatIsNoNameIsNone(String disposition) {
        assertNull(find(disposition));
    }

    @Test
    void withoutTheHeaderThereIsNone() {
        assertNull(FileNames.find(Headers.of()));
    }
}
