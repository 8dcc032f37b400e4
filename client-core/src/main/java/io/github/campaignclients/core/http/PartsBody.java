package io.github.campaignclients.core.http;

import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** The parts of a form as one body, which can be sent as often as each of its parts can: OkHttp's own does not look at them. */
final class PartsBody extends RequestBody {

    private final MultipartBody body;

    PartsBody(List<MultipartBody.Part> parts) {
        MultipartBody.Builder builder = new MultipartBody.Builder().setType(MultipartBody.FORM);
        parts.forEach(builder::addPart);
        this.body = builder.build();
    }

    @Override
    public MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return body.parts().stream().anyMatch(part -> part.body().isOneShot());
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        body.writeTo(sink);
    }
}
