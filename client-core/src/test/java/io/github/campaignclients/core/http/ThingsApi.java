package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.json.JsonValue;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

interface ThingsApi {

    @Operation(id = "getThing")
    @GET("things/{id}")
    ApiCall<JsonValue> getThing(@Path("id") String id);

    @Operation(id = "headThing")
    @HEAD("things/{id}")
    ApiCall<Void> headThing(@Path("id") String id);

    @Operation(id = "startThing")
    @POST("things/{id}")
    ApiCall<JsonValue> startThing(@Path("id") String id);

    @Operation(id = "createThing")
    @POST("things/{id}")
    ApiCall<JsonValue> createThing(@Path("id") String id, @Body JsonValue body);

    @Operation(id = "touchThing")
    @PUT("things/{id}")
    ApiCall<JsonValue> touchThing(@Path("id") String id);

    @Operation(id = "replaceThing")
    @PUT("things/{id}")
    ApiCall<JsonValue> replaceThing(@Path("id") String id, @Body JsonValue body);

    @Operation(id = "bumpThing")
    @PATCH("things/{id}")
    ApiCall<JsonValue> bumpThing(@Path("id") String id);

    @Operation(id = "updateThing")
    @PATCH("things/{id}")
    ApiCall<JsonValue> updateThing(@Path("id") String id, @Body JsonValue body);

    @Operation(id = "deleteThing")
    @DELETE("things/{id}")
    ApiCall<JsonValue> deleteThing(@Path("id") String id);

    @Operation(id = "deleteThings")
    @HTTP(method = "DELETE", path = "things/{id}", hasBody = true)
    ApiCall<JsonValue> deleteThings(@Path("id") String id, @Body JsonValue body);

    @Operation(id = "dropThing")
    @DELETE("things/{id}")
    ApiCall<Void> dropThing(@Path("id") String id);

    @Operation(id = "drawThing", retry = Retry.NEVER)
    @GET("things/{id}")
    ApiCall<JsonValue> drawThing(@Path("id") String id);

    @Operation(id = "claimThing", retry = Retry.NON_IDEMPOTENT)
    @GET("things/{id}")
    ApiCall<JsonValue> claimThing(@Path("id") String id);

    @Operation(id = "computeThing", retry = Retry.IDEMPOTENT)
    @POST("things/{id}")
    ApiCall<JsonValue> computeThing(@Path("id") String id, @Body JsonValue body);

    @Operation(id = "readThing")
    @GET("things/{id}")
    ApiCall<Thing> readThing(@Path("id") String id);

    @Operation(id = "listThings")
    @GET("things")
    ApiCall<List<Thing>> listThings();

    @Operation(id = "writeThing")
    @PUT("things/{id}")
    ApiCall<Thing> writeThing(@Path("id") String id, @Body Thing body);

    @Operation(id = "searchThings", clientParameters = {"account_id", "X-Team"})
    @GET("things")
    ApiCall<JsonValue> searchThings(@Query("q") String q);

    @Operation(id = "searchThings", clientParameters = {"account_id", "X-Team"})
    @GET("things")
    ApiCall<JsonValue> searchThings(@Query("q") String q, @Tag SearchThingsParams params);
}
