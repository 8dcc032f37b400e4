package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonWriter;
import com.squareup.moshi.JsonQualifier;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collections;
import java.util.List;
import okio.Buffer;
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

    @Test
    void anApplicationsGsonLeavesOutItsOwnNullsAsBefore() {
        Gson gson = new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create();
        Page page = gson.fromJson("{\"plan\":{\"name\":null},\"next\":null}", Page.class);
        assertEquals("{\"plan\":{\"name\":null}}", gson.toJson(page));
    }

    @Test
    void anApplicationsMoshiLeavesOutItsOwnNullsAsBefore() throws IOException {
        Moshi moshi = new Moshi.Builder().add(new MoshiModels()).build();
        com.squareup.moshi.JsonAdapter<Page> pages = moshi.adapter(Page.class);
        assertEquals("{\"plan\":{\"name\":null}}", pages.toJson(pages.fromJson("{\"next\":null,\"plan\":{\"name\":null}}")));
    }

    @Test
    void aWriterThatFailsIsLeftAsItWas() throws IOException {
        Plan plan = Plan.builder().name("x").build();
        JsonWriter gson = new JsonWriter(new StringWriter());
        gson.setSerializeNulls(false);
        gson.beginObject();
        assertThrows(IllegalStateException.class, () -> new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create()
                .getAdapter(Plan.class).write(gson, plan));
        assertFalse(gson.getSerializeNulls());
        com.squareup.moshi.JsonWriter moshi = com.squareup.moshi.JsonWriter.of(new Buffer());
        moshi.beginObject();
        assertThrows(IllegalStateException.class,
                () -> new Moshi.Builder().add(new MoshiModels()).build().adapter(Plan.class).toJson(moshi, plan));
        assertFalse(moshi.getSerializeNulls());
    }

    @Test
    void classesOfOthersAreLeftToTheLibrary() {
        assertNull(new GsonModels().create(new Gson(), TypeToken.get(Page.class)));
        Moshi moshi = new Moshi.Builder().build();
        assertNull(new MoshiModels().create(Page.class, Collections.emptySet(), moshi));
        assertNull(new MoshiModels().create(Types.newParameterizedType(List.class, Plan.class), Collections.emptySet(), moshi));
        assertNull(new MoshiModels().create(Plan.class, Collections.singleton(Page.class.getAnnotation(Briefly.class)), moshi));
    }

    /** Asks for another adapter than the usual one. */
    @JsonQualifier
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Briefly {}

    /** A class of the application. */
    @Briefly
    private static final class Page {

        Plan plan;
        String next;
    }
}
