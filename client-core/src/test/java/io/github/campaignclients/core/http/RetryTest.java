package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, and what is not. */
@Timeout(30)
final class RetryTest extends HttpTest {

    private static final int[] PASSING = {408, 429, 500, 502, 503, 504};

    private static final Set<Sending> CREATING =
            EnumSet.of(Sending.POST, Sending.POST_BODY, Sending.PATCH, Sending.PATCH_BODY);

    private ThingsClient retrying;

    private ThingsClient retrying(OkHttpClient.Builder users) {
        retrying = retrying(ThingsClient.builder().httpClient(users.build()));
        return retrying;
    }

    private ThingsClient patiently() {
        retrying = retrying();
        return retrying;
    }

    @AfterEach
    void end() {
        if (retrying != null) {
            retrying.close();
        }
    }

    private static Stream<Arguments> repeatedAfterStatus() {
        List<Arguments> all = new ArrayList<>();
        for (int status : PASSING) {
            EnumSet.complementOf(EnumSet.copyOf(CREATING)).forEach(sending -> all.add(Arguments.of(sending, status)));
        }
        CREATING.forEach(sending -> all.add(Arguments.of(sending, 429)));
        return all.stream();
    }

    private static Stream<Arguments> notRepeatedAfterStatus() {
        List<Arguments> all = new ArrayList<>();
        for (int status : PASSING) {
            CREATING.stream().filter(sending -> status != 429).forEach(sending -> all.add(Arguments.of(sending, status)));
        }
        return all.stream();
    }

    private static Set<Sending> repeatable() {
        return EnumSet.complementOf(EnumSet.copyOf(CREATING));
    }

    private static Set<Sending> creating() {
        return CREATING;
    }

    private void answerIn(Sending sending) {
        if (sending == Sending.HEAD) {
            answer(200);
        } else {
            answerJson("{}");
        }
    }

    private void assertSentTwiceAlike(Sending sending) throws InterruptedException {
        RecordedRequest first = server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertEquals(2, server.getRequestCount());
        assertEquals(sending.method + " /things/t-1 HTTP/1.1", first.getRequestLine());
        assertEquals(first.getRequestLine(), second.getRequestLine());
        assertEquals(first.getHeaders(), second.getHeaders());
        assertEquals(first.getBody().readUtf8(), second.getBody().readUtf8());
    }

    @ParameterizedTest
    @MethodSource("repeatedAfterStatus")
    void aFailureThatPassesIsFollowedByTheSameRequest(Sending sending, int status) throws InterruptedException {
        answer(status);
        answerIn(sending);

        assertEquals(2, sending.on(patiently()).executeForResponse().getAttempts());

        assertSentTwiceAlike(sending);
        assertEquals(List.of(Duration.ofMillis(250)), clock.waits());
    }

    @ParameterizedTest
    @MethodSource("notRepeatedAfterStatus")
    void whatMayDoSomethingTwiceIsNotSentAgainAfterAStatusThatProvesNothing(Sending sending, int status) {
        answer(status);

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> sending.on(patiently()).execute());

        assertEquals(status, e.getStatus());
        assertEquals(1, e.getAttempts());
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 400, 401, 403, 404, 409, 410, 418, 422, 425, 499, 501, 505, 507, 599})
    void aFailureThatStaysIsThrownAtOnce(int status) {
        answer(status);

        ApiStatusException e =
                assertThrows(ApiStatusException.class, () -> patiently().things().getThing("t-1").execute());

        assertEquals(status, e.getStatus());
        assertEquals(1, server.getRequestCount());
        assertEquals(List.of(), clock.waits());
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void aLostConnectionIsFollowedByTheSameRequestWhereThatDoesNoHarm(Sending sending) throws InterruptedException {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answerIn(sending);

        assertEquals(2, sending.on(patiently()).executeForResponse().getAttempts());

        assertSentTwiceAlike(sending);
    }

    @ParameterizedTest
    @MethodSource("creating")
    void aLostConnectionEndsWhatMayDoSomethingTwice(Sending sending) {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertEquals(1,
                assertThrows(ApiTransportException.class, () -> sending.on(patiently()).execute()).getAttempts());

        assertEquals(1, server.getRequestCount());
    }

    @Test
    void anAnswerThatBreaksOffIsFollowedByTheSameRequestWhereThatDoesNoHarm() {
        MockResponse broken =
                new MockResponse().setBody("x".repeat(1000)).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY);
        server.enqueue(broken);
        answerJson("{\"id\":\"t-1\"}");
        server.enqueue(broken);

        assertEquals("t-1", patiently().things().readThing("t-1").execute().getId());
        assertThrows(ApiTransportException.class, () -> retrying.things().startThing("t-1").execute());

        assertEquals(3, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("creating")
    void anUnknownHostIsAskedForAgainAsNothingWasSent(Sending sending) {
        AtomicInteger lookups = new AtomicInteger();
        Dns dns = host -> {
            if (lookups.incrementAndGet() < 3) {
                throw new UnknownHostException(host);
            }
            return Dns.SYSTEM.lookup(host);
        };
        answerJson("{}");

        assertEquals(3, sending.on(retrying(new OkHttpClient.Builder().dns(dns))).executeForResponse().getAttempts());

        assertEquals(1, server.getRequestCount());
        assertEquals(List.of(Duration.ofMillis(250), Duration.ofMillis(500)), clock.waits());
    }

    @ParameterizedTest
    @MethodSource("creating")
    void aRefusedConnectionIsTriedAgainAsNothingWasSent(Sending sending) {
        answerJson("{}");
        OkHttpClient.Builder users = new OkHttpClient.Builder().socketFactory(new RefusingSockets(1));

        assertEquals(2, sending.on(retrying(users)).executeForResponse().getAttempts());

        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aHostsNextAddressIsTriedWhereOneCannotBeConnectedTo() throws IOException {
        OkHttpClient.Builder users = new OkHttpClient.Builder()
                .dns(host -> List.of(address(1), address(2), Dns.SYSTEM.lookup(host).get(0)))
                .socketFactory(new RefusingSockets(0));
        answerJson("{}");
        answerJson("{}");

        assertEquals(3, retrying(users).things().startThing("t-1").executeForResponse().getAttempts());
        assertEquals(1, retrying.things().startThing("t-1").executeForResponse().getAttempts());
    }

    /** Returns an address that is nobody's (RFC 5737). */
    private static InetAddress address(int last) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, (byte) last});
    }

    @Test
    void aConnectionThatIsRefusedThreeTimesSaysSo() throws IOException {
        server.shutdown();

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> patiently().things().startThing("t-1").execute());

        assertEquals("startThing: POST " + url + "things/t-1 got no answer: " + e.getCause().getMessage()
                + " (ConnectException). Nothing was sent. It was tried 3 times.", e.getMessage());
        assertEquals(3, e.getAttempts());
        assertEquals("/things/{id}", e.getUrlTemplate());
    }

    @Test
    void whatWasSentInAnyAttemptMayHaveBeenCarriedOut() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        RefusingSockets sockets = new RefusingSockets(0);
        ThingsClient refused = retrying(new OkHttpClient.Builder()
                .socketFactory(sockets)
                .addInterceptor(chain -> {
                    try {
                        return chain.proceed(chain.request());
                    } finally {
                        sockets.refuse(2);
                    }
                }));

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> refused.things().getThing("t-1").execute());

        assertEquals("getThing: GET " + url + "things/t-1 got no answer: " + e.getCause().getMessage()
                + " (ConnectException). Whether the service carried the request out is not known. It was tried 3 times.", e.getMessage());
    }

    @Test
    void anOperationThatIsNeverRepeatedIsNot() {
        answer(429);
        assertThrows(ApiStatusException.class, () -> patiently().things().drawThing("t-1").execute());
        assertEquals(1, server.getRequestCount());

        retrying.close();
        ThingsClient refused = retrying(new OkHttpClient.Builder().socketFactory(new RefusingSockets(9)));
        assertEquals(1,
                assertThrows(ApiTransportException.class, () -> refused.things().drawThing("t-1").execute()).getAttempts());
    }

    @Test
    void aGetThatIsNotIdempotentIsTreatedAsSuch() {
        answer(503);
        answer(429);
        answerJson("{}");

        assertThrows(ServerException.class, () -> patiently().things().claimThing("t-1").execute());
        assertEquals(2, retrying.things().claimThing("t-1").executeForResponse().getAttempts());

        assertEquals(3, server.getRequestCount());
    }

    @Test
    void aPostThatIsIdempotentIsTreatedAsSuch() throws InterruptedException {
        answer(503);
        answerJson("{}");

        patiently().things().computeThing("t-1", JsonValue.of("text")).execute();

        assertSentTwiceAlike(Sending.POST);
    }

    @Test
    void theNumberOfAttemptsIsThatOfThePolicy() {
        for (int i = 0; i < 9; i++) {
            answer(503);
        }
        RetryPolicy five = RetryPolicy.builder().random(() -> 0).attempts(5).build();
        retrying = client.toBuilder().retries(five).build();

        ServerException e = assertThrows(ServerException.class, () -> retrying.things().getThing("t-1").execute());

        assertEquals("getThing: GET " + url + "things/t-1 answered 503 Service Unavailable. The answer has no body. "
                + "Whether the service carried the request out is not known. It was sent 5 times.", e.getMessage());
        assertEquals(5, e.getAttempts());
        assertEquals(5, server.getRequestCount());
    }

    @Test
    void theNumberOfAttemptsIsThreeUnlessSet() {
        for (int i = 0; i < 9; i++) {
            answer(503);
        }
        retrying = ThingsClient.builder().server(url).apiKey(KEY).scheduler(clock).build();

        assertEquals(3, assertThrows(ServerException.class, () -> retrying.things().getThing("t-1").execute()).getAttempts());
        assertEquals(3, server.getRequestCount());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theNumberOfAttemptsIsThatOfTheCallWhereItHasOne(int attempts) {
        for (int i = 0; i < 9; i++) {
            answer(503);
        }
        ApiCall<JsonValue> call =
                patiently().things().getThing("t-1").with(CallOptions.builder().attempts(attempts).build());

        assertEquals(attempts, assertThrows(ServerException.class, call::execute).getAttempts());
        assertEquals(attempts, server.getRequestCount());
    }

    @Test
    void aPolicyOfNoRetriesSendsOnce() {
        answer(503);

        assertThrows(ServerException.class, () -> client.things().getThing("t-1").execute());

        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aFailureWhoseCodeSaysThatItStaysIsThrownAtOnce() {
        ApiDefinition definition =
                ThingsClient.definition().bearer().permanentErrors("quota_used_up", "forbidden_word").build();
        retrying = retrying(ThingsClient.builder(definition));
        answer(429, "application/json", "{\"code\":\"quota_used_up\"}");
        assertEquals("getThing: GET " + url + "things/t-1 answered 429 Too Many Requests: quota_used_up. This does not pass by waiting a "
                        + "while, so it was not sent again.",
                assertThrows(ApiStatusException.class, () -> retrying.things().getThing("t-1").execute()).getMessage());
        assertEquals(1, server.getRequestCount());

        answer(429, "application/json", "{\"code\":\"too_fast\"}");
        answer(429, "text/plain", "quota_used_up");
        answer(429, "application/json", "{\"errors\":[{\"code\":\"forbidden_word\"}]}");
        assertEquals(3, assertThrows(ApiStatusException.class, () -> retrying.things().getThing("t-1").execute()).getAttempts());
        assertEquals(4, server.getRequestCount());
    }

    private static Stream<IOException> failuresThatStay() {
        SSLHandshakeException untrusted = new SSLHandshakeException("untrusted");
        untrusted.initCause(new CertificateException("no path"));
        return Stream.of(untrusted, new SSLPeerUnverifiedException("another host"), new UnknownServiceException("cleartext"));
    }

    @ParameterizedTest
    @MethodSource("failuresThatStay")
    void aServerThatIsNotTrustedIsNotAskedAgain(IOException failure) {
        AtomicInteger count = new AtomicInteger();
        ThingsClient failing = retrying(new OkHttpClient.Builder().addInterceptor(thrower(count, failure)));

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> failing.things().getThing("t-1").execute());

        assertSame(failure, e.getCause());
        assertEquals("getThing: GET " + url + "things/t-1 got no answer: " + failure.getMessage() + " ("
                + failure.getClass().getSimpleName() + "). Nothing was sent.", e.getMessage());
        assertEquals(1, count.get());
    }

    @Test
    void aHandshakeThatFailsForAnotherReasonIsTriedAgain() {
        AtomicInteger count = new AtomicInteger();
        ThingsClient failing =
                retrying(new OkHttpClient.Builder().addInterceptor(thrower(count, new SSLHandshakeException("closed"))));

        assertThrows(ApiTransportException.class, () -> failing.things().startThing("t-1").execute());

        assertEquals(3, count.get());
    }

    private static Interceptor thrower(AtomicInteger count, IOException failure) {
        return chain -> {
            count.incrementAndGet();
            throw failure;
        };
    }

    @Test
    void aBodyOfTheApplicationThatCanBeReadOnceIsNeverSentAgain() {
        RequestBody stream = new RequestBody() {
            @Override
            public okhttp3.MediaType contentType() {
                return null;
            }

            @Override
            public void writeTo(BufferedSink sink) {}

            @Override
            public boolean isOneShot() {
                return true;
            }
        };

        assertNull(decisionAfter503(new OneShotBody(stream)).delay);
        assertNull(decisionAfter503(new OneShotBody(stream)).remark);
        assertEquals(Duration.ofMillis(250), decisionAfter503(new OneShotBody(RequestBody.create(new byte[3]))).delay);
        assertEquals(Duration.ofMillis(250), decisionAfter503(RequestBody.create(new byte[3])).delay);
    }

    private Retries.Decision decisionAfter503(RequestBody body) {
        Request request = new Request.Builder()
                .url(url)
                .put(body)
                .tag(Descriptor.class, new Descriptor("putThing", "PUT", "/things", Retry.BY_METHOD))
                .build();
        Response response = new Response.Builder()
                .request(request).protocol(Protocol.HTTP_1_1).code(503).message("").body(ResponseBody.create("", null)).build();
        Attempt attempt = new Attempt(new Credential(KEY, "X-Api-Key", KEY, Origin.of(request.url())), 0);
        return new Retries(patient, permanent -> false)
                .after(request, Outcome.answered(attempt, response), null, 1, 3, Duration.ofMinutes(1));
    }

    /** Makes sockets of which some cannot be connected, and none to an address that is nobody's. */
    private static final class RefusingSockets extends SocketFactory {

        private final AtomicInteger left;

        private RefusingSockets(int refused) {
            this.left = new AtomicInteger(refused);
        }

        private void refuse(int more) {
            left.set(more);
        }

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public void connect(SocketAddress endpoint, int timeout) throws IOException {
                    boolean nobodys = ((InetSocketAddress) endpoint).getAddress().getAddress()[0] == (byte) 192;
                    if (nobodys || left.getAndDecrement() > 0) {
                        throw new ConnectException("refused");
                    }
                    super.connect(endpoint, timeout);
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
