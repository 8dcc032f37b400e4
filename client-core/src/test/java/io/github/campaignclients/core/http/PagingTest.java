package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.RateLimitException;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking through lists that come in pages. */
@Timeout(30)
final class PagingTest extends HttpTest {

    private ListsApi lists;

    @BeforeEach
    void create() {
        lists = client.api(ListsApi.class);
    }

    /** Answers with an object of things that has more members. */
    private void page(String members, String... ids) {
        answerJson("{\"things\":" + array(ids) + members + "}");
    }

    private static String array(String... ids) {
        return Arrays.stream(ids).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",", "[", "]"));
    }

    private static List<String> ids(Iterable<Thing> things) {
        List<String> ids = new ArrayList<>();
        things.forEach(thing -> ids.add(thing.getId()));
        return ids;
    }

    /** Returns the paths and queries that arrived, decoded. */
    private List<String> asked() throws InterruptedException {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < server.getRequestCount(); i++) {
            RecordedRequest request = server.takeRequest();
            String query = request.getRequestUrl().query();
            asked.add(request.getMethod().equals("GET") ? String.valueOf(query) : request.getBody().readUtf8());
        }
        return asked;
    }

    private static String message(Class<? extends Exception> type, Iterator<?> iterator) {
        return assertThrows(type, iterator::next).getMessage();
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreWalkedByNumberUpToTheirTotal(Json json) throws InterruptedException {
        page(",\"meta\":{\"total\":5}", "a", "b");
        page(",\"meta\":{\"total\":5}", "c", "d");
        page(",\"meta\":{\"total\":5}", "e");
        try (ThingsClient other = client.toBuilder().json(json).build()) {
            assertEquals(List.of("a", "b", "c", "d", "e"), ids(other.api(ListsApi.class).byPage().items()));
        }
        assertEquals(List.of("null", "page[num]=2", "page[num]=3"), asked());
    }

    @Test
    void pagesAreWalkedUpToTheirNumber() throws InterruptedException {
        page(",\"meta\":{\"pages\":2}", "a", "b");
        page(",\"meta\":{\"pages\":2}", "c", "d");

        assertEquals(List.of("a", "b", "c", "d"), ids(lists.byPage().items()));
        assertEquals(List.of("null", "page[num]=2"), asked());
    }

    @Test
    void aShortPageIsTheLast() throws InterruptedException {
        page("", "a", "b");
        page("", "c");

        assertEquals(List.of("a", "b", "c"), ids(lists.byPage().items()));
        assertEquals(List.of("null", "page[num]=2"), asked());
    }

    @Test
    void theRequestTellsWhatAShortPageIsAndWhereTheWalkBegins() throws InterruptedException {
        page("", "a", "b", "c");
        page("", "d", "e");

        assertEquals(List.of("a", "b", "c", "d", "e"), ids(lists.byPage(4, 3, "x y&z").items()));
        assertEquals(List.of("page[num]=4&page[size]=3&q=x y&z", "page[size]=3&q=x y&z&page[num]=5"), asked());
    }

    @Test
    void aServiceThatGivesFewerItemsThanWereAskedForIsWalkedToItsEnd() throws InterruptedException {
        page("", "a", "b", "c");
        page("", "d", "e", "f");
        page("", "g");

        assertEquals(List.of("a", "b", "c", "d", "e", "f", "g"), ids(lists.byPage(1, 1000, "x").items()));
        assertEquals(List.of("page[num]=1&page[size]=1000&q=x", "page[size]=1000&q=x&page[num]=2", "page[size]=1000&q=x&page[num]=3"),
                asked());
    }

    @Test
    void aPageThatOptionsSetIsWhereTheWalkBegins() throws InterruptedException {
        page("", "a", "b");
        page("");

        PagedCall<ThingPage, Thing> call =
                lists.byPage().with(CallOptions.builder().query("page[num]", "7").header("X-Trace", "t").build());

        assertEquals(List.of("a", "b"), ids(call.items()));
        RecordedRequest first = server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertEquals("page[num]=7", first.getRequestUrl().query());
        assertEquals("page[num]=8", second.getRequestUrl().query());
        assertEquals("t", second.getHeader("X-Trace"));
        assertEquals(KEY, second.getHeader("X-Api-Key"));
    }

    @Test
    void aPageThatIsNoNumberHasNoNextOne() {
        PagedCall<ThingPage, Thing> call = lists.byPage().with(CallOptions.builder().query("page[num]", "last").build());

        assertEquals("listByPage: GET " + url + "things asks for a page[num] that is no whole number: no page follows it",
                message(IllegalArgumentException.class, call.items().iterator()));
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void pagesFromZeroThatSayNothingEndWithAnEmptyOneOfEitherShape() throws InterruptedException {
        answerJson("[{\"id\":\"a\"}]");
        answerJson("{\"things\":[{\"id\":\"b\"},7]}");
        answerJson("{}");

        List<String> items = lists.fromZero().items().stream().map(JsonValue::toJson).toList();

        assertEquals(List.of("{\"id\":\"a\"}", "{\"id\":\"b\"}", "7"), items);
        assertEquals(List.of("null", "page=1", "page=2"), asked());
    }

    @ParameterizedTest
    @EnumSource
    void answersOfEitherShapeHaveTypedItems(Json json) throws InterruptedException {
        page(",\"nextPage\":2", "a");
        answerJson(array("b"));
        answerJson("{}");
        try (ThingsClient other = client.toBuilder().json(json).build()) {
            assertEquals(List.of("a", "b"), ids(other.api(ListsApi.class).ofEitherShape().items()));
        }
        assertEquals(List.of("null", "page=2", "page=3"), asked());
    }

    @Test
    void theNextPageIsTheOneThatTheAnswerTells() throws InterruptedException {
        page(",\"nextPage\":2", "a");
        page(",\"nextPage\":\"5\"", "b");
        page(",\"nextPage\":null", "c");

        assertEquals(List.of("a", "b", "c"), ids(lists.byNextPage().items()));
        assertEquals(List.of("null", "page=2", "page=5"), asked());
    }

    @Test
    void aNextPageThatIsTheFirstIsTheEnd() {
        page(",\"nextPage\":1", "a");

        assertEquals(List.of("a"), ids(lists.byNextPage().items()));
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void offsetsGoUpByTheItemsThatCameUntilThereIsNoMore() throws InterruptedException {
        page(",\"meta\":{\"hasMore\":true}", "a");
        page(",\"meta\":{\"hasMore\":true}", "b", "c", "d");
        page(",\"meta\":{\"hasMore\":false}", "e", "f");

        assertEquals(List.of("a", "b", "c", "d", "e", "f"), ids(lists.byOffset().items()));
        assertEquals(List.of("null", "skip=1", "skip=4"), asked());
    }

    @Test
    void aWalkKeepsWhatParamsSet() throws InterruptedException {
        page("", "a", "b");
        page("");

        ids(lists.byOffset(SearchThingsParams.builder().state("x").trace("t").build()).items());

        assertEquals("t", server.takeRequest().getHeader("X-Trace"));
        RecordedRequest second = server.takeRequest();
        assertEquals("t", second.getHeader("X-Trace"));
        assertEquals("state=x&skip=2", second.getRequestUrl().query());
    }

    @Test
    void whatStandsBesideThePayloadInTheEnvelopeCounts() throws InterruptedException {
        answerJson("{\"data\":{\"things\":[{\"id\":\"a\"}]},\"meta\":{\"hasMore\":true}}");
        answerJson("{\"data\":{\"things\":[{\"id\":\"b\"}]},\"meta\":{\"hasMore\":false}}");
        ApiDefinition definition = ThingsClient.definition().bearer().envelope("data", "error", "hasMore", "meta").build();
        try (ThingsClient enveloped = once(ThingsClient.builder(definition))) {
            assertEquals(List.of("a", "b"), ids(enveloped.api(ListsApi.class).byOffset().items()));
        }
        assertEquals(List.of("null", "skip=1"), asked());
    }

    @ParameterizedTest
    @EnumSource
    void aBareArrayEndsWithAShortPage(Json json) throws InterruptedException {
        answerJson(array("a", "b"));
        answerJson(array("c", "d"));
        answerJson(array());
        try (ThingsClient other = client.toBuilder().json(json).build()) {
            assertEquals(List.of("a", "b", "c", "d"), ids(other.api(ListsApi.class).bare().items()));
        }
        assertEquals(List.of("null", "offset=2", "offset=4"), asked());
    }

    @Test
    void cursorsAreFollowedThroughEmptyPagesToTheLast() throws InterruptedException {
        page(",\"next\":\"1|x y\"", "a");
        page(",\"paging\":{\"cursor\":\"2\"}");
        page(",\"next\":\"\"", "b");

        assertEquals(List.of("a", "b"), ids(lists.byCursor().items()));
        assertEquals(List.of("null", "cursor=1|x y", "cursor=2"), asked());
    }

    @Test
    void noMoreEndsAWalkWhoseLastPageHasACursor() {
        page(",\"next\":\"c\",\"more\":false", "a");

        assertEquals(List.of("a"), ids(lists.byCursor().items()));
    }

    @Test
    void aCursorOfTheCallersIsWhereTheWalkBegins() throws InterruptedException {
        page(",\"next\":\"d\"", "a");
        page(",\"next\":null", "b");

        assertEquals(List.of("a", "b"), ids(lists.byCursor().with(CallOptions.builder().query("cursor", "c").build()).items()));
        assertEquals(List.of("cursor=c", "cursor=d"), asked());
    }

    @Test
    void aCursorThatComesAgainWithItemsIsAFault() {
        page(",\"next\":\"c\"", "a");
        page(",\"next\":\"c\"", "a");
        Iterator<Thing> things = lists.byCursor().items().iterator();
        things.next();

        assertEquals("listByCursor: GET " + url + "things answered page 2 of this walk with a cursor that it gave before, and with items: "
                + "the service goes round in a circle, or ignores cursor", message(ApiDataException.class, things));
    }

    @Test
    void aCursorThatComesAgainWithoutItemsIsTheEnd() {
        page(",\"next\":\"c\"", "a");
        page(",\"next\":\"c\"");

        assertEquals(List.of("a"), ids(lists.byCursor().items()));
    }

    @ParameterizedTest
    @CsvSource({"'{\"after\":\"c\"}', object", "'[\"c\"]', array", "true, boolean"})
    void whatIsNoCursorInPlaceOfOneIsAFaultAndNotTheEnd(String odd, String kind) {
        page(",\"next\":" + odd, "a");

        assertEquals("listByCursor: GET " + url + "things answered page 1 of this walk with a next cursor of the wrong kind: expected "
                + "string or number, found " + kind, message(ApiDataException.class, lists.byCursor().items().iterator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "false", "{\"after\":\"c\"},\"more\":false"})
    void whatIsNothingInPlaceOfACursorIsTheEnd(String none) {
        page(",\"next\":" + none, "a");

        assertEquals(List.of("a"), ids(lists.byCursor().items()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"next\":null", ",\"next\":\"\"", ",\"next\":false"})
    void moreToComeWithoutACursorThatLeadsThereIsAFault(String next) {
        page(next + ",\"more\":true", "a");

        assertEquals("listByCursor: GET " + url + "things answered page 1 of this walk with more to come, and no cursor that leads there: "
                + "expected one at [/next, /paging/cursor]", message(ApiDataException.class, lists.byCursor().items().iterator()));
    }

    @Test
    void aServiceThatIgnoresThePageIsFoundOut() {
        page("", "a", "b");
        page("", "a", "b");
        Iterator<Thing> things = lists.byPage().items().iterator();
        things.next();
        things.next();

        assertEquals("listByPage: GET " + url + "things answered page 2 of this walk with the items of the page before it, 2 in number: "
                + "the service ignores page[num]", message(ApiDataException.class, things));
    }

    @Test
    void aServiceThatIgnoresTheOffsetOfABareArrayIsFoundOut() {
        answerJson(array("a", "b"));
        answerJson(array("a", "b"));
        Iterator<Thing> things = lists.bare().items().iterator();
        things.next();
        things.next();

        assertEquals("listBare: GET " + url + "things answered page 2 of this walk with the items of the page before it, 2 in number: "
                + "the service ignores offset", message(ApiDataException.class, things));
    }

    @Test
    void aServiceThatIgnoresTheCursorAndGivesANewOneEachTimeIsFoundOut() {
        page(",\"next\":\"c\"", "a");
        page(",\"next\":\"d\"", "a");
        Iterator<Thing> things = lists.byCursor().items().iterator();
        things.next();

        assertEquals("listByCursor: GET " + url + "things answered page 2 of this walk with the items of the page before it, 1 in number: "
                + "the service ignores cursor", message(ApiDataException.class, things));
    }

    @Test
    void pagesThatBeginAlikeAreNotTheSame() {
        page("", "a", "b");
        page("", "a", "c");
        page("");

        assertEquals(List.of("a", "b", "a", "c"), ids(lists.byPage().items()));
    }

    @Test
    void aMemberOfTheBodyAsksForThePage() throws InterruptedException {
        page("", "a", "b");
        page("", "c");
        JsonValue body = Json.MOSHI.parse("{\"page\":3,\"filters\":{\"n\":1.50},\"size\":2}");

        assertEquals(List.of("a", "b", "c"), ids(lists.searchByPage(body).items()));
        assertEquals(List.of(
                "{\"page\":3,\"filters\":{\"n\":1.50},\"size\":2}", "{\"page\":4,\"filters\":{\"n\":1.50},\"size\":2}"), asked());
    }

    @ParameterizedTest
    @EnumSource
    void aMemberOfTheBodyCarriesTheCursor(Json json) throws InterruptedException {
        page(",\"next\":\"c\"", "a");
        page(",\"next\":null", "b");
        try (ThingsClient other = client.toBuilder().json(json).build()) {
            PagedCall<ThingPage, Thing> call = other.api(ListsApi.class).searchByCursor(JsonValue.of(Collections.emptyMap()));

            assertEquals(List.of("a", "b"), ids(call.items()));
        }
        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertEquals("application/json", second.getHeader("Content-Type"));
        assertEquals("{\"cursor\":\"c\"}", second.getBody().readUtf8());
    }

    @Test
    void aBodyThatIsNoObjectAsksForNoPage() {
        PagedCall<ThingPage, Thing> call = lists.searchByPage(JsonValue.of("text"));

        assertEquals("searchByPage: POST " + url + "things says in its body which page it asks for, by page: the body must be an object, "
                + "and is string", message(IllegalArgumentException.class, call.items().iterator()));
    }

    @Test
    void nothingIsSentBeforeItIsAskedForAndAPageOnlyForItsFirstItem() {
        page("", "a", "b");
        page("", "c");
        Iterator<Thing> things = lists.byPage().items().iterator();
        assertEquals(0, server.getRequestCount());
        assertTrue(things.hasNext());
        assertTrue(things.hasNext());
        things.next();
        things.next();
        assertEquals(1, server.getRequestCount());
        assertEquals("c", things.next().getId());
        assertEquals(2, server.getRequestCount());
        assertFalse(things.hasNext());
        assertEquals("the last item came before", message(NoSuchElementException.class, things));
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void eachIteratorBeginsAnew() {
        page("", "a");
        page("", "b");
        Iterable<Thing> things = lists.byPage().items();

        assertEquals(List.of("a"), ids(things));
        assertEquals(List.of("b"), ids(things));
    }

    @Test
    void aStreamFetchesNoMoreThanItNeeds() {
        page("", "a", "b");

        List<String> ids = lists.byPage().items().stream().limit(2).map(Thing::getId).toList();

        assertEquals(List.of("a", "b"), ids);
        assertEquals(1, server.getRequestCount());
        assertFalse(lists.byPage().items().stream().isParallel());
    }

    @Test
    void pagesComeAsTheyAreAnEmptyLastOneToo() {
        page(",\"meta\":{\"total\":3}", "a", "b");
        page(",\"meta\":{\"total\":3}");
        Iterator<ThingPage> pages = lists.byPage().pages().iterator();

        assertTrue(pages.hasNext());
        assertEquals(0, server.getRequestCount());
        assertEquals("{\"things\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"meta\":{\"total\":3}}", pages.next().toJson());
        assertTrue(pages.hasNext());
        assertEquals(1, server.getRequestCount());
        assertEquals(List.of(), pages.next().getThings());
        assertFalse(pages.hasNext());
        assertEquals("the last page came before", message(NoSuchElementException.class, pages));
    }

    @Test
    void anEmptyListHasOnePageAndNoItems() {
        page("");
        page("");

        assertEquals(List.of(), ids(lists.byPage().items()));
        assertEquals(1, lists.byPage().pages().stream().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"things\":null}", "{\"things\":{}}", "{\"things\":\"\"}", "{\"things\":false}"})
    void aPageWithoutItsItemsIsEmpty(String page) {
        answerJson(page);

        assertEquals(List.of(), ids(lists.byPage().items()));
    }

    @ParameterizedTest
    @CsvSource({"'\"soon\"', string", "7, number", "true, boolean"})
    void whatIsNoArrayInPlaceOfTheItemsIsAFaultAndNoEmptyPage(String odd, String kind) {
        answerJson("{\"things\":" + odd + "}");
        page("", "a");
        Iterator<Thing> things = lists.byPage().items().iterator();

        assertEquals("listByPage: GET " + url + "things answered page 1 of this walk with a " + kind + " at \"/things\", where its items "
                + "should stand: expected array", message(ApiDataException.class, things));
        assertEquals("a", things.next().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\":\"Come back later\"}", "{\"errors\":[]}"})
    void anObjectThatHasNothingOfAPageIsAFaultAndNoEmptyPage(String other) {
        answerJson(other);
        answerJson(other);

        assertEquals("listByPage: GET " + url + "things answered page 1 of this walk with an object that has nothing of a page, where its "
                + "items should stand: expected array", message(ApiDataException.class, lists.byPage().items().iterator()));
        assertEquals("listOfEitherShape: GET " + url + "things answered page 1 of this walk with an object that has nothing of a page, "
                + "where its items should stand: expected array",
                message(ApiDataException.class, lists.ofEitherShape().items().iterator()));
    }

    @Test
    void aPageWithoutItsItemsThatSaysThereAreSomeIsAFault() {
        answerJson("{\"meta\":{\"total\":3}}");
        answerJson("{\"meta\":{\"hasMore\":true},\"things\":null}");
        answerJson("{\"meta\":{\"total\":0}}");
        answerJson("{\"meta\":{\"hasMore\":false}}");

        assertEquals("listByPage: GET " + url + "things answered page 1 of this walk with no items, and says that there are more: expected "
                + "array at [/things]", message(ApiDataException.class, lists.byPage().items().iterator()));
        assertEquals("listByOffset: GET " + url + "things answered page 1 of this walk with no items, and says that there are more: "
                + "expected array at [/things]", message(ApiDataException.class, lists.byOffset().items().iterator()));
        assertEquals(List.of(), ids(lists.byPage().items()));
        assertEquals(List.of(), ids(lists.byOffset().items()));
    }

    @Test
    void aSentenceInPlaceOfAPageOfSeveralShapesIsAFaultAndNoEmptyPage() {
        answer(200, "text/plain", "Come back later");

        assertEquals("listOfEitherShape: GET " + url + "things answered page 1 of this walk with a string at \"\", where its items should "
                + "stand: expected array", message(ApiDataException.class, lists.ofEitherShape().items().iterator()));
    }

    @Test
    void anAnswerWithoutABodyIsAnEmptyPage() {
        page(",\"next\":\"c\"", "a");
        answer(204);

        assertEquals(List.of("a"), ids(lists.orNothing().items()));
    }

    @Test
    void aWalkGoesOnAfterAFailureInTheMiddle() throws InterruptedException {
        page("", "a", "b");
        answer(500);
        answer(429);
        page("", "c");
        Iterator<Thing> things = lists.byPage().items().iterator();
        assertEquals("a", things.next().getId());
        assertEquals("b", things.next().getId());

        assertThrows(ServerException.class, things::hasNext);
        assertThrows(RateLimitException.class, things::next);

        assertEquals("c", things.next().getId());
        assertFalse(things.hasNext());
        assertEquals(List.of("null", "page[num]=2", "page[num]=2", "page[num]=2"), asked());
    }

    @Test
    void aWalkWhoseFirstPageFailsMayBeginAgain() {
        answer(500);
        page("", "a");
        Iterator<Thing> things = lists.byPage().items().iterator();

        assertThrows(ServerException.class, things::next);

        assertEquals("a", things.next().getId());
    }

    @Test
    void anItemOfTheWrongKindFailsItsOwnNextOnly() {
        answerJson("{\"things\":[7,{\"id\":\"b\"}],\"meta\":{\"total\":2}}");
        Iterator<Thing> things = lists.byPage().items().iterator();

        assertThrows(ApiDataException.class, things::next);

        assertEquals("b", things.next().getId());
        assertFalse(things.hasNext());
    }

    @Test
    void aListOfMorePagesThanTheBoundIsAFaultAfterTheItemsWithinIt() {
        page("", "a", "b");
        page("", "c", "d");
        Iterator<Thing> things = lists.byPage().maxPages(1).maxPages(2).items().iterator();
        for (int i = 0; i < 4; i++) {
            things.next();
        }
        String bounded = "listByPage: GET " + url + "things has more than 2 pages, and no more are fetched: set a higher bound by "
                + "maxPages(...) if the list may be as long, or ask for less of it";

        assertEquals(bounded, message(ApiDataException.class, things));
        assertEquals(bounded, assertThrows(ApiDataException.class, things::hasNext).getMessage());
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void aListOfAsManyPagesAsTheBoundIsWhole() {
        page("", "a", "b");
        page("", "c");

        assertEquals(List.of("a", "b", "c"), ids(lists.byPage().maxPages(2).with(CallOptions.NONE).items()));
    }

    @Test
    void theBoundIsOnePageAtLeast() {
        assertEquals("maxPages(0): a list has one page at least",
                assertThrows(IllegalArgumentException.class, () -> lists.byPage().maxPages(0)).getMessage());
    }

    @Test
    void anInterruptEndsAWalkAndStays() {
        page("", "a");
        Iterator<Thing> things = lists.byPage().items().iterator();
        Thread.currentThread().interrupt();

        assertThrows(CancellationException.class, things::next);

        assertTrue(Thread.interrupted());
    }

    @Test
    void theCallItselfIsOnePage() throws Exception {
        for (int i = 0; i < 5; i++) {
            page("", "a", "b");
        }
        PagedCall<ThingPage, Thing> call = lists.byPage();

        assertEquals(2, call.execute().getThings().size());
        assertEquals(200, call.executeForResponse().getStatus());
        assertEquals(2, call.executeAsync().join().getThings().size());
        assertEquals(200, call.executeAsyncForResponse().join().getStatus());
        assertEquals(2, call.asRetrofitCall().execute().body().getThings().size());
        assertEquals(url + "things", call.request().url().toString());
        assertEquals("PagedCall{listByPage: GET " + url + "things}", call.toString());
    }
}
