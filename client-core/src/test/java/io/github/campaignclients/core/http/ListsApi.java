package io.github.campaignclients.core.http;

import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.json.JsonValue;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Lists and jobs of every style, as the generator writes them. */
interface ListsApi {

    @Operation(id = "listByPage")
    @Paging(by = Paging.By.PAGE, parameter = "page[num]", size = "page[size]", defaultSize = 2, items = "/things",
            total = "/meta/total", pages = "/meta/pages")
    @GET("things")
    PagedCall<ThingPage, Thing> byPage();

    @Operation(id = "listByPage")
    @Paging(by = Paging.By.PAGE, parameter = "page[num]", size = "page[size]", defaultSize = 2, items = "/things",
            total = "/meta/total", pages = "/meta/pages")
    @GET("things")
    PagedCall<ThingPage, Thing> byPage(@Query("page[num]") long page, @Query("page[size]") long size, @Query("q") String q);

    @Operation(id = "listFromZero")
    @Paging(by = Paging.By.PAGE, parameter = "page", first = 0, items = {"/things", ""})
    @GET("things")
    PagedCall<JsonValue, JsonValue> fromZero();

    @Operation(id = "listOfEitherShape")
    @Paging(by = Paging.By.PAGE, parameter = "page", items = {"", "/things"}, next = "/nextPage")
    @GET("things")
    PagedCall<ThingsAnswer, Thing> ofEitherShape();

    @Operation(id = "listByNextPage")
    @Paging(by = Paging.By.PAGE, parameter = "page", items = "/things", next = "/nextPage")
    @GET("things")
    PagedCall<ThingPage, Thing> byNextPage();

    @Operation(id = "listByOffset")
    @Paging(by = Paging.By.OFFSET, parameter = "skip", size = "take", defaultSize = 2, items = "/things", more = "/meta/hasMore")
    @GET("things")
    PagedCall<ThingPage, Thing> byOffset();

    @Operation(id = "listByOffset")
    @Paging(by = Paging.By.OFFSET, parameter = "skip", size = "take", defaultSize = 2, items = "/things", more = "/meta/hasMore")
    @GET("things")
    PagedCall<ThingPage, Thing> byOffset(@Tag SearchThingsParams params);

    @Operation(id = "listBare")
    @Paging(by = Paging.By.OFFSET, parameter = "offset", size = "limit", defaultSize = 2, items = "")
    @GET("things")
    PagedCall<List<Thing>, Thing> bare();

    @Operation(id = "listByCursor")
    @Paging(by = Paging.By.CURSOR, parameter = "cursor", items = "/things", next = {"/next", "/paging/cursor"}, more = "/more")
    @GET("things")
    PagedCall<ThingPage, Thing> byCursor();

    @Operation(id = "listOrNothing", mayBeEmpty = true)
    @Paging(by = Paging.By.CURSOR, parameter = "cursor", items = "/things", next = "/next")
    @GET("things")
    PagedCall<ThingPage, Thing> orNothing();

    @Operation(id = "searchByPage", retry = Retry.IDEMPOTENT)
    @Paging(by = Paging.By.PAGE, parameter = "page", size = "size", inBody = true, items = "/things")
    @POST("things")
    PagedCall<ThingPage, Thing> searchByPage(@Body JsonValue body);

    @Operation(id = "searchByCursor", retry = Retry.IDEMPOTENT)
    @Paging(by = Paging.By.CURSOR, parameter = "cursor", inBody = true, items = "/things", next = "/next")
    @POST("things")
    PagedCall<ThingPage, Thing> searchByCursor(@Body JsonValue body);

    @Operation(id = "getJob")
    @Polling(state = {"/status", "/job/status"}, done = {"done", "failed", "true", "7"}, pendingStatuses = 202, seconds = 5)
    @GET("jobs/{id}")
    JobCall<JsonValue> job(@Path("id") String id);

    @Operation(id = "getJobOrNothing", mayBeEmpty = true)
    @Polling(state = "/status", done = "done", seconds = 5)
    @GET("jobs/{id}")
    JobCall<JsonValue> jobOrNothing(@Path("id") String id);

    @Operation(id = "awaitJob")
    @Polling(pendingStatuses = 202, seconds = 5)
    @GET("jobs/{id}")
    JobCall<Void> jobByStatus(@Path("id") String id);
}
