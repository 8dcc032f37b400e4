package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms with files in them. */
final class FormTest extends HttpTest {

    private static FilePart csv(String content) {
        return FilePart.of("a.csv", content.getBytes(StandardCharsets.UTF_8)).withContentType("text/csv");
    }

    private static ImportForm.Builder form() {
        return ImportForm.builder().title("Grüße").file(csv("id\n1\n"));
    }

    /** Returns the body with a dash for its boundary. */
    private static String body(RecordedRequest request) {
        String type = request.getHeader("Content-Type");
        assertTrue(type.startsWith("multipart/form-data; boundary="), type);
        return request.getBody().readUtf8().replace("--" + type.substring(type.indexOf('=') + 1), "-").replace("\r\n", "\n");
    }

    private RecordedRequest sent(ImportForm form) throws InterruptedException {
        answerJson("{}");
        client.api(ContentApi.class).importThings(form).execute();
        return server.takeRequest();
    }

    @Test
    void aFormIsSentPartByPart() throws InterruptedException {
        RecordedRequest request = sent(form()
                .since(OffsetDateTime.parse("2026-05-01T12:00+02:00"))
                .mapping(Json.MOSHI.parse("{\"id\":\"ü\"}"))
                .build());

        long length = request.getBodySize();
        assertEquals(String.valueOf(length), request.getHeader("Content-Length"));
        assertEquals("-\n"
                + "Content-Disposition: form-data; name=\"title\"\nContent-Length: 7\n\nGrüße\n-\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\nContent-Type: text/csv\nContent-Length: 5\n\n"
                + "id\n1\n\n-\n"
                + "Content-Disposition: form-data; name=\"since\"\nContent-Length: 20\n\n2026-05-01T10:00:00Z\n-\n"
                + "Content-Disposition: form-data; name=\"mapping\"\nContent-Type: application/json\nContent-Length: 11\n\n"
                + "{\"id\":\"ü\"}\n---\n",
                body(request));
    }

    @Test
    void severalFilesHaveOneName() throws InterruptedException {
        String body = body(sent(form()
                .file(FilePart.of("b.bin", new byte[] {'b'}))
                .attachments(List.of(csv("c"), FilePart.of("d", RequestBody.create("d", MediaType.get("text/plain")))))
                .build()));

        assertEquals("-\n"
                + "Content-Disposition: form-data; name=\"title\"\nContent-Length: 7\n\nGrüße\n-\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"b.bin\"\nContent-Type: application/octet-stream\n"
                + "Content-Length: 1\n\nb\n-\n"
                + "Content-Disposition: form-data; name=\"attachments[]\"; filename=\"a.csv\"\nContent-Type: text/csv\n"
                + "Content-Length: 1\n\nc\n-\n"
                + "Content-Disposition: form-data; name=\"attachments[]\"; filename=\"d\"\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Length: 1\n\nd\n---\n", body);
    }

    @Test
    void aNameWithAQuoteIsEncoded() throws InterruptedException {
        String body = body(sent(form().file(FilePart.of("a\"b ü.csv", new byte[0])).build()));

        assertTrue(body.contains("; filename=\"a%22b ü.csv\"\n"), body);
    }

    @Test
    void aFileIsReadWhenItIsSentAndAnewEachTime(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("import.csv"), "id");
        answer(503);
        answerJson("{}");
        try (ThingsClient patient = retrying()) {
            patient.api(ContentApi.class).replaceThings(form().file(FilePart.of(file.toFile())).build()).execute();
        }

        String first = body(server.takeRequest());
        assertTrue(first.contains("; filename=\"import.csv\"\nContent-Type: application/octet-stream\nContent-Length: 2\n\nid\n"), first);
        assertEquals(first, body(server.takeRequest()));
    }

    @Test
    void aCallThatIsExecutedAgainSendsTheFileAsItIsThen(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("import.csv"), "id");
        ApiCall<JsonValue> call = client.api(ContentApi.class).importThings(form().file(FilePart.of(file.toFile())).build());
        answerJson("{}");
        call.execute();
        Files.writeString(file, "id,name");
        answerJson("{}");
        call.execute();
        Files.delete(file);

        ApiTransportException e = assertThrows(ApiTransportException.class, call::execute);

        server.takeRequest();
        String second = body(server.takeRequest());
        assertTrue(second.contains("Content-Length: 7\n\nid,name\n"), second);
        assertEquals("importThings: POST " + url + "import got no answer: the file " + file + ", which is to be sent, is gone "
                + "(FileNotFoundException). Nothing was sent.", e.getMessage());
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void aFormIsSentOnceWhereTheMethodIsNotIdempotent() {
        answer(503);
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        try (ThingsClient patient = retrying()) {
            ContentApi api = patient.api(ContentApi.class);
            assertThrows(ApiStatusException.class, () -> api.importThings(form().build()).execute());
            assertThrows(ApiTransportException.class, () -> api.importThings(form().build()).execute());
        }
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void aFormWithABodyThatCanBeSentOnceIsNotSentAgain() {
        RequestBody once = new RequestBody() {
            @Override
            public MediaType contentType() {
                return null;
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8("once");
            }
        };
        answer(503);
        try (ThingsClient patient = retrying()) {
            ApiStatusException e = assertThrows(ApiStatusException.class, () -> patient.api(ContentApi.class)
                    .replaceThings(form().file(FilePart.of("once.bin", once)).build())
                    .execute());
            assertEquals(1, e.getAttempts());
        }
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aFileThatIsGoneIsNamedAndNothingIsSent(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("import.csv"), "id");
        ImportForm form = form().file(FilePart.of(file.toFile())).build();
        Files.delete(file);
        try (ThingsClient patient = retrying()) {
            ApiTransportException e = assertThrows(ApiTransportException.class,
                    () -> patient.api(ContentApi.class).replaceThings(form).execute());

            assertEquals("replaceThings: PUT " + url + "import got no answer: the file " + file + ", which is to be sent, is gone "
                    + "(FileNotFoundException). Nothing was sent.", e.getMessage());
            assertEquals(FileNotFoundException.class, e.getCause().getClass());
            assertEquals(1, e.getAttempts());
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aFormNeedsItsParts() {
        ImportForm.Builder form = ImportForm.builder();

        assertEquals("ImportForm needs title, file", assertThrows(IllegalStateException.class, form::build).getMessage());
        assertEquals("ImportForm needs file", assertThrows(IllegalStateException.class, form.title("a")::build).getMessage());
        assertEquals("ImportForm needs at least one part",
                assertThrows(IllegalStateException.class, ImportForm.builder()::buildUnchecked).getMessage());
        assertEquals("ImportForm needs at least one part",
                assertThrows(IllegalStateException.class, ImportForm.builder().attachments(List.of())::buildUnchecked).getMessage());
    }

    @Test
    void aPartThatIsNullOrNoTextIsRefusedByName() {
        ImportForm.Builder form = ImportForm.builder();

        assertEquals("title", assertThrows(NullPointerException.class, () -> form.title(null)).getMessage());
        assertEquals("file", assertThrows(NullPointerException.class, () -> form.file(null)).getMessage());
        assertEquals("mapping", assertThrows(NullPointerException.class, () -> form.mapping(null)).getMessage());
        assertEquals("attachments[]", assertThrows(NullPointerException.class, () -> form.attachments(null)).getMessage());
        assertEquals("attachments[]",
                assertThrows(NullPointerException.class, () -> form.attachments(Arrays.asList(csv(""), null))).getMessage());
        assertEquals("the part \"title\" has half a surrogate pair at index 1, which cannot be sent",
                assertThrows(IllegalArgumentException.class, () -> form.title("a\ud83d")).getMessage());
    }

    @Test
    void aFormIsBuiltOnceAndStaysSo() throws InterruptedException {
        ImportForm.Builder builder = form();
        ImportForm form = builder.build();
        builder.title("another");

        assertTrue(body(sent(form)).contains("Grüße"));
        assertEquals("ImportForm[title, file]", form.toString());
    }

    @Test
    void aLogOfBodiesLeavesAFormAlone() {
        Queue<String> lines = new ArrayDeque<>();
        answerJson("{}");
        try (ThingsClient logging = client.toBuilder().logger(CallLogger.to(lines::add).showingBodies()).build()) {
            logging.api(ContentApi.class).importThings(form().build()).execute();
        }
        String sending = lines.remove();

        assertTrue(sending.endsWith("\n    (a body of multipart/form-data)"), sending);
    }
}
