package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Response;

/** The same calls as Retrofit's own. */
final class RetrofitCallTest extends HttpTest {

    @Test
    void aPlainCallIsSentWithTheCredentialAndDecoded() throws IOException, InterruptedException {
        answerJson("{\"id\":\"t-1\"}");

        Response<Thing> response = client.things().readThing("t-1").asRetrofitCall().execute();

        assertEquals("t-1", response.body().getId());
        assertEquals(KEY, server.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void aPlainCallTakesTheEnvelopeOff() throws IOException {
        answerJson("{\"data\":{\"id\":\"t-1\"}}");
        ApiDefinition definition = ThingsClient.definition().bearer().envelope("data").build();
        try (ThingsClient enveloped = once(ThingsClient.builder(definition))) {
            assertEquals("t-1", enveloped.things().readThing("t-1").asRetrofitCall().execute().body().getId());
        }
    }

    @Test
    void aRefusalIsAResponseWithAnErrorBody() throws IOException {
        answer(404, "text/plain", "no such thing");

        Response<Thing> response = client.things().readThing("t-1").asRetrofitCall().execute();

        assertFalse(response.isSuccessful());
        assertEquals(404, response.code());
        assertEquals("no such thing", response.errorBody().string());
    }

    @Test
    void aBrokenConnectionIsAnIOException() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThrows(IOException.class, () -> client.things().readThing("t-1").asRetrofitCall().execute());
    }

    @Test
    void aWrongBodyIsAnExceptionHereToo() {
        answerJson("[]");

        ApiDataException e =
                assertThrows(ApiDataException.class, () -> client.things().readThing("t-1").asRetrofitCall().execute());

        assertEquals("readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised (application/json): "
                + "$: expected object, found array (the document)", e.getMessage());
    }

    @Test
    void anEmptyAnswerHasNoBody() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(204));

        assertNull(client.things().dropThing("t-1").asRetrofitCall().execute().body());
    }

    @Test
    void eachPlainCallIsNewAndRunsOnce() throws IOException {
        answerJson("{\"id\":\"t-1\"}");
        answerJson("{\"id\":\"t-1\"}");
        ApiCall<Thing> call = client.things().readThing("t-1");
        Call<Thing> plain = call.asRetrofitCall();

        plain.execute();

        assertTrue(plain.isExecuted());
        assertThrows(IllegalStateException.class, plain::execute);
        assertEquals("t-1", call.asRetrofitCall().execute().body().getId());
    }

    @Test
    void aPlainCallCanBeCancelled() {
        Call<Thing> plain = client.things().readThing("t-1").asRetrofitCall();

        plain.cancel();

        assertTrue(plain.isCanceled());
        assertThrows(IOException.class, plain::execute);
        assertEquals(0, server.getRequestCount());
    }
}
