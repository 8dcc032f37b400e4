package io.github.campaignclients.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;

/** A server on the loopback that gives one answer after the other, the last one again and again; and another one beside it. */
final class FaultHttpServer implements FaultServer {

    private static final String LOOPBACK = "127.0.0.1";

    /** The server logs each connection that it was told to drop. */
    private static final Logger LOG = Logger.getLogger(MockWebServer.class.getName());

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer elsewhere = new MockWebServer();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger requestsWithKey = new AtomicInteger();
    private final Semaphore arrivals = new Semaphore(0);
    private final String origin;
    private final OkHttpClient connections;

    /**
     * Begins both.
     *
     * @param words puts in what depends on the request that is expected
     * @param answers the answers
     * @param host the name or address by which the server is called
     * @param certificates what it shows over TLS, or null where it speaks plain HTTP
     * @param connections the client's connections, or null for its own
     */
    private FaultHttpServer(
            UnaryOperator<String> words,
            List<FaultAnswer> answers,
            String host,
            HandshakeCertificates certificates,
            OkHttpClient connections) {
        LOG.setLevel(Level.OFF);
        this.connections = connections;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String head = StreamSupport.stream(request.getHeaders().spliterator(), false)
                        .map(header -> header.getFirst() + ": " + header.getSecond())
                        .collect(Collectors.joining("\n"));
                if (!FaultKey.formsIn(head).isEmpty()) {
                    requestsWithKey.incrementAndGet();
                }
                arrivals.release();
                FaultAnswer answer = answers.get(Math.min(answered.getAndIncrement(), answers.size() - 1));
                return answer.response(text -> FaultServer.fill(locate(words.apply(text)), head));
            }
        });
        if (certificates != null) {
            server.useHttps(certificates.sslSocketFactory(), false);
        }
        try {
            server.start(InetAddress.getByName(LOOPBACK), 0);
            elsewhere.start(InetAddress.getByName(LOOPBACK), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.origin = (certificates == null ? "http" : "https") + "://" + host + ":" + server.getPort();
    }

    /**
     * Returns what puts the body of success in place of {@code {answer}}, the path of the request in place of {@code {path}}, and the
     * header in which the vendor tells when its limit begins anew in place of {@code {reset}}.
     */
    private static UnaryOperator<String> words(FaultClient client, FaultRequest request) {
        String success = client.success(request);
        return text -> text.replace("{answer}", success)
                .replace("{path}", client.path(request))
                .replace("{reset}", client.resetHeader());
    }

    private static Start begin(String host, HandshakeCertificates certificates, OkHttpClient connections, FaultAnswer... answers) {
        return (client, request) ->
                new FaultHttpServer(words(client, request), List.of(answers), host, certificates, connections);
    }

    static Start answering(FaultAnswer... answers) {
        return begin(LOOPBACK, null, null, answers);
    }

    /** Answers over TLS, with a certificate that the client's connections trust. */
    static Start answeringOverTls(FaultAnswer... answers) {
        return begin(LOOPBACK, FaultTls.forLoopback(), FaultTls.trusting(), answers);
    }

    /** Shows a certificate that the client has no reason to trust. */
    static Start untrusted() {
        return begin(LOOPBACK, FaultTls.forLoopback(), null, FaultAnswer.success());
    }

    /** Shows a certificate that the client trusts, and that is another server's. */
    static Start misnamed() {
        return begin(LOOPBACK, FaultTls.forAnotherHost(), FaultTls.trusting(), FaultAnswer.success());
    }

    /** Answers at the second of the addresses that its name has; at the first nobody does. */
    static Start atItsSecondAddress() {
        OkHttpClient connections = new OkHttpClient.Builder()
                .dns(name -> List.of(InetAddress.getByName("::1"), InetAddress.getByName(LOOPBACK)))
                .build();
        return begin("localhost", null, connections, FaultAnswer.success());
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public String locate(String text) {
        return FaultServer.super.locate(text).replace("{elsewhere}", "http://127.0.0.1:" + elsewhere.getPort());
    }

    @Override
    public int requests() {
        return server.getRequestCount();
    }

    @Override
    public int requestsWithKey() {
        return requestsWithKey.get();
    }

    @Override
    public int requestsElsewhere() {
        return elsewhere.getRequestCount();
    }

    @Override
    public Optional<OkHttpClient> connections() {
        return Optional.ofNullable(connections);
    }

    @Override
    public void awaitRequest() throws InterruptedException {
        arrivals.acquire();
    }

    @Override
    public void close() {
        try {
            server.close();
            elsewhere.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
