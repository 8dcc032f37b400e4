package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that become a part of the address. */
final class PathValueTest extends HttpTest {

    private String refusal(String value) {
        return assertThrows(IllegalArgumentException.class, () -> client.things().getThing(value)).getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a%2Fb", "a%2Fb, a%252Fb", "a b, a%20b", "ü, %C3%BC", "\uD83D\uDE00, %F0%9F%98%80",
        "a\uD83D\uDE00b\uD83D\uDE00, a%F0%9F%98%80b%F0%9F%98%80",
        "..., ...", ".a, .a", "..a, ..a", "%2e%2e, %252e%252e", "a?b#c, a%3Fb%23c", "somebody@example.com, somebody@example.com",
        "\\, %5C", "' ', %20", "'a;b', 'a;b'", "+, +"
    })
    void aValueIsOneSegmentWhateverItHolds(String value, String encoded) {
        assertEquals("/things/" + encoded, client.things().getThing(value).request().url().encodedPath());
        assertEquals(List.of("things", value), client.things().getThing(value).request().url().pathSegments());
    }

    @Test
    void anEmptyValueIsRefused() {
        assertEquals("getThing: the path parameter \"id\" is empty", refusal(""));
    }

    @ParameterizedTest
    @CsvSource({".", ".."})
    void aStepInThePathIsRefused(String value) {
        assertEquals("getThing: the path parameter \"id\" is \"" + value + "\", which servers take for a step in the path",
                refusal(value));
    }

    @ParameterizedTest
    @CsvSource({"'\n', 0", "'a\n', 1", "'ab\r', 2", "'\tx', 0", "a\u0000b, 1", "abc\u007f, 3", "a\u0085, 1"})
    void aControlCharacterIsRefused(String value, int index) {
        assertEquals("getThing: the path parameter \"id\" has a line break or another control character at index " + index,
                refusal(value));
    }

    @Test
    void halfASurrogatePairIsRefused() {
        String end = ", which cannot be sent in an address";
        assertEquals("getThing: the path parameter \"id\" has half a surrogate pair at index 0" + end, refusal("\ud83d"));
        assertEquals("getThing: the path parameter \"id\" has half a surrogate pair at index 0" + end, refusal("\ude00"));
        assertEquals("getThing: the path parameter \"id\" has half a surrogate pair at index 1" + end, refusal("a\ud83db"));
        assertEquals("getThing: the path parameter \"id\" has half a surrogate pair at index 0" + end, refusal("\ud83d\ud83d\ude00"));
        assertEquals("getThing: the path parameter \"id\" has half a surrogate pair at index 2" + end, refusal("\ud83d\ude00\ude00"));
    }

    @Test
    void aQueryParameterOfAParamsObjectIsHeldToTheSameRule() {
        SearchThingsParams.Builder params = SearchThingsParams.builder();

        assertEquals("the query parameter \"state\" has half a surrogate pair at index 1, which cannot be sent in an address",
                assertThrows(IllegalArgumentException.class, () -> params.state("a\ud83d")).getMessage());
        assertEquals("the query parameter \"tag\" has half a surrogate pair at index 0, which cannot be sent in an address",
                assertThrows(IllegalArgumentException.class, () -> params.tags(List.of("x", "\ude00"))).getMessage());
        assertEquals("X-Trace: the character at index 1 cannot stand in a header, which takes visible ASCII characters, blanks and tabs",
                assertThrows(IllegalArgumentException.class, () -> params.trace("aü")).getMessage());
    }
}
