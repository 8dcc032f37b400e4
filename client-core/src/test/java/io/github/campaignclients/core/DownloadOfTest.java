package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads that applications make for their tests. */
final class DownloadOfTest {

    @Test
    void contentIsADownload() throws IOException {
        try (Download download = Download.of("text/plain; charset=utf-16be", "ü".getBytes(StandardCharsets.UTF_16BE))) {
            assertEquals("text/plain; charset=utf-16be", download.contentType());
            assertEquals(2, download.contentLength());
            assertNull(download.fileName());
            assertEquals("Download{text/plain; charset=utf-16be, 2 bytes}", download.toString());
            assertEquals('ü', download.reader().read());
            assertEquals(-1, download.reader().read());
        }
    }

    @Test
    void aTypeThatIsNoneIsKept() throws IOException {
        Download download = Download.of("whatever", new byte[] {1, 2});

        assertEquals("whatever", download.contentType());
        assertArrayEquals(new byte[] {1, 2}, download.bytes());
    }

    @Test
    void itIsReadOnce(@TempDir Path folder) throws IOException {
        Download download = Download.of("text/plain", new byte[] {1});
        download.bytes();

        String closed = "this download is closed: it can be read once";
        assertEquals(closed, assertThrows(IOException.class, download::bytes).getMessage());
        assertEquals(closed, assertThrows(IOException.class, () -> download.writeTo(new ByteArrayOutputStream())).getMessage());
        assertEquals(closed, assertThrows(IOException.class, () -> download.writeTo(folder.resolve("a").toFile())).getMessage());
        assertEquals(0, folder.toFile().list().length);
        assertThrows(IOException.class, () -> download.stream().read());
    }

    @Test
    void itIsWrittenToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a");

        Download.of("text/plain", new byte[] {1, 2}).writeTo(file.toFile());

        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(file));
    }

    @Test
    void anAnswerIsADownloadUnderItsName() {
        Response.Builder answer = new Response.Builder()
                .request(new Request.Builder().url("https://api.example/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .header("Content-Type", "text/csv")
                .header("Content-Disposition", "attachment; filename=a.csv");

        Download download = Download.of(answer.body(ResponseBody.create("a", MediaType.get("text/plain"))).build());

        assertEquals("text/csv", download.contentType());
        assertEquals("a.csv", download.fileName());
        Response withoutBody = answer.body(null).build();
        assertEquals("the response of an executed call has a body",
                assertThrows(NullPointerException.class, () -> Download.of(withoutBody)).getMessage());
    }
}
