package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.http.CallLogger;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.shop.ShopClient;
import io.github.campaignclients.shop.model.Export;
import io.github.campaignclients.shop.model.ImportLeadsAnswer;
import io.github.campaignclients.shop.model.ImportOptions;
import io.github.campaignclients.shop.model.ImportResult;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadImport;
import io.github.campaignclients.shop.model.LeadOrText;
import io.github.campaignclients.shop.model.PartialImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that are no JSON, and answers that are one thing or another. */
class ShopContentTest {

    @TempDir
    Path folder;

    private static FilePart table() {
        return FilePart.of("leads.csv", "_id\nl-1\n".getBytes(StandardCharsets.UTF_8)).withContentType("text/csv");
    }

    private static LeadImport.Builder form() {
        return LeadImport.builder().file(table()).list("Spring ☀");
    }

    /** Returns the body with a dash for its boundary. */
    private static String parts(RecordedRequest request) {
        String type = request.getHeader("Content-Type");
        assertTrue(type.startsWith("multipart/form-data; boundary="), type);
        return request.getBody().readUtf8().replace("--" + type.substring(type.indexOf('=') + 1), "-").replace("\r\n", "\n");
    }

    @ParameterizedTest
    @EnumSource
    void aFormHasFilesTextsAndJson(Json json) throws IOException {
        Path photo = Files.write(folder.resolve("b.png"), new byte[] {'P', 'N', 'G'});
        LeadImport form = form()
                .photos(List.of(FilePart.of("a.jpg", new byte[] {'J'}).withContentType("image/jpeg"), FilePart.of(photo.toFile())))
                .options(ImportOptions.builder().separator(";").build())
                .dryRun(true)
                .build();
        try (Shop shop = new Shop(json).answering("{\"imported\":1}")) {
            shop.client().leads().importLeads(form).execute();

            RecordedRequest request = shop.request();
            assertEquals("POST /v1/leads/import HTTP/1.1", request.getRequestLine());
            assertEquals("application/json", request.getHeader("Accept"));
            assertEquals("""
                    -
                    Content-Disposition: form-data; name="file"; filename="leads.csv"
                    Content-Type: text/csv
                    Content-Length: 8

                    _id
                    l-1

                    -
                    Content-Disposition: form-data; name="list"
                    Content-Length: 10

                    Spring ☀
                    -
                    Content-Disposition: form-data; name="photos"; filename="a.jpg"
                    Content-Type: image/jpeg
                    Content-Length: 1

                    J
                    -
                    Content-Disposition: form-data; name="photos"; filename="b.png"
                    Content-Type: application/octet-stream
                    Content-Length: 3

                    PNG
                    -
                    Content-Disposition: form-data; name="options"
                    Content-Type: application/json
                    Content-Length: 17

                    {"separator":";"}
                    -
                    Content-Disposition: form-data; name="dry_run"
                    Content-Length: 4

                    true
                    ---
                    """, parts(request));
        }
    }

    @Test
    void aFormNeedsItsRequiredParts() {
        assertEquals("LeadImport needs file, list",
                assertThrows(IllegalStateException.class, () -> LeadImport.builder().dryRun(true).build()).getMessage());
        assertEquals("LeadImport[file, list]", form().build().toString());
    }

    private static ApiResponse<ImportLeadsAnswer> imported(Json json, int status, String body) {
        try (Shop shop = new Shop(json).answering(status, body)) {
            return shop.client().leads().importLeads(form().build()).executeForResponse();
        }
    }

    @ParameterizedTest
    @CsvSource({"MOSHI, 200", "MOSHI, 201", "GSON, 200", "GSON, 201"})
    void twoStatusesMayHaveOneBody(Json json, int status) {
        ApiResponse<ImportLeadsAnswer> answer = imported(json, status, "{\"imported\":3}");
        assertEquals(status, answer.getStatus());
        assertTrue(answer.getBody().isImportResult());
        ImportResult result = answer.getBody().asImportResult();
        assertEquals(3L, result.getImported());
        assertEquals(ImportLeadsAnswer.of(ImportResult.builder().imported(3).build()), answer.getBody());
    }

    @ParameterizedTest
    @EnumSource
    void eachStatusMayHaveABodyOfItsOwn(Json json) {
        ImportLeadsAnswer later = imported(json, 202, "{\"id\":\"e-1\",\"state\":\"waiting\"}").getBody();
        assertTrue(later.isExport());
        Export export = later.asExport();
        assertEquals("e-1", export.getId());

        ImportLeadsAnswer partial = imported(json, 206, "{\"imported\":1,\"refused\":[\"l-2\"]}").getBody();
        assertFalse(partial.isImportResult());
        PartialImport refused = partial.asPartialImport();
        assertEquals(List.of("l-2"), refused.getRefused());
        assertEquals("ImportLeadsAnswer: expected Export, found PartialImport; the methods is…() tell beforehand",
                assertThrows(ApiDataException.class, partial::asExport).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aStatusThatNobodyDocumentedKeepsItsBody(Json json) {
        ImportLeadsAnswer other = imported(json, 207, "{\"imported\":1e0}").getBody();
        assertFalse(other.isImportResult() || other.isExport() || other.isPartialImport());
        assertEquals("{\"imported\":1e0}", other.toJson());
    }

    @ParameterizedTest
    @EnumSource
    void theBodyOfAStatusMayStandInTheEnvelope(Json json) {
        assertTrue(imported(json, 201, "{\"result\":{\"imported\":1},\"meta\":{}}").getBody().isImportResult());
        assertTrue(imported(json, 206, "{\"result\":{\"imported\":1,\"refused\":[]}}").getBody().isPartialImport());
    }

    private static MockResponse csv(String content) {
        return new MockResponse()
                .setHeader("Content-Type", "text/csv; charset=utf-8")
                .setHeader("Content-Disposition", "attachment; filename=\"e-1.csv\"")
                .setBody(content);
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsStreamedAndClosed(Json json) throws IOException {
        try (Shop shop = new Shop(json).answering(csv("_id\nü\n"))) {
            Download kept;
            try (Download download = shop.client().exports().downloadExport("e-1").execute()) {
                kept = download;
                assertEquals("text/csv; charset=utf-8", download.contentType());
                assertEquals("e-1.csv", download.fileName());
                assertEquals(7, download.contentLength());
                BufferedReader reader = new BufferedReader(download.reader());
                assertEquals("_id", reader.readLine());
                assertEquals("ü", reader.readLine());
                assertNull(reader.readLine());
            }
            assertFalse(kept.source().isOpen());
            assertEquals("this download is closed: it can be read once", assertThrows(IOException.class, kept::bytes).getMessage());
            RecordedRequest request = shop.request();
            assertEquals("GET /v1/exports/e-1/file HTTP/1.1", request.getRequestLine());
            assertEquals("text/csv", request.getHeader("Accept"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsThereBeforeItIsWhole(Json json) throws IOException {
        MockResponse answer = new MockResponse().setHeader("Content-Type", "text/csv")
                .setChunkedBody(new Buffer().writeUtf8("a\n".repeat(100_000)), 1_000);
        try (Shop shop = new Shop(json).answering(answer); Download download = shop.client().exports().downloadExport("e-1").execute()) {
            assertEquals(-1, download.contentLength());
            assertEquals("a", download.source().readUtf8Line());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsWrittenToAFile(Json json) throws IOException {
        byte[] content = {0, (byte) 0xff, '{', '\r', '\n'};
        MockResponse answer = new MockResponse().setHeader("Content-Type", "text/csv").setBody(new Buffer().write(content));
        Path file = folder.resolve("export.csv");
        try (Shop shop = new Shop(json).answering(answer)) {
            shop.client().exports().downloadExport("e-1").execute().writeTo(file.toFile());
        }
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsRefusedIsAFailure(Json json) {
        try (Shop shop = new Shop(json).answering(404, "{\"error\":{\"code\":\"gone\",\"message\":\"No such export\"}}")) {
            ShopClient client = shop.client();
            ApiStatusException failure =
                    assertThrows(ApiStatusException.class, () -> client.exports().downloadExport("e-1").execute());
            assertEquals("gone", failure.getVendorCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerMayBeText(Json json) {
        for (String text : List.of("1.2", "", " \"quoted\" {")) {
            MockResponse answer = new MockResponse().setHeader("Content-Type", "text/plain; charset=utf-8").setBody(text);
            try (Shop shop = new Shop(json).answering(answer)) {
                assertEquals(text, shop.client(shop.builder().accountServer(shop.url(""))).account().getVersion().execute());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerMayBeJsonOrText(Json json) {
        MockResponse sentence = new MockResponse().setHeader("Content-Type", "text/plain; charset=utf-8").setBody("No such lead — sorry.");
        try (Shop shop = new Shop(json).answering(sentence).answering("{\"_id\":\"l-1\",\"city\":\"Kyiv\"}").answering("\"A sentence.\"")) {
            ShopClient client = shop.client();

            LeadOrText text = client.leads().addVariables("l-1").execute();
            assertTrue(text.isString());
            assertEquals("No such lead — sorry.", text.asString());

            LeadOrText object = client.leads().addVariables("l-1").execute();
            assertTrue(object.isLead());
            Lead lead = object.asLead();
            assertEquals("Kyiv", lead.getAdditionalProperties().get("city"));

            assertEquals("A sentence.", client.leads().addVariables("l-1").execute().asString());
            assertEquals("application/json, text/plain", shop.request().getHeader("Accept"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MOSHI | text/plain               | true            | \"true\"",
        "GSON  | text/plain               | true            | \"true\"",
        "MOSHI | text/html                | <p>No           | \"<p>No\"",
        "GSON  | application/problem+json | {\"_id\":\"l-1\"} | {\"_id\":\"l-1\"}",
        "MOSHI | application/json         | 7               | 7"})
    void theContentTypeTellsWhatAnAnswerIs(Json json, String contentType, String body, String expected) {
        MockResponse answer = new MockResponse().setHeader("Content-Type", contentType).setBody(body);
        try (Shop shop = new Shop(json).answering(answer)) {
            assertEquals(expected, shop.client().leads().addVariables("l-1").execute().toJson());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerMayBeNothing(Json json) {
        MockResponse nothing = new MockResponse().setResponseCode(204);
        try (Shop shop = new Shop(json).answering(nothing).answering(nothing).answering(nothing)) {
            ShopClient client = shop.client();

            ApiResponse<Lead> merged = client.leads().getLead("l-1").executeForResponse();
            assertEquals(204, merged.getStatus());
            assertNull(merged.getBody());
            assertNull(client.orders().deleteOrder("s-1", 7).execute());
            assertEquals(List.of("GET /v1/leads/l-1", "DELETE /v1/shops/s-1/orders/7"), shop.lines());

            ApiDataException refusal =
                    assertThrows(ApiDataException.class, () -> client.leads().getLeadByEmail("a@b.example", true).execute());
            assertEquals("getLeadByEmail: GET http://host/v1/leads/a@b.example answered 204 with a body that is not what was promised "
                    + "(no content type): there is no body", refusal.getMessage().replace(shop.url(""), "http://host"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyBodyIsNothingWhateverTheStatus(Json json) {
        try (Shop shop = new Shop(json).answering("")) {
            assertNull(shop.client().leads().getLead("l-1").execute());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsNotLogged(Json json) {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        try (Shop shop = new Shop(json).answering("{\"imported\":1}")) {
            ShopClient client = shop.client(shop.builder().logger(CallLogger.to(log::add).showingBodies()));
            client.leads().importLeads(form().build()).execute();
            String all = String.join("\n", log);
            assertTrue(all.contains("{\"imported\":1}"), all);
            assertFalse(all.contains("Spring") || all.contains("l-1") || all.contains("leads.csv"), all);
        }
    }
}
