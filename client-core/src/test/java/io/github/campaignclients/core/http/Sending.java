package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.json.JsonValue;
import java.util.function.Function;

/** Every method, with a body and without. */
enum Sending {
    GET("GET", api -> api.getThing("t-1")),
    HEAD("HEAD", api -> api.headThing("t-1")),
    POST("POST", api -> api.startThing("t-1")),
    POST_BODY("POST", api -> api.createThing("t-1", body())),
    PUT("PUT", api -> api.touchThing("t-1")),
    PUT_BODY("PUT", api -> api.replaceThing("t-1", body())),
    PATCH("PATCH", api -> api.bumpThing("t-1")),
    PATCH_BODY("PATCH", api -> api.updateThing("t-1", body())),
    DELETE("DELETE", api -> api.deleteThing("t-1")),
    DELETE_BODY("DELETE", api -> api.deleteThings("t-1", body()));

    final String method;
    private final Function<ThingsApi, ApiCall<?>> call;

    Sending(String method, Function<ThingsApi, ApiCall<?>> call) {
        this.method = method;
        this.call = call;
    }

    ApiCall<?> on(ThingsClient client) {
        return call.apply(client.things());
    }

    private static JsonValue body() {
        return JsonValue.of("text");
    }
}
