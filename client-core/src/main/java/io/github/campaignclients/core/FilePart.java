package io.github.campaignclients.core;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * A file that is sent to a service as a part of a form.
 *
 * <pre>{@code
 * client.media().uploadImage(UploadImageForm.builder().image(FilePart.of(new File("logo.png")).withContentType("image/png")).build());
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads. A file is not read before it is sent, and anew each time; it must stay
 * as it is until the call has ended.
 */
public final class FilePart {

    /** What a service takes bytes for that nobody named (RFC 2046, 4.5.1); without it, a part would be plain text. */
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final String fileName;
    private final RequestBody content;
    private final MediaType type;

    private FilePart(String fileName, RequestBody content, MediaType type) {
        this.fileName = fileName;
        this.content = content;
        this.type = type;
    }

    /**
     * Returns a part with the content of a file, under its own name.
     *
     * @param file a file that exists; if it is gone when it is to be sent, the call fails with an {@link ApiTransportException} that names
     *     it, and nothing was sent
     * @return a part of the type {@code application/octet-stream}
     * @throws IllegalArgumentException if there is no such file, it is a folder, or its name has control characters
     */
    public static FilePart of(File file) {
        if (file.isDirectory()) {
            throw new IllegalArgumentException("FilePart.of(File): " + file + " is a folder");
        }
        if (!file.exists()) {
            throw new IllegalArgumentException("FilePart.of(File): " + file + " does not exist");
        }
        return of(file.getName(), new FileBody(file));
    }

    /**
     * Returns a part with content that is in memory.
     *
     * @param fileName the name that the service is told, without a folder
     * @param content the bytes, which are copied
     * @return a part of the type {@code application/octet-stream}
     * @throws IllegalArgumentException if the name is empty, has control characters, or half of a surrogate pair is missing in it
     */
    public static FilePart of(String fileName, byte[] content) {
        return of(fileName, RequestBody.create(content.clone(), null));
    }

    /**
     * Returns a part with content that OkHttp knows how to send.
     *
     * @param fileName the name that the service is told, without a folder
     * @param body the content; a request with one that can be sent only once ({@link RequestBody#isOneShot()}) is not sent again
     * @return a part of the type that the content has, else {@code application/octet-stream}
     * @throws IllegalArgumentException if the name is empty, has control characters, or half of a surrogate pair is missing in it
     */
    public static FilePart of(String fileName, RequestBody body) {
        MediaType type = body.contentType();
        return new FilePart(checked(fileName), body, type == null ? BYTES : type(type.toString()));
    }

    /**
     * Returns the same with another content type.
     *
     * @param contentType what the content is, such as {@code image/png}
     * @return another part
     * @throws IllegalArgumentException if it is no media type
     */
    public FilePart withContentType(String contentType) {
        return new FilePart(fileName, content, type(contentType));
    }

    private static MediaType type(String contentType) {
        MediaType type = MediaType.parse(contentType);
        if (type == null || !contentType.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("FilePart: the content type is no media type such as image/png");
        }
        return type;
    }

    /** A quote or a backslash is encoded when it is sent. */
    private static String checked(String fileName) {
        if (Objects.requireNonNull(fileName, "fileName").isEmpty()) {
            throw new IllegalArgumentException("FilePart: the file's name is empty");
        }
        for (int i = 0; i < fileName.length(); i++) {
            char c = fileName.charAt(i);
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException(
                        "FilePart: the file's name has a line break or another control character at index " + i);
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < fileName.length() && Character.isLowSurrogate(fileName.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw new IllegalArgumentException("FilePart: the file's name has half a surrogate pair at index " + i);
            }
            i += pair ? 1 : 0;
        }
        return fileName;
    }

    /**
     * Returns the name that the service is told.
     *
     * @return the name
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the content as it is sent.
     *
     * @return a body with the content type of this part
     */
    public RequestBody body() {
        return new Typed(content, type);
    }

    /**
     * Returns the content type, and neither name nor content.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "FilePart{" + type + "}";
    }

    /** A body under a type of its own. */
    private static final class Typed extends RequestBody {

        private final RequestBody content;
        private final MediaType type;

        Typed(RequestBody content, MediaType type) {
            this.content = content;
            this.type = type;
        }

        @Override
        public MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() throws IOException {
            return content.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return content.isOneShot();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            content.writeTo(sink);
        }
    }

    /** A file that is opened when it is sent. */
    private static final class FileBody extends RequestBody {

        private final File file;

        FileBody(File file) {
            this.file = file;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        /** Asked before anything is sent: the length of a file that is gone would be 0. */
        @Override
        public long contentLength() throws IOException {
            if (!file.exists()) {
                throw new FileNotFoundException("the file " + file + ", which is to be sent, is gone");
            }
            return file.length();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            try (Source source = Okio.source(file)) {
                sink.writeAll(source);
            }
        }
    }
}
