package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.json.JsonValue;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Operations whose requests or answers are more than JSON, or go elsewhere. */
interface ContentApi {

    @Operation(id = "exportThings", accept = "text/csv, application/pdf")
    @GET("export")
    ApiCall<Download> exportThings();

    @Operation(id = "importThings")
    @POST("import")
    ApiCall<JsonValue> importThings(@Body ImportForm form);

    @Operation(id = "replaceThings")
    @PUT("import")
    ApiCall<JsonValue> replaceThings(@Body ImportForm form);

    @Operation(id = "renderThing", accept = "text/html")
    @GET("page")
    ApiCall<String> renderThing();

    @Operation(id = "nameThing")
    @GET("name")
    ApiCall<String> nameThing();

    @Operation(id = "tellThing", accept = "application/json, text/plain")
    @GET("tell")
    ApiCall<JsonValue> tellThing();

    @Operation(id = "enrichThing", accept = "application/json, text/plain")
    @GET("enrichment")
    ApiCall<Enrichment> enrichThing();

    @Operation(id = "nextThing", mayBeEmpty = true)
    @GET("next")
    ApiCall<@Nullable Thing> nextThing();

    @Operation(id = "noteThing", accept = "text/plain", mayBeEmpty = true)
    @GET("note")
    ApiCall<@Nullable String> noteThing();

    @Operation(id = "getAccount", server = "account")
    @GET("accounts/{id}/")
    ApiCall<JsonValue> getAccount(@Path("id") String id);

    @Operation(id = "findAccount", server = "account", clientParameters = "account_id")
    @GET("accounts")
    ApiCall<JsonValue> findAccount(@Query("q[name]") String name);

    @Operation(id = "getStatus", authenticated = false)
    @GET("status")
    ApiCall<JsonValue> getStatus();

    @Operation(id = "getAccountStatus", server = "account", authenticated = false)
    @GET("status")
    ApiCall<JsonValue> getAccountStatus();

    @Operation(id = "getLost", server = "lost")
    @GET("lost")
    ApiCall<JsonValue> getLost();

    @Operation(id = "listThings")
    @GET("things/")
    ApiCall<JsonValue> listThings(@Query("page[num]") long page, @Query("since") OffsetDateTime since);

    @Operation(id = "findThings")
    @GET("things/{state}/{day}")
    ApiCall<JsonValue> findThings(
            @Path("state") Mood state, @Path("day") OffsetDateTime day, @Query("q") String q, @Header("X-Since") OffsetDateTime since);

    @Operation(id = "traceThings")
    @GET("things")
    ApiCall<JsonValue> traceThings(@Header("X-Trace") String trace);

    @Operation(id = "filterThings")
    @GET("things")
    ApiCall<JsonValue> filterThings(@Tag FilterThingsParams params);

    @Operation(id = "removeThings")
    @HTTP(method = "DELETE", path = "things", hasBody = true)
    ApiCall<JsonValue> removeThings(@Body JsonValue body);
}
