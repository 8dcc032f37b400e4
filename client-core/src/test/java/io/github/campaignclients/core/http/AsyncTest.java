package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.NotFoundException;
import io.github.campaignclients.core.json.JsonValue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

final class AsyncTest extends HttpTest {

    private Throwable failure(CompletableFuture<?> future) {
        return assertThrows(CompletionException.class, future::join).getCause();
    }

    @Test
    void aFutureGetsTheBody() {
        answerJson("{\"id\":\"t-1\"}");

        assertEquals("t-1", client.things().readThing("t-1").executeAsync().join().getId());
    }

    @Test
    void aFutureGetsTheResponse() {
        answer(201, "application/json", "{\"id\":\"t-1\"}");

        assertEquals(201, client.things().readThing("t-1").executeAsyncForResponse().join().getStatus());
    }

    @Test
    void aRefusalFailsTheFuture() {
        answer(404, "text/plain", "no such thing");

        assertInstanceOf(NotFoundException.class, failure(client.things().readThing("t-1").executeAsync()));
    }

    @Test
    void aBrokenConnectionFailsTheFuture() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertInstanceOf(ApiTransportException.class, failure(client.things().readThing("t-1").executeAsync()));
    }

    @Test
    void aWrongBodyFailsTheFuture() {
        answerJson("[]");

        assertInstanceOf(ApiDataException.class, failure(client.things().readThing("t-1").executeAsync()));
    }

    @Test
    void cancellingTheFutureCancelsTheRequest() throws InterruptedException {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CountDownLatch failed = new CountDownLatch(1);
        OkHttpClient users = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void callFailed(Call call, java.io.IOException e) {
                        failed.countDown();
                    }
                })
                .build();
        try (ThingsClient observed = client.toBuilder().httpClient(users).build()) {
            CompletableFuture<JsonValue> future = observed.things().getThing("t-1").executeAsync();
            server.takeRequest();

            assertTrue(future.cancel(false));

            assertTrue(failed.await(10, TimeUnit.SECONDS), "the HTTP call goes on");
            assertTrue(future.isCancelled());
            assertThrows(CancellationException.class, future::join);
        }
    }

    @Test
    void theThreadsOfAClientAreDaemons() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                mayAnswer.await();
                return new MockResponse().setBody("{}");
            }
        });
        CompletableFuture<Thread> thread =
                client.things().getThing("t-1").executeAsync().thenApply(body -> Thread.currentThread());
        mayAnswer.countDown();

        assertTrue(thread.join().isDaemon());
    }

    @Test
    void sixteenCallsAreOnTheirWayAtOnce() {
        CountDownLatch all = new CountDownLatch(16);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                all.countDown();
                return new MockResponse().setResponseCode(all.await(10, TimeUnit.SECONDS) ? 200 : 500).setBody("{}");
            }
        });
        CompletableFuture<?>[] calls = new CompletableFuture<?>[16];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = client.things().getThing("t-" + i).executeAsync();
        }

        CompletableFuture.allOf(calls).join();

        assertEquals(0, all.getCount());
    }
}
