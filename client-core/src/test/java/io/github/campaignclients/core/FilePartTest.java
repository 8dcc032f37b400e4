package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are sent. */
final class FilePartTest {

    private static String refusal(Runnable making) {
        return assertThrows(IllegalArgumentException.class, making::run).getMessage();
    }

    private static String content(FilePart part) throws IOException {
        Buffer content = new Buffer();
        part.body().writeTo(content);
        return content.readUtf8();
    }

    @Test
    void aFileIsSentUnderItsOwnName(@TempDir Path folder) throws IOException {
        FilePart part = FilePart.of(Files.writeString(folder.resolve("a.csv"), "id").toFile());

        assertEquals("a.csv", part.fileName());
        assertEquals("application/octet-stream", part.body().contentType().toString());
        assertEquals(2, part.body().contentLength());
        assertEquals("id", content(part));
        assertEquals("id", content(part));
        assertEquals("FilePart{application/octet-stream}", part.toString());
    }

    @Test
    void aFileThatIsNoneIsRefused(@TempDir Path folder) {
        assertEquals("FilePart.of(File): " + folder + " is a folder", refusal(() -> FilePart.of(folder.toFile())));
        assertEquals("FilePart.of(File): " + folder.resolve("a") + " does not exist",
                refusal(() -> FilePart.of(folder.resolve("a").toFile())));
    }

    @Test
    void aFileThatIsGoneIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "id");
        FilePart part = FilePart.of(file.toFile());
        Files.delete(file);

        assertEquals("the file " + file + ", which is to be sent, is gone",
                assertThrows(FileNotFoundException.class, () -> part.body().contentLength()).getMessage());
        assertTrue(assertThrows(FileNotFoundException.class, () -> content(part)).getMessage().contains(file.toString()));
    }

    @Test
    void bytesAreCopied() throws IOException {
        byte[] bytes = {'a'};
        FilePart part = FilePart.of("a", bytes);
        bytes[0] = 'b';

        assertEquals("a", content(part));
        assertFalse(part.body().isOneShot());
    }

    @Test
    void aBodyKeepsItsTypeUnlessItIsGivenAnother() {
        FilePart part = FilePart.of("a", RequestBody.create("a", MediaType.get("text/plain; charset=utf-8")));

        assertEquals("text/plain; charset=utf-8", part.body().contentType().toString());
        assertEquals("image/png", part.withContentType("image/png").body().contentType().toString());
        assertEquals("text/plain; charset=utf-8", part.body().contentType().toString());
        assertEquals("application/octet-stream", FilePart.of("a", RequestBody.create("a", null)).body().contentType().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "png", "text/plain; a=\"\r\nX: y\"", "text/plain\n"})
    void aTypeThatIsNoneIsRefused(String type) {
        FilePart part = FilePart.of("a", new byte[0]);

        assertEquals("FilePart: the content type is no media type such as image/png", refusal(() -> part.withContentType(type)));
    }

    @Test
    void aTypeOfABodyThatIsNoneIsRefused() {
        RequestBody body = RequestBody.create("a", MediaType.get("text/plain; a=\"\r\nX: y\""));

        assertEquals("FilePart: the content type is no media type such as image/png", refusal(() -> FilePart.of("a", body)));
    }

    @ParameterizedTest
    @CsvSource({"'\n', 0", "'a\r', 1", "'ab\u0000', 2", "a\u0085b, 1"})
    void aNameWithAControlCharacterIsRefused(String name, int index) {
        assertEquals("FilePart: the file's name has a line break or another control character at index " + index,
                refusal(() -> FilePart.of(name, new byte[0])));
    }

    @Test
    void aNameThatIsNoTextIsRefused() {
        assertEquals("FilePart: the file's name is empty", refusal(() -> FilePart.of("", new byte[0])));
        assertEquals("FilePart: the file's name has half a surrogate pair at index 1", refusal(() -> FilePart.of("a\ud83d", new byte[0])));
        assertEquals("FilePart: the file's name has half a surrogate pair at index 2",
                refusal(() -> FilePart.of("\ud83d\ude00\ude00", new byte[0])));
        assertEquals("\ud83d\ude00", FilePart.of("\ud83d\ude00", new byte[0]).fileName());
    }
}
