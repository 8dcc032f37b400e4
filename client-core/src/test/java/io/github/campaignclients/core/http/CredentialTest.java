package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key: where it comes from, how it is sent, and who never sees it. */
final class CredentialTest extends HttpTest {

    private RecordedRequest sent(ApiDefinition definition) throws InterruptedException {
        answerJson("{}");
        try (ThingsClient other = once(ThingsClient.builder(definition))) {
            other.things().getThing("t-1").execute();
        }
        return server.takeRequest();
    }

    @Test
    void aKeyTravelsInAHeaderOfItsOwn() throws InterruptedException {
        RecordedRequest request = sent(ThingsClient.definition().apiKeyHeader("X-Api-Key").build());

        assertEquals(KEY, request.getHeader("X-Api-Key"));
        assertNull(request.getHeader("Authorization"));
    }

    @Test
    void aKeyTravelsAsAPasswordWithoutAUserName() throws InterruptedException {
        // printf ':marked-key-0123456789' | base64
        assertEquals("Basic Om1hcmtlZC1rZXktMDEyMzQ1Njc4OQ==",
                sent(ThingsClient.definition().basic("").build()).getHeader("Authorization"));
    }

    @Test
    void aKeyTravelsAsAPasswordBesideAUserName() throws InterruptedException {
        // printf 'api:marked-key-0123456789' | base64
        assertEquals("Basic YXBpOm1hcmtlZC1rZXktMDEyMzQ1Njc4OQ==",
                sent(ThingsClient.definition().basic("api").build()).getHeader("Authorization"));
    }

    @Test
    void aKeyTravelsAsABearerToken() throws InterruptedException {
        assertEquals("Bearer " + KEY, sent(ThingsClient.definition().bearer().build()).getHeader("Authorization"));
    }

    @Test
    void aSupplierIsAskedBeforeEachRequest() throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        answerJson("{}");
        answerJson("{}");
        try (ThingsClient rotating =
                client.toBuilder().apiKey(() -> "key-" + count.incrementAndGet()).build()) {
            var call = rotating.things().getThing("t-1");
            call.execute();
            call.executeAsync().join();
        }

        assertEquals("key-1", server.takeRequest().getHeader("X-Api-Key"));
        assertEquals("key-2", server.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void aSupplierWithoutAKeyFailsTheCallAndNothingIsSent() {
        try (ThingsClient keyless = client.toBuilder().apiKey(() -> " ").build();
                ThingsClient nulled = client.toBuilder().apiKey(() -> null).build()) {
            assertEquals("apiKey(Supplier): the supplier gave no usable key: it is blank",
                    assertThrows(IllegalStateException.class, () -> keyless.things().getThing("t-1").execute()).getMessage());
            assertEquals("apiKey(Supplier): the supplier gave no usable key: it is null",
                    assertThrows(IllegalStateException.class, () -> nulled.things().getThing("t-1").execute()).getMessage());
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void whatASupplierThrowsTheCallThrows() {
        IllegalStateException vaultClosed = new IllegalStateException("vault closed");
        Supplier<String> supplier = () -> {
            throw vaultClosed;
        };
        try (ThingsClient keyless = client.toBuilder().apiKey(supplier).build()) {
            var call = keyless.things().getThing("t-1");

            assertSame(vaultClosed, assertThrows(IllegalStateException.class, call::execute));
            assertSame(vaultClosed, assertThrows(CompletionException.class, () -> call.executeAsync().join()).getCause());
        }
    }

    @Test
    void aKeyIsNeverSentToAnotherOrigin() throws IOException, InterruptedException {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            other.enqueue(new okhttp3.mockwebserver.MockResponse().setBody("{}"));
            HttpUrl elsewhere = other.url("/elsewhere");
            Interceptor rerouting = chain -> chain.proceed(chain.request().newBuilder().url(elsewhere).build());
            OkHttpClient users = new OkHttpClient.Builder().addInterceptor(rerouting).build();
            try (ThingsClient rerouted = client.toBuilder().httpClient(users).build()) {
                rerouted.things().getThing("t-1").execute();
            }

            RecordedRequest request = other.takeRequest();
            assertEquals("/elsewhere", request.getPath());
            assertFalse(request.getHeaders().toString().contains(KEY));
        }
    }

    @Test
    void noInterceptorOfTheUserSeesTheKey() throws IOException {
        answerJson("{}");
        List<String> seen = new ArrayList<>();
        Interceptor logging = chain -> {
            seen.add(chain.request() + " " + chain.request().headers().toMultimap());
            var response = chain.proceed(chain.request());
            seen.add(response.request() + " " + response.request().headers().toMultimap());
            if (response.networkResponse() != null) {
                seen.add(response.networkResponse().request().headers().toMultimap().toString());
            }
            return response;
        };
        OkHttpClient users = new OkHttpClient.Builder().addInterceptor(logging).addNetworkInterceptor(logging).build();
        try (ThingsClient logged = client.toBuilder().httpClient(users).build()) {
            retrofit2.Response<?> response = logged.things().getThing("t-1").asRetrofitCall().execute();
            seen.add(response.raw().networkResponse().request().headers().toMultimap().toString());
        }

        assertEquals(6, seen.size());
        assertFalse(seen.toString().contains(KEY), seen.toString());
    }

    @Test
    void aBlankKeyIsRefused() {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("apiKey(...): the key is blank",
                assertThrows(IllegalArgumentException.class, () -> builder.apiKey(" \t")).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\n", "secret\r", "secret ", "secret\u0000", "secret\u007f", "secretü", "secret\ud83d\ude00"})
    void aKeyThatNoServiceIssuesIsRefusedAndNotPrinted(String key) {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("apiKey(...): the key has a blank, a line break, a control or a non-ASCII character at index 6, which no key has: "
                        + "it may have been copied with more than itself",
                assertThrows(IllegalArgumentException.class, () -> builder.apiKey(key)).getMessage());
    }

    @Test
    void aClientWithoutAKeyIsNotBuilt() {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("the API key is not set: call apiKey(...) before build(), or apiKeyFromEnvironment(), which reads THINGS_API_KEY",
                assertThrows(IllegalStateException.class, builder::build).getMessage());
    }

    @Test
    void aKeyIsReadFromTheEnvironment() throws InterruptedException {
        answerJson("{}");
        try (ThingsClient fromEnvironment = ThingsClient.builder()
                .server(url)
                .apiKeyFromEnvironment(Map.of("THINGS_API_KEY", "from-environment")::get)
                .build()) {
            fromEnvironment.things().getThing("t-1").execute();
        }

        assertEquals("from-environment", server.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void aKeyMayHaveAnyVisibleCharacter() throws InterruptedException {
        answerJson("{}");
        try (ThingsClient odd = client.toBuilder().apiKey("!key~").build()) {
            odd.things().getThing("t-1").execute();
        }

        assertEquals("!key~", server.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void theEnvironmentIsThatOfTheProcess() throws InterruptedException {
        Map.Entry<String, String> variable = System.getenv().entrySet().stream()
                .filter(entry -> entry.getValue().matches("[!-~]{1,1000}"))
                .findFirst()
                .orElseThrow();
        ApiDefinition definition = ThingsClient.definition().apiKeyHeader("X-Api-Key").environmentVariable(variable.getKey()).build();
        answerJson("{}");
        try (ThingsClient fromEnvironment = ThingsClient.builder(definition).server(url).apiKeyFromEnvironment().build()) {
            fromEnvironment.things().getThing("t-1").execute();
        }

        assertEquals(variable.getValue(), server.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void aMissingVariableIsNamed() {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("the environment variable THINGS_API_KEY is not set: set it to the API key, or pass the key to "
                        + "builder().apiKey(...)",
                assertThrows(IllegalStateException.class, builder::apiKeyFromEnvironment).getMessage());
    }

    @Test
    void aVariableThatHoldsNoKeyIsNamedAndNotPrinted() {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("the environment variable THINGS_API_KEY holds no API key: its value is blank; correct it, or pass the key to "
                        + "builder().apiKey(...)",
                assertThrows(IllegalStateException.class, () -> builder.apiKeyFromEnvironment(name -> "")).getMessage());
        assertEquals("the environment variable THINGS_API_KEY holds no API key: its value has a blank, a line break, a control or a "
                        + "non-ASCII character at index 6, which no key has: it may have been copied with more than itself; "
                        + "correct it, or pass the key to builder().apiKey(...)",
                assertThrows(IllegalStateException.class, () -> builder.apiKeyFromEnvironment(name -> "secret\n")).getMessage());
    }

    @Test
    void aTextTooShortForAKeyIsNotBlackedOut() {
        assertEquals("a *** b", credential("eight-ch").redact("a eight-ch b"));
        assertEquals("a seven-c b", credential("seven-c").redact("a seven-c b"));
    }

    @Test
    void theBeginningOfAKeyAtTheEndOfATextIsBlackedOutIfItIsLongEnough() {
        assertEquals("a ***", credential(KEY).redact("a " + KEY.substring(0, KEY.length() - 1)));
        assertEquals("a ***", credential(KEY).redact("a " + KEY.substring(0, 8)));
        assertEquals("a " + KEY.substring(0, 7), credential(KEY).redact("a " + KEY.substring(0, 7)));
        assertEquals(KEY.substring(0, 8) + " b", credential(KEY).redact(KEY.substring(0, 8) + " b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/marked+key=01", "%2Fmarked%2Bkey%3D01", "%2fmarked%2bkey%3d01", "%2Fmarked+key=01", "%2fmarked+key=01"
    })
    void aKeyIsBlackedOutHoweverAnAddressSpellsIt(String spelling) {
        assertEquals("<***>", credential("/marked+key=01").redact("<" + spelling + ">"));
    }

    @Test
    void headersAreTheSameUnlessOneRepeatsTheKey() {
        Attempt attempt = new Attempt(credential(KEY), 0);
        Headers harmless = Headers.of("A", "1", "B", "2");

        assertSame(harmless, attempt.redact(harmless));
        assertEquals(Headers.of("A", "for ***"), attempt.redact(Headers.of("A", "for " + KEY)));
        assertEquals(Headers.of("A", "1", "B", "***"), attempt.redact(Headers.of("A", "1", "B", KEY)));
    }

    private Credential credential(String key) {
        return new Credential(key, "X-Api-Key", key, Origin.of(server.url("/")));
    }
}
