package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.json.JsonValue;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;

/** Annotations of paging and polling that contradict themselves, or the method that bears them. */
final class CallFormsTest {

    private final ThingsClient client = ThingsClient.builder().apiKey(HttpTest.KEY).build();

    @AfterEach
    void close() {
        client.close();
    }

    private String complaint(Function<WrongApi, Object> method) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> method.apply(client.api(WrongApi.class)));
        return e.getCause().getMessage();
    }

    @Test
    void aReturnedTypeNeedsItsAnnotation() {
        assertEquals("list returns PagedCall, and needs @Paging", complaint(WrongApi::listWithoutPaging));
        assertEquals("get returns JobCall, and needs @Polling", complaint(WrongApi::jobWithoutPolling));
    }

    @Test
    void anAnnotationNeedsItsReturnedType() {
        assertEquals("list has @Paging, and must return PagedCall", complaint(WrongApi::pagingWithoutList));
        assertEquals("get has @Polling, and must return JobCall", complaint(WrongApi::pollingWithoutJob));
    }

    @Test
    void aReturnedTypeNeedsItsArguments() {
        assertEquals("PagedCall must have type arguments, such as PagedCall<CampaignPage, Campaign>", complaint(WrongApi::rawList));
        assertEquals("JobCall must have a type argument, such as JobCall<Campaign>", complaint(WrongApi::rawJob));
    }

    @Test
    void whatIsNotDecodedTellsNothing() {
        assertEquals("list: a page must be decoded, and Void is not", complaint(WrongApi::voidList));
        assertEquals("get: a body that tells the job's state must be decoded, and Void is not", complaint(WrongApi::voidJob));
        assertEquals("get: a job cannot be told of by downloads, each of which somebody would have to close",
                complaint(WrongApi::downloadedJob));
    }

    @Test
    void pagingIsChecked() {
        assertEquals("list: @Paging names no parameter", complaint(WrongApi::noParameter));
        assertEquals("list: @Paging does not say where the items are", complaint(WrongApi::noItems));
        assertEquals("list: @Paging goes by cursor, and does not say where the next one is: set next", complaint(WrongApi::noNext));
        assertEquals("list: @Paging begins with a page before 0", complaint(WrongApi::negativeFirst));
        assertEquals("list: @Paging has pages of less than 0 items", complaint(WrongApi::negativeSize));
        assertEquals("list: @Paging has \"meta/total\" in total, which is no JSON pointer: it must be empty or begin with a slash",
                complaint(WrongApi::noPointer));
    }

    @Test
    void pollingIsChecked() {
        assertEquals("get: @Polling must wait a second at least", complaint(WrongApi::noTime));
        assertEquals("get: @Polling does not say what tells that the job is done: set state and done, or pendingStatuses",
                complaint(WrongApi::noState));
        assertEquals("get: @Polling says where the state is, and not in which ones the job is done", complaint(WrongApi::neverDone));
        assertEquals("get: @Polling says in which states the job is done, and not where the state is", complaint(WrongApi::doneNowhere));
        assertEquals("get: @Polling has a pending status that is not of the 2xx kind, and thus no answer but a refusal",
                complaint(WrongApi::pendingRefusal));
        assertEquals("get: @Polling has \"status\" in state, which is no JSON pointer: it must be empty or begin with a slash",
                complaint(WrongApi::noStatePointer));
    }

    @SuppressWarnings("rawtypes") // what is wrong with two of them
    interface WrongApi {

        @Operation(id = "list")
        @GET("x")
        PagedCall<JsonValue, JsonValue> listWithoutPaging();

        @Operation(id = "get")
        @GET("x")
        JobCall<JsonValue> jobWithoutPolling();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", items = "")
        @GET("x")
        ApiCall<JsonValue> pagingWithoutList();

        @Operation(id = "get")
        @Polling(pendingStatuses = 202, seconds = 1)
        @GET("x")
        ApiCall<JsonValue> pollingWithoutJob();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", items = "")
        @GET("x")
        PagedCall rawList();

        @Operation(id = "get")
        @Polling(pendingStatuses = 202, seconds = 1)
        @GET("x")
        JobCall rawJob();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", items = "")
        @GET("x")
        PagedCall<Void, JsonValue> voidList();

        @Operation(id = "get")
        @Polling(state = "/status", done = "done", seconds = 1)
        @GET("x")
        JobCall<Void> voidJob();

        @Operation(id = "get", accept = "text/csv")
        @Polling(pendingStatuses = 202, seconds = 1)
        @GET("x")
        JobCall<Download> downloadedJob();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "", items = "")
        @GET("x")
        PagedCall<JsonValue, JsonValue> noParameter();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", items = {})
        @GET("x")
        PagedCall<JsonValue, JsonValue> noItems();

        @Operation(id = "list")
        @Paging(by = Paging.By.CURSOR, parameter = "cursor", items = "")
        @GET("x")
        PagedCall<JsonValue, JsonValue> noNext();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", first = -1, items = "")
        @GET("x")
        PagedCall<JsonValue, JsonValue> negativeFirst();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", defaultSize = -1, items = "")
        @GET("x")
        PagedCall<JsonValue, JsonValue> negativeSize();

        @Operation(id = "list")
        @Paging(by = Paging.By.PAGE, parameter = "page", items = "", total = "meta/total")
        @GET("x")
        PagedCall<JsonValue, JsonValue> noPointer();

        @Operation(id = "get")
        @Polling(pendingStatuses = 202, seconds = 0)
        @GET("x")
        JobCall<JsonValue> noTime();

        @Operation(id = "get")
        @Polling(seconds = 1)
        @GET("x")
        JobCall<JsonValue> noState();

        @Operation(id = "get")
        @Polling(state = "/status", seconds = 1)
        @GET("x")
        JobCall<JsonValue> neverDone();

        @Operation(id = "get")
        @Polling(done = "done", pendingStatuses = 202, seconds = 1)
        @GET("x")
        JobCall<JsonValue> doneNowhere();

        @Operation(id = "get")
        @Polling(pendingStatuses = {202, 404}, seconds = 1)
        @GET("x")
        JobCall<JsonValue> pendingRefusal();

        @Operation(id = "get")
        @Polling(state = "status", done = "done", seconds = 1)
        @GET("x")
        JobCall<JsonValue> noStatePointer();
    }
}
