package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each operation that answers page by page is walked to its end, as its description says: a new one is a new test, without code. */
class PagedOperationsTest {

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.PAGED_ON_BOTH)
    void threePagesAreWalkedThrough(PagedOperation operation, Json json) {
        List<JsonNode> list = operation.list(2 * operation.pageSize() + 1);
        assertWalked(operation, json, list, operation.pages(list));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.PAGED_ON_BOTH)
    void aShortPageIsTheOnlyOne(PagedOperation operation, Json json) {
        List<JsonNode> list = operation.list(1);
        assertWalked(operation, json, list, operation.pages(list));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.PAGED_ON_BOTH)
    void anEmptyPageIsTheOnlyOne(PagedOperation operation, Json json) {
        walk(operation, json, operation.pages(List.of()), (call, walked) -> {
            call.items().forEach(walked::add);
            assertEquals(List.of(), walked);
        }, 1);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.PAGED_ON_BOTH)
    void aServiceThatIgnoresWhichPageIsAskedForIsFoundOut(PagedOperation operation, Json json) {
        List<JsonNode> list = operation.list(3 * operation.pageSize());
        String page = operation.page(list, 0, true);
        walk(operation, json, List.of(page, page), (call, walked) -> {
            ApiDataException failure = assertThrows(ApiDataException.class, () -> call.items().forEach(walked::add));
            assertTrue(failure.getMessage().endsWith("ignores " + operation.parameter()), failure::getMessage);
            assertEquals(list.subList(0, operation.pageSize()), walked.stream().map(operation::tree).toList());
        }, 2);
    }

    private interface Walk {
        void go(PagedCall<?, ?> call, List<Object> walked);
    }

    private static void assertWalked(PagedOperation operation, Json json, List<JsonNode> list, List<String> pages) {
        List<String> all = new ArrayList<>(pages);
        if (operation.endsWithAnEmptyPage()) {
            all.addAll(operation.pages(List.of()));
        }
        walk(operation, json, all, (call, walked) -> {
            call.items().forEach(walked::add);
            assertEquals(list, walked.stream().map(operation::tree).toList());
        }, all.size());
    }

    private static void walk(PagedOperation operation, Json json, List<String> pages, Walk walk, int expected) {
        OperationCall call = operation.call(json);
        try (TestServer server = TestServer.answering(); ApiClient client = call.client(server.url("/"))) {
            pages.forEach(page -> server.answer(operation.status(), page));
            walk.go((PagedCall<?, ?>) call.callAsRead(client, operation.body()), new ArrayList<>());

            List<RecordedRequest> requests = server.requests();
            assertEquals(expected, requests.size(), "requests");
            Set<String> others = new HashSet<>();
            for (int page = 0; page < requests.size(); page++) {
                String body = requests.get(page).getBody().readUtf8();
                String asked = operation.asked(requests.get(page), body);
                others.add(operation.others(requests.get(page), body));
                assertEquals(asked == null && page == 0 ? null : operation.position(page).asString(), asked, "page " + page);
            }
            assertEquals(1, others.size(), others::toString);
        }
    }
}
