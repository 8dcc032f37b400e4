package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Takes bodies into memory, but for those that are handed over as they come. */
final class Bodies {

    /** How much of the body of a refusal is read. */
    private static final long MAX_ERROR_BYTES = 64 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Bodies() {}

    static ResponseBody of(Response response) {
        return Objects.requireNonNull(response.body(), "the response of an executed call has a body");
    }

    /** Returns the response with another body of the same type. */
    static Response replace(Response response, Buffer body) {
        return response.newBuilder().body(ResponseBody.create(body, of(response).contentType(), body.size())).build();
    }

    /** Returns the body of a response where it is still on its way, else null. */
    static @Nullable LiveBody live(@Nullable Response response) {
        ResponseBody body = response == null ? null : response.body();
        return body instanceof LiveBody ? (LiveBody) body : null;
    }

    /** Closes a body that is still on its way: nobody will read it. */
    static void discard(@Nullable Response response) {
        LiveBody body = live(response);
        if (body != null) {
            body.close();
        }
    }

    static Buffer nothing() {
        return new Buffer();
    }

    /**
     * Reads a whole body.
     *
     * @throws IOException if it breaks off
     */
    static Buffer whole(ResponseBody body) throws IOException {
        Buffer whole = new Buffer();
        try {
            whole.writeAll(body.source());
        } catch (IllegalArgumentException e) { // what Okio says to a negative Content-Length
            throw new ProtocolException(e.getMessage());
        }
        return whole;
    }

    /** Reads the first 64 KiB of a body, or as much as can be had. */
    static Buffer beginning(ResponseBody body) {
        Buffer beginning = new Buffer();
        BufferedSource source = body.source();
        try {
            while (beginning.size() < MAX_ERROR_BYTES && source.read(beginning, MAX_ERROR_BYTES - beginning.size()) != -1) {
                // read on
            }
        } catch (IOException | IllegalArgumentException brokenOff) {
            // What came before tells more than how it ended.
        }
        return beginning;
    }

    /**
     * Returns a copy of a document that is in memory.
     *
     * @return the document in UTF-8
     * @throws ApiDataException if there is no body
     */
    static Buffer document(ResponseBody body) {
        Buffer document = body.source().getBuffer().clone();
        if (document.exhausted()) {
            throw new ApiDataException("there is no body", null);
        }
        Charset charset = charset(body);
        return charset.equals(StandardCharsets.UTF_8) ? document : new Buffer().writeUtf8(document.readString(charset));
    }

    /** Returns a body that is in memory as text. */
    static String text(ResponseBody body) {
        String text = body.source().getBuffer().clone().readString(charset(body));
        return withoutMark(text);
    }

    static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** JSON is UTF-8 (RFC 8259), unless a server says that it is not. */
    private static Charset charset(ResponseBody body) {
        MediaType type = body.contentType();
        Charset named = type == null ? null : type.charset();
        return named == null ? StandardCharsets.UTF_8 : named;
    }
}
