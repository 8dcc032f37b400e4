package io.github.campaignclients.codegen.lint;

import org.junit.jupiter.api.Test;

/** Paging. */
class PagingRulesTest extends RuleTest {

    private static final String SEARCH = "      x-paging: {by: cursor, parameter: cursor, in: body, items: [/data], next: [/meta/next]}\n";

    @Test
    void pagingIsMadeOfKnownMembersAndWords() {
        assertPaging("cursor, in: body, items", "cursor, in: body, elements: [/data], items",
                "x-paging has no member elements; write one of "
                + "[by, parameter, items, in, first, size, default-size, next, total, pages, more]");
        assertPaging("parameter: cursor, ", "", "x-paging needs parameter");
        assertPaging("by: cursor", "by: keys", "by of x-paging is 'keys'; write one of [page, offset, cursor]");
        assertPaging("in: body", "in: header", "in of x-paging is 'header'; write one of [query, body]",
                "parameter of x-paging is 'cursor', which post /parcels does not send; write one of []");
        assertFault(SEARCH, "      x-paging: page\n", "      x-paging: page", "x-paging needs members; write them out of "
                + "[by, parameter, items, in, first, size, default-size, next, total, pages, more]");
    }

    @Test
    void pagingCountsInWholeNumbers() {
        assertFault("        first: 1\n", "        first: -1\n", "        first:", "x-paging's first needs a whole number, not '-1'");
        assertNoFault("        first: 1\n", "        first: 0\n");
        assertFault("        default-size: 20\n", "        default-size: 0\n", "        default-size:",
                "x-paging's default-size needs a positive whole number, not '0'");
        assertPaging("in: body", "in: body, first: 1", "the first page has no cursor; delete first, or write by: page or by: offset");
    }

    @Test
    void whatIsSentIsDeclared() {
        assertFault("        parameter: page[num]\n", "        parameter: page\n", "        parameter:", "parameter of x-paging is 'page', "
                + "which get /parcels does not send; write one of [custom, filter, page[num], page[size], sort]");
        assertFault("        size: page[size]\n", "        size: size\n", "        size:", "size of x-paging is 'size', "
                + "which get /parcels does not send; write one of [custom, filter, page[num], page[size], sort]");
        assertPaging("parameter: cursor", "parameter: page",
                "parameter of x-paging is 'page', which post /parcels does not send; write one of [cursor, weight]");
    }

    @Test
    void whatIsReadIsDescribed() {
        assertPaging("items: [/data]", "items: /data",
                "items of x-paging needs a list of JSON pointers, each of which is empty or begins with a slash");
        assertPaging("next: [/meta/next]", "next: [next]",
                "next of x-paging needs a list of JSON pointers, each of which begins with a slash");
        assertPaging("items: [/data]", "items: [/rows]",
                "items of x-paging: no answer of post /parcels has an array at '/rows'; write a pointer into the described schema");
        assertPaging("items: [/data]", "items: [/meta]",
                "items of x-paging: no answer of post /parcels has an array at '/meta'; write a pointer into the described schema");
        assertPaging("items: [/data]", "items: ['']",
                "items of x-paging: no answer of post /parcels has an array at ''; write a pointer into the described schema");
        assertPaging("next: [/meta/next]", "next: [/meta/cursor]",
                "next of x-paging: no answer of post /parcels has a value at '/meta/cursor'; write a pointer into the described schema");
        assertPaging(", next: [/meta/next]", "", "x-paging by cursor needs next: the pointers to the cursor of the next page");
    }

    @Test
    void anArrayMayBeTheWholeAnswer() {
        assertNoFault("      x-retry: never\n", """
                      x-paging: {by: page, parameter: page, items: ['']}
                      parameters:
                        - name: page
                          in: query
                          description: The page.
                          schema:
                            type: integer
                """);
    }

    @Test
    void anOperationIsPagedOrPolled() {
        assertFault(SEARCH, SEARCH + "      x-polling: {state: [/meta/next], done: [x]}\n", "      x-paging: {by: cursor",
                "post /parcels has x-paging and x-polling; write one of them");
    }

    private void assertPaging(String target, String replacement, String... messages) {
        assertFault(SEARCH, SEARCH.replace(target, replacement), "      x-paging: {", messages);
    }
}
