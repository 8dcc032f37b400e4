package io.github.campaignclients.codegen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The extensions at the document's root. */
class RootExtensionsTest extends RuleTest {

    @Test
    void errorsAreDescribedByKnownMembersAlone() {
        assertFault("  requestId: [/meta/request_id]\n", "  request_id: [/meta/request_id]\n", "  request_id:",
                "x-errors has no member request_id; write one of [code, message, requestId, details, permanent]");
        assertFault("    field: [/path, /field]\n", "    fields: [/path, /field]\n", "    fields:",
                "details of x-errors has no member fields; write one of [list, field, code, message]");
    }

    @Test
    void anErrorPointerBeginsWithASlash() {
        assertFault("  code: [/error/code]\n", "  code: [error.code]\n", "  code: [error.code]",
                "code of x-errors needs a list of JSON pointers, each of which begins with a slash");
        assertFault("  code: [/error/code]\n", "  code: /error/code\n", "  code: /error/code",
                "code of x-errors needs a list of JSON pointers, each of which begins with a slash");
        assertFault("    field: [/path, /field]\n", "    field: [/path, field]\n", "    field:",
                "field of details of x-errors needs a list of JSON pointers, each of which begins with a slash");
    }

    @Test
    void detailsOfErrorsNeedNothingButTheirList() {
        assertFault("    list: [/error/details, /errors]\n", "", "  details:", "details of x-errors needs list");
        assertEquals(List.of(), SpecLinter.lint(broken("""
                    field: [/path, /field]
                    code: [/code]
                    message: [/message]
                """, "")));
    }

    @Test
    void permanentErrorsAreAListOfCodes() {
        assertFault("  permanent: [quota_exceeded]\n", "  permanent: quota_exceeded\n", "  permanent:",
                "permanent of x-errors needs a list of codes, such as [quota_exceeded]");
    }

    @Test
    void anEnvelopeIsComplete() {
        assertFault("  beside: [error, meta]\n  error: error\n", "", "x-envelope:", "x-envelope needs beside");
    }

    @Test
    void anEnvelopesErrorStandsBesideThePayload() {
        assertFault("  error: error\n", "  error: failure\n", "  error: failure",
                "the error of x-envelope, 'failure', stands beside no payload; write one of [error, meta]");
    }

    @Test
    void aRateLimitIsMadeOfPositiveWholeNumbersAndAScope() {
        assertFault(", burst: 15,", ", burst: 0,", "  - {requests: 10", "a rate limit's burst needs a positive whole number, not '0'");
        assertFault("requests: 10,", "requests: 1.5,", "  - {requests: 1.5",
                "a rate limit's requests needs a positive whole number, not '1.5'");
        assertFault("seconds: 60, ", "", "  - {requests: 500", "a rate limit needs seconds");
        assertFault("per: address", "per: account", "  - {requests: 500", "a rate limit is per key or address, not 'account'");
        assertFault("seconds: 60, ", "seconds: 60, minutes: 1, ", "  - {requests: 500",
                "a rate limit has no member minutes; write one of [requests, seconds, per, burst]");
    }

    @Test
    void rateLimitsAreAList() {
        assertFault("""
                  - {requests: 10, seconds: 1, burst: 15, per: key}
                  - {requests: 500, seconds: 60, per: address}
                """, "  requests: 10\n", "x-rate-limits:",
                "x-rate-limits needs a list, such as [{requests: 10, seconds: 1, per: key}]");
        assertFault("{requests: 500, seconds: 60, per: address}", "500", "  - 500",
                "a rate limit needs members; write them out of [requests, seconds, per, burst]");
    }

    @Test
    void rateLimitHeadersAreNamedAllThree() {
        assertFault("  reset: X-RateLimit-Reset\n", "", "x-rate-limit-headers:", "x-rate-limit-headers needs reset");
        assertFault("  reset: X-RateLimit-Reset\n", "  reset:\n", "  reset:",
                "x-rate-limit-headers needs a header's name as reset");
    }

    @Test
    void anEnvelopeNamesItsMembers() {
        assertFault("  payload: data\n", "  payload:\n", "  payload:", "payload of x-envelope needs the name of a member");
        assertFault("  beside: [error, meta]\n  error: error\n", "  beside: error\n", "  beside:",
                "beside of x-envelope needs a list of texts, and one at least");
    }
}
