package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Reads bodies into memory. */
final class Bodies {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Bodies() {}

    /**
     * Reads a whole document: what the network does wrong shows here, and what is wrong with the JSON afterwards.
     *
     * @return the document in UTF-8
     * @throws IOException if the body broke off
     * @throws ApiDataException if there is no body
     */
    static Buffer document(ResponseBody body) throws IOException {
        Buffer document = new Buffer();
        try {
            document.writeAll(body.source());
        } catch (IllegalArgumentException e) { // what Okio says to a negative Content-Length
            throw new ProtocolException(e.getMessage());
        }
        if (document.exhausted()) {
            throw new ApiDataException("there is no body", null);
        }
        Charset charset = charset(body);
        return charset.equals(StandardCharsets.UTF_8) ? document : new Buffer().writeUtf8(document.readString(charset));
    }

    /** Reads as much of a body as can be had, up to a limit, as text. */
    static String beginning(ResponseBody body, long maxBytes) {
        Buffer beginning = new Buffer();
        BufferedSource source = body.source();
        try {
            while (beginning.size() < maxBytes && source.read(beginning, maxBytes - beginning.size()) != -1) {
                // read on
            }
        } catch (IOException | IllegalArgumentException brokenOff) {
            // What came before tells more than how it ended.
        }
        String text = beginning.readString(charset(body));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** JSON is UTF-8 (RFC 8259), unless a server says that it is not. */
    private static Charset charset(ResponseBody body) {
        MediaType type = body.contentType();
        Charset named = type == null ? null : type.charset();
        return named == null ? StandardCharsets.UTF_8 : named;
    }
}
