package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    private static final String TEXT =
            "[{\"name\":null,\"budget\":1e5,\"phase\":\"odd\",\"goal\":{\"kind\":\"clicks\"},\"size\":\"x\",\"new\":[-0.0,null]},null]";

    @Test
    void modelsStandInsideAnApplicationsOwnGson() {
        Gson gson = new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create();
        List<Plan> plans = gson.fromJson(TEXT, new TypeToken<List<Plan>>() {}.getType());
        assertEquals("odd", plans.get(0).getPhase().value());
        assertNull(plans.get(1));
        assertEquals(TEXT, gson.toJson(plans));
        assertSame(Phase.DRAFT, gson.fromJson("\"draft\"", Phase.class));
        assertEquals("{\"a\":null}", gson.toJson(gson.fromJson("{\"a\":null}", JsonValue.class)));
        assertSame(JsonValue.NULL, gson.fromJson("null", JsonValue.class));
        assertEquals("clicks", gson.fromJson("{\"kind\":\"clicks\"}", Goal.class).getKind());
    }

    @Test
    void modelsStandInsideAnApplicationsOwnMoshi() throws IOException {
        Moshi moshi = new Moshi.Builder().add(new MoshiModels()).build();
        com.squareup.moshi.JsonAdapter<List<Plan>> adapter = moshi.adapter(Types.newParameterizedType(List.class, Plan.class));
        List<Plan> plans = adapter.fromJson(TEXT);
        assertEquals("odd", plans.get(0).getPhase().value());
        assertNull(plans.get(1));
        assertEquals(TEXT, adapter.toJson(plans));
        assertSame(Phase.DRAFT, moshi.adapter(Phase.class).fromJson("\"draft\""));
        assertEquals("{\"a\":null}", moshi.adapter(JsonValue.class).toJson(moshi.adapter(JsonValue.class).fromJson("{\"a\":null}")));
        assertEquals("clicks", moshi.adapter(Goal.class).fromJson("{\"kind\":\"clicks\"}").getKind());
    }
}
