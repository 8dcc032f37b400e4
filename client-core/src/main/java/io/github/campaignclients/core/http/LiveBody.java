package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiTransportException;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** A body that is read while it comes, after its exchange has ended. What goes wrong with it says whose body it was, and never the key. */
final class LiveBody extends ResponseBody {

    private final ResponseBody body;
    private final Call sending;
    private final Attempt attempt;
    private final Request request;
    private final int status;
    private final BufferedSource source;
    private volatile boolean whole;
    private volatile @Nullable String ended;

    /**
     * Creates the body of an answer.
     *
     * @param sending the call that it comes from
     */
    LiveBody(Response response, Call sending, Attempt attempt, Request request) {
        this.body = Bodies.of(response);
        this.sending = sending;
        this.attempt = attempt;
        this.request = request;
        this.status = response.code();
        this.source = Okio.buffer(new Arriving());
    }

    /** Lets reading fail from now on, in whichever thread; what has come whole stays readable. */
    void end(String why) {
        if (!whole) {
            ended = why;
            sending.cancel();
        }
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return source;
    }

    /** Counts what comes, and says what it was that broke off. */
    private final class Arriving extends ForwardingSource {

        private long bytes;

        Arriving() {
            super(body.source());
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            if (ended != null) {
                throw ended(null);
            }
            long count;
            try {
                count = super.read(sink, byteCount);
            } catch (IOException e) {
                throw ended == null ? brokenOff(e) : ended(e);
            } catch (IllegalArgumentException e) { // what Okio says to a negative Content-Length
                throw brokenOff(new ProtocolException(e.getMessage()));
            }
            if (count == -1) {
                whole = true;
            } else {
                bytes += count;
            }
            return count;
        }

        private IOException ended(@Nullable IOException cause) {
            return new IOException(Descriptor.subject(request) + ": reading the body was ended after " + bytes + " bytes" + ended,
                    cause == null ? null : attempt.redact(cause));
        }

        private IOException brokenOff(IOException e) {
            IOException cause = attempt.redact(e);
            String text = ApiTransportException.builder(
                            Descriptor.of(request).operation, request.method(), Addresses.print(request.url()), cause)
                    .happened("answered " + status + ", but the body broke off after " + bytes + " bytes")
                    .build()
                    .getMessage();
            return new IOException(text, cause);
        }
    }
}
