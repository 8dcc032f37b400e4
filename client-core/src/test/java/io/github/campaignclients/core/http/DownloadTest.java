package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Callback;
import retrofit2.Response;

/** Bodies that are read while they come. */
final class DownloadTest extends HttpTest {

    private static final String LONG = "0123456789".repeat(100_000);

    private static ApiCall<Download> export(ThingsClient client) {
        return client.api(ContentApi.class).exportThings();
    }

    private String subject() {
        return "exportThings: GET " + url + "export";
    }

    private void answerCsv(String body) {
        answer(200, "text/csv; charset=utf-8", body);
    }

    /** An answer of which a few bytes come, and no more. */
    private void answerAndStall(String beginning) {
        server.enqueue(new MockResponse().setBody(beginning).setHeader("Content-Length", 1000));
    }

    /** Waits until OkHttp has done with a number of calls, whose bodies were read or closed. */
    private static final class Ends extends EventListener {

        private final CountDownLatch ends;

        Ends(int calls) {
            this.ends = new CountDownLatch(calls);
        }

        @Override
        public void callEnd(Call call) {
            ends.countDown();
        }

        @Override
        public void callFailed(Call call, IOException e) {
            ends.countDown();
        }

        void await() throws InterruptedException {
            assertTrue(ends.await(10, TimeUnit.SECONDS), "a body is open");
        }

        OkHttpClient http() {
            return new OkHttpClient.Builder().eventListener(this).build();
        }
    }

    @Test
    void aDownloadIsTheBodyAsItCameWithWhatTheHeadersSay() throws Exception {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "text/csv; charset=utf-8")
                .setHeader("Content-Disposition", "attachment; filename=\"things.csv\"")
                .setBody("id,name\n1,ü\n"));

        try (Download download = export(client).execute()) {
            assertEquals("text/csv; charset=utf-8", download.contentType());
            assertEquals("things.csv", download.fileName());
            assertEquals(13, download.contentLength());
            assertEquals("Download{text/csv; charset=utf-8, 13 bytes}", download.toString());
            assertSame(download.source(), download.source());
            assertArrayEquals("id,name\n1,ü\n".getBytes(StandardCharsets.UTF_8), download.bytes());
        }
        assertEquals("text/csv, application/pdf", server.takeRequest().getHeader("Accept"));
    }

    @Test
    void aDownloadIsReadAsTextInItsCharset() throws IOException {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "text/csv; charset=ISO-8859-1")
                .setBody(new Buffer().writeString("ü", StandardCharsets.ISO_8859_1)));
        server.enqueue(new MockResponse().setBody("ü"));

        try (Download latin = export(client).execute();
                Download unnamed = export(client).execute()) {
            assertEquals('ü', latin.reader().read());
            assertNull(unnamed.contentType());
            assertEquals("Download{no content type, 2 bytes}", unnamed.toString());
            assertEquals('ü', unnamed.reader().read());
        }
    }

    @Test
    void aDownloadIsReadAsAStreamWhoseClosingClosesIt() throws Exception {
        Ends ends = new Ends(1);
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder().httpClient(ends.http()).build()) {
            try (InputStream stream = export(observed).execute().stream()) {
                assertEquals('a', stream.read());
            }
            ends.await();
        }
    }

    @Test
    void aBodyWithoutALengthShowsItsEndByItself() throws IOException {
        server.enqueue(new MockResponse().setChunkedBody(LONG, 1000));

        try (Download download = export(client).execute()) {
            assertEquals(-1, download.contentLength());
            assertEquals("Download{no content type, length unknown}", download.toString());
            assertEquals(LONG, download.source().readUtf8());
        }
    }

    @Test
    void aResponseHasTheDownloadAndItsHeaders() throws IOException {
        answerCsv("a");

        ApiResponse<Download> response = export(client).executeForResponse();

        assertEquals(200, response.getStatus());
        assertEquals("text/csv; charset=utf-8", response.getHeaders().get("Content-Type"));
        assertArrayEquals(new byte[] {'a'}, response.getBody().bytes());
    }

    @Test
    void theBodyOfA204IsAnEmptyDownload() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(204));

        try (Download download = export(client).execute()) {
            assertEquals(0, download.contentLength());
            assertEquals(0, download.bytes().length);
        }
    }

    @Test
    void aRefusalIsAnExceptionAsWithEveryCall() {
        answer(404, "application/json", "{\"message\":\"no such export\",\"code\":\"gone\"}");

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> export(client).execute());

        assertEquals(404, e.getStatus());
        assertEquals("gone", e.getVendorCode());
    }

    @Test
    void aFailureThatPassesIsTriedAgainUntilTheHeadersAreThere() throws IOException {
        answer(503);
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answerCsv("a");
        try (ThingsClient patient = retrying()) {
            ApiResponse<Download> response = export(patient).executeForResponse();

            assertEquals(3, response.getAttempts());
            assertArrayEquals(new byte[] {'a'}, response.getBody().bytes());
        }
    }

    @Test
    void aRedirectWithinTheServerIsFollowed() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/files/1"));
        answerCsv("a");

        assertArrayEquals(new byte[] {'a'}, export(client).execute().bytes());

        server.takeRequest();
        assertEquals("/files/1", server.takeRequest().getPath());
    }

    @Test
    void aSlowConsumerIsNotEndedByTheTimeoutOfTheCall() throws IOException {
        VirtualScheduler time = new VirtualScheduler();
        answerCsv(LONG);
        try (ThingsClient hurried = client.toBuilder().scheduler(time).timeout(Duration.ofSeconds(5)).build();
                Download download = export(hurried).execute()) {
            assertEquals('0', download.source().readByte());
            assertEquals(List.of(), time.pending());
            time.advance(Duration.ofHours(3));

            assertEquals(LONG.substring(1), download.source().readUtf8());
        }
    }

    @Test
    void twoDownloadsAreReadAtOnce() throws IOException {
        answerCsv(LONG);
        answerCsv(LONG);
        try (Download first = export(client).execute();
                Download second = export(client).execute()) {
            for (int i = 0; i < LONG.length() / 1000; i++) {
                assertEquals(LONG.substring(0, 1000), first.source().readUtf8(1000));
                assertEquals(LONG.substring(0, 1000), second.source().readUtf8(1000));
            }
            assertTrue(first.source().exhausted());
            assertTrue(second.source().exhausted());
        }
    }

    @Test
    void aConnectionIsUsedAgainOnceADownloadWasRead() throws Exception {
        answerCsv("a");
        answerCsv("b");
        export(client).execute().bytes();
        export(client).execute().bytes();

        assertEquals(0, server.takeRequest().getSequenceNumber());
        assertEquals(1, server.takeRequest().getSequenceNumber());
    }

    @Test
    void aBodyThatBreaksOffSaysSo() throws IOException {
        server.enqueue(new MockResponse()
                .setBody("x".repeat(1000))
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        try (Download download = export(client).execute()) {
            IOException e = assertThrows(IOException.class, download::bytes);

            assertEquals(subject() + " answered 200, but the body broke off after 500 bytes: unexpected end of stream "
                    + "(ProtocolException).", e.getMessage());
            assertEquals("unexpected end of stream", e.getCause().getMessage());
        }
    }

    @Test
    void aBodyInPiecesThatBreaksOffSaysSo() throws IOException {
        server.enqueue(new MockResponse()
                .setChunkedBody("x".repeat(1000), 10)
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        try (Download download = export(client).execute()) {
            String message = assertThrows(IOException.class, () -> download.writeTo(new ByteArrayOutputStream())).getMessage();

            assertTrue(message.startsWith(subject() + " answered 200, but the body broke off after "), message);
        }
    }

    @Test
    void aLengthThatIsNoneIsABodyThatBreaksOff() throws IOException {
        server.enqueue(new MockResponse().setBody("abc").setHeader("Content-Length", -5));
        try (Download download = export(client).execute()) {
            assertEquals(-1, download.contentLength());
            String message = assertThrows(IOException.class, download::bytes).getMessage();

            assertTrue(message.startsWith(subject() + " answered 200, but the body broke off after 0 bytes: "), message);
        }
    }

    @Test
    void silenceEndsTheReading() throws IOException {
        answerAndStall("abc");
        try (ThingsClient impatient = client.toBuilder().readTimeout(Duration.ofMillis(50)).build();
                Download download = export(impatient).execute()) {
            IOException e = assertThrows(IOException.class, download::bytes);

            assertEquals(subject() + " answered 200, but the body broke off after 3 bytes: the service was silent for too long "
                    + "(SocketTimeoutException).", e.getMessage());
            assertInstanceOf(SocketTimeoutException.class, e.getCause());
        }
    }

    @Test
    void theKeyInHeadersIsBlackedOut() throws IOException {
        server.enqueue(new MockResponse()
                .setHeader("X-Echo", KEY)
                .setHeader("Content-Disposition", "attachment; filename=" + KEY + ".csv")
                .setBody("a"));

        ApiResponse<Download> response = export(client).executeForResponse();

        try (Download download = response.getBody()) {
            assertEquals("***", response.getHeaders().get("X-Echo"));
            assertEquals("***.csv", download.fileName());
            assertArrayEquals(new byte[] {'a'}, download.bytes());
        }
    }

    @Test
    void theKeyInABrokenBodyIsBlackedOut() throws IOException {
        server.enqueue(new MockResponse()
                .setBody(KEY + "\r\n")
                .removeHeader("Content-Length")
                .setHeader("Transfer-Encoding", "chunked"));
        try (Download download = export(client).execute()) {
            IOException e = assertThrows(IOException.class, download::bytes);

            assertTrue(e.getMessage().contains("the body broke off after 0 bytes"), e.getMessage());
            for (Throwable link = e; link != null; link = link.getCause()) {
                assertFalse(String.valueOf(link.getMessage()).contains(KEY), String.valueOf(link));
            }
        }
    }

    @Test
    void closingTheClientEndsTheDownloadsThatAreOpen() throws Exception {
        answerAndStall("abc");
        Download download = export(client).execute();
        assertEquals("abc", download.source().readUtf8(3));
        CompletableFuture<byte[]> rest = CompletableFuture.supplyAsync(() -> {
            try {
                return download.bytes();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });

        client.close();

        Throwable failure = assertThrows(CompletionException.class, rest::join).getCause();
        assertInstanceOf(IOException.class, failure);
        assertEquals(subject() + ": reading the body was ended after 3 bytes: the client was closed", failure.getMessage());
    }

    /** So that a thread which waits for bytes is not left waiting. */
    @Test
    void closingTheClientClosesTheConnectionsOfItsDownloads() throws IOException {
        Queue<Socket> sockets = new ArrayDeque<>();
        OkHttpClient observed = new OkHttpClient.Builder().socketFactory(new Sockets(sockets)).build();
        answerAndStall("abc");
        try (ThingsClient users = client.toBuilder().httpClient(observed).build();
                Download download = export(users).execute()) {
            assertEquals("abc", download.source().readUtf8(3));
            users.close();

            assertTrue(sockets.remove().isClosed());
            assertEquals(subject() + ": reading the body was ended after 3 bytes: the client was closed",
                    assertThrows(IOException.class, download::bytes).getMessage());
        }
    }

    private static final class Sockets extends SocketFactory {

        private final Queue<Socket> made;

        Sockets(Queue<Socket> made) {
            this.made = made;
        }

        @Override
        public Socket createSocket() {
            Socket socket = new Socket();
            made.add(socket);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new AssertionError("OkHttp connects by itself");
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new AssertionError("OkHttp connects by itself");
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new AssertionError("OkHttp connects by itself");
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
            throw new AssertionError("OkHttp connects by itself");
        }
    }

    @Test
    void closingAClientLeavesTheDownloadsOfOthersAlone() throws Exception {
        answerCsv(LONG);
        try (ThingsClient other = client.toBuilder().build();
                Download download = export(other).execute()) {
            client.close();

            assertEquals(LONG, download.source().readUtf8());
        }
    }

    @Test
    void whatHasComeWholeStaysReadableAfterTheClientIsClosed() throws IOException {
        answerCsv("abc");
        try (Download download = export(client).execute()) {
            assertFalse(download.source().request(4), "there are three bytes");
            client.close();

            assertEquals("abc", download.source().readUtf8());
        }
    }

    @Test
    void closingADownloadThatWasNotReadGivesItsConnectionFree() throws Exception {
        Ends ends = new Ends(1);
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder().httpClient(ends.http()).build()) {
            Download download = export(observed).execute();
            download.close();
            download.close();

            ends.await();
            assertThrows(IllegalStateException.class, () -> download.source().readByte());
        }
    }

    @Test
    void aBodyThatNobodyTakesBecauseTheFutureWasCancelledIsClosed() throws Exception {
        Ends ends = new Ends(1);
        BlockingQueue<Runnable> held = new LinkedBlockingQueue<>();
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder().httpClient(ends.http()).executor(held::add).build()) {
            CompletableFuture<Download> future = export(observed).executeAsync();
            Runnable handOver = held.take();

            assertTrue(future.cancel(false));
            handOver.run();

            ends.await();
            assertTrue(future.isCancelled());
        }
    }

    @Test
    void aBodyThatNobodyTakesBecauseTheFutureWasCompletedIsClosed() throws Exception {
        Ends ends = new Ends(1);
        BlockingQueue<Runnable> held = new LinkedBlockingQueue<>();
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder().httpClient(ends.http()).executor(held::add).build()) {
            CompletableFuture<Download> future = export(observed).executeAsync();
            Runnable handOver = held.take();
            Download another = Download.of("text/plain", new byte[0]);

            assertTrue(future.complete(another));
            handOver.run();

            ends.await();
            assertSame(another, future.join());
        }
    }

    @Test
    void aBodyThatNoThreadTakesIsClosed() throws Exception {
        Ends ends = new Ends(2);
        answerAndStall("abc");
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder()
                .httpClient(ends.http())
                .executor(task -> {
                    throw new RejectedExecutionException("full");
                })
                .build()) {
            Throwable failure = assertThrows(CompletionException.class, () -> export(observed).executeAsync().join()).getCause();
            assertEquals("full", failure.getMessage());

            CompletableFuture<Throwable> told = new CompletableFuture<>();
            export(observed).asRetrofitCall().enqueue(telling(new CompletableFuture<>(), told));
            assertEquals("full", Failures.cause(told.get(10, TimeUnit.SECONDS)).getMessage());
            ends.await();
        }
    }

    @Test
    void aBodyThatComesWhenTheCallIsOverIsClosed() throws Exception {
        Ends ends = new Ends(1);
        CompletableFuture<CompletableFuture<Download>> call = new CompletableFuture<>();
        OkHttpClient late = ends.http().newBuilder()
                .addInterceptor(chain -> {
                    okhttp3.Response response = chain.proceed(chain.request());
                    call.join().cancel(false);
                    return response;
                })
                .build();
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder().httpClient(late).build()) {
            call.complete(export(observed).executeAsync());

            ends.await();
        }
    }

    @Test
    void noBodyStaysOpenWhenCallsAreCancelledWhileTheyEnd() throws Exception {
        int calls = 200;
        Ends ends = new Ends(calls);
        try (ThingsClient observed = client.toBuilder().httpClient(ends.http()).build()) {
            for (int i = 0; i < calls; i++) {
                answerCsv("abc");
                CompletableFuture<Download> future = export(observed).executeAsync();
                server.takeRequest();
                if (!future.cancel(false)) {
                    future.join().close();
                }
            }
            ends.await();
        }
    }

    @Test
    void aFutureGetsADownload() throws IOException {
        answerCsv("a");

        assertArrayEquals(new byte[] {'a'}, export(client).executeAsync().join().bytes());
    }

    @Test
    void aRetrofitCallHasTheDownloadAsItsBody() throws Exception {
        answerCsv("a");
        answerCsv("b");
        server.enqueue(new MockResponse().setResponseCode(204));
        answer(404, "text/plain", "no");

        assertArrayEquals(new byte[] {'a'}, export(client).asRetrofitCall().execute().body().bytes());
        CompletableFuture<Response<Download>> response = new CompletableFuture<>();
        export(client).asRetrofitCall().enqueue(telling(response, new CompletableFuture<>()));
        assertArrayEquals(new byte[] {'b'}, response.get(10, TimeUnit.SECONDS).body().bytes());
        assertNull(export(client).asRetrofitCall().execute().body());
        assertEquals("no", export(client).asRetrofitCall().execute().errorBody().string());
    }

    @Test
    void cancellingARetrofitCallEndsItsDownload() throws Exception {
        answerAndStall("abc");
        retrofit2.Call<Download> call = export(client).asRetrofitCall();
        try (Download download = call.execute().body()) {
            call.cancel();

            IOException e = assertThrows(IOException.class, download::bytes);
            assertEquals(subject() + ": reading the body was ended after 0 bytes", e.getMessage());
            assertNull(e.getCause());
        }
    }

    private static Callback<Download> telling(CompletableFuture<Response<Download>> response, CompletableFuture<Throwable> failure) {
        return new Callback<>() {
            @Override
            public void onResponse(retrofit2.Call<Download> call, Response<Download> answer) {
                response.complete(answer);
            }

            @Override
            public void onFailure(retrofit2.Call<Download> call, Throwable e) {
                failure.complete(e);
            }
        };
    }

    @Test
    void aLogOfBodiesLeavesADownloadAlone() throws IOException {
        Queue<String> lines = new ArrayDeque<>();
        answerCsv(LONG);
        try (ThingsClient logging = client.toBuilder().logger(CallLogger.to(lines::add).showingBodies()).build();
                Download download = export(logging).execute()) {
            assertEquals(LONG, download.source().readUtf8());
        }
        String all = String.join("\n", lines);
        assertTrue(all.endsWith("\n    (a body that is handed over as it comes)"), all);
    }

    @Test
    void aFileIsWrittenAsAWholeInPlaceOfTheOneBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, "before");
        answerCsv(LONG);

        export(client).execute().writeTo(file.toFile());

        assertEquals(LONG, Files.readString(file));
        assertEquals(List.of("export.csv"), names(folder));
    }

    @Test
    void aFileThatIsNewIsReadableAsOthersAre(@TempDir Path folder) throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        answerCsv("a");

        export(client).execute().writeTo(folder.resolve("export.csv").toFile());

        assertEquals(plain.toFile().canRead(), folder.resolve("export.csv").toFile().canRead());
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(folder.resolve("export.csv")));
        }
    }

    @Test
    void aFileIsAsItWasWhereTheBodyBreaksOff(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, "before");
        for (Path target : List.of(file, folder.resolve("new.csv"))) {
            server.enqueue(new MockResponse().setBody(LONG).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
            Download download = export(client).execute();

            assertThrows(IOException.class, () -> download.writeTo(target.toFile()));
        }
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("export.csv"), names(folder));
    }

    @Test
    void whatIsNoPlaceForAFileIsRefusedAndTheDownloadClosed(@TempDir Path folder) throws Exception {
        Ends ends = new Ends(2);
        answerAndStall("abc");
        answerAndStall("abc");
        try (ThingsClient observed = client.toBuilder().httpClient(ends.http()).build()) {
            Download first = export(observed).execute();
            assertEquals("writeTo(File): " + folder + " is a folder: name a file in it",
                    assertThrows(IOException.class, () -> first.writeTo(folder.toFile())).getMessage());
            Download second = export(observed).execute();
            assertEquals("writeTo(File): the folder " + folder.resolve("none") + " does not exist",
                    assertThrows(IOException.class, () -> second.writeTo(folder.resolve("none/a.csv").toFile())).getMessage());
            ends.await();
        }
        assertEquals(List.of(), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            names.addAll(files.map(file -> file.getFileName().toString()).collect(Collectors.toList()));
        }
        Collections.sort(names);
        return names;
    }

    @Test
    void aDownloadIsWrittenToAStreamThatStaysOpen() throws IOException {
        answerCsv("abc");
        List<String> events = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                events.add("flushed");
            }

            @Override
            public void close() {
                events.add("closed");
            }
        };

        export(client).execute().writeTo(out);

        assertEquals("abc", out.toString(StandardCharsets.UTF_8));
        assertFalse(events.contains("closed"));
        assertTrue(events.contains("flushed"));
    }
}
