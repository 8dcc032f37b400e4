package io.github.campaignclients.core;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer that is no JSON and may be long, such as a file. It is read while it comes, and is never in memory as a whole
 * unless {@link #bytes()} asks for it.
 *
 * <pre>{@code
 * try (Download export = client.reports().exportReport("r-1").execute()) {
 *     export.writeTo(new File("report.csv"));
 * }
 * }</pre>
 *
 * <p>A call that answers with a download ends when the headers are there: until then hold its timeout, its attempts and its limits, and a
 * refusal is an exception as with every call. After that, nothing is sent again, and only silence ends the reading: it fails when nothing
 * came for as long as the client's read timeout allows, however long all of it takes. Closing the client ends the downloads that are open.
 *
 * <p>Reading fails with an {@link IOException} where the body breaks off, is silent for too long, or its client is closed; the message
 * says which operation's body it was, and how much of it came. A body that is cut is never taken for a whole one, unless the service says
 * neither how long it is nor where it ends.
 *
 * <p>Whoever gets a download closes it, else it holds a connection; what reads it to its end does so, too. It can be read once, in one of
 * the ways below. Not safe for use by several threads.
 */
public final class Download implements Closeable {

    private final ResponseBody body;
    private final @Nullable String contentType;
    private final @Nullable String fileName;

    private Download(ResponseBody body, @Nullable String contentType, @Nullable String fileName) {
        this.body = body;
        this.contentType = contentType;
        this.fileName = fileName;
    }

    /**
     * Returns content as if a service had answered it; applications need this in their own tests only.
     *
     * @param contentType what the content is, such as {@code text/csv; charset=utf-8}
     * @param content the bytes
     * @return a download that can be read once, as any other
     */
    public static Download of(String contentType, byte[] content) {
        Objects.requireNonNull(contentType, "contentType");
        BufferedSource source = Okio.buffer((Source) new Buffer().write(content)); // unlike a buffer, it can be closed
        return new Download(ResponseBody.create(source, MediaType.parse(contentType), content.length), contentType, null);
    }

    /**
     * Returns the body of an answer as a download, under the name that its headers give. Clients use this; applications need it in their
     * own tests only.
     *
     * @param response the answer of an executed call, whose body was not read
     * @return a download that closes the answer when it is closed
     */
    public static Download of(Response response) {
        ResponseBody body = Objects.requireNonNull(response.body(), "the response of an executed call has a body");
        return new Download(body, response.header("Content-Type"), FileNames.find(response.headers()));
    }

    /**
     * Returns what the service says that this is.
     *
     * @return the content type with its parameters, or null where the service does not say
     */
    public @Nullable String contentType() {
        return contentType;
    }

    /**
     * Returns how long the content is.
     *
     * @return the number of bytes, or -1 where it shows at the end only
     */
    public long contentLength() {
        return Math.max(-1, body.contentLength());
    }

    /**
     * Returns the name under which the service would have this saved.
     *
     * @return the file's name without any folder, or null where the service gives none; still a name that a stranger chose, which may be
     *     that of a file that exists
     */
    public @Nullable String fileName() {
        return fileName;
    }

    /**
     * Returns the content as Okio reads it.
     *
     * @return the same source each time; closing it closes this
     */
    public BufferedSource source() {
        return body.source();
    }

    /**
     * Returns the content as bytes.
     *
     * @return a stream; closing it closes this
     */
    public InputStream stream() {
        return body.byteStream();
    }

    /**
     * Returns the content as text, in the charset that a byte-order mark or the content type names, else in UTF-8.
     *
     * @return the same reader each time; closing it closes this
     */
    public Reader reader() {
        return body.charStream();
    }

    /**
     * Reads the content to its end into memory, and closes this.
     *
     * @return the bytes
     * @throws IOException if the content does not come whole, or this is closed
     */
    public byte[] bytes() throws IOException {
        try (Download closing = this) {
            return closing.open().readByteArray();
        }
    }

    /**
     * Writes the content to its end, and closes this.
     *
     * @param out where to; flushed, but not closed
     * @throws IOException if the content does not come whole, this is closed, or the content cannot be written; part of it may have been
     *     by then
     */
    public void writeTo(OutputStream out) throws IOException {
        try (Download closing = this) {
            BufferedSink sink = Okio.buffer(Okio.sink(out));
            sink.writeAll(closing.open());
            sink.flush();
        }
    }

    /**
     * Writes the content into a file, and closes this.
     *
     * <p>What comes is written to a temporary file in the same folder, which takes the file's name when the content is whole. So the file
     * is whole or as it was before, and readers never see a part of it; a temporary file is left only if the process dies meanwhile.
     *
     * @param file the file, in a folder that exists; replaced if it exists itself
     * @throws IOException if the content does not come whole, this is closed, or the content cannot be written; the file is as it was
     *     before then
     */
    public void writeTo(File file) throws IOException {
        try (Download closing = this) {
            Path target = file.getAbsoluteFile().toPath();
            Path folder = target.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new IOException("writeTo(File): " + file + " is a folder: name a file in it");
            }
            if (!Files.isDirectory(folder)) {
                throw new IOException("writeTo(File): the folder " + folder + " does not exist");
            }
            // Not Files.createTempFile(), whose files nobody but their owner may read: this one stays.
            Path part = File.createTempFile("download-", ".part", folder.toFile()).toPath();
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    closing.writeTo(out);
                }
                move(part, target);
            } catch (Throwable e) {
                delete(part, e);
                throw e;
            }
        }
    }

    private BufferedSource open() throws IOException {
        if (!source().isOpen()) {
            throw new IOException("this download is closed: it can be read once");
        }
        return source();
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path part, Throwable why) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Gives the connection free, or ends it where not all was read. Closing twice does nothing. */
    @Override
    public void close() {
        body.close();
    }

    /**
     * Returns the content type and the length, and nothing of the content.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        long length = contentLength();
        return "Download{" + (contentType == null ? "no content type" : contentType) + ", "
                + (length < 0 ? "length unknown" : length + " bytes") + "}";
    }
}
