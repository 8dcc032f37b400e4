package io.github.campaignclients.core.http;

import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * The parts of a form as one body, which can be sent as often as each of its parts can. OkHttp's own does not ask whether they can, and
 * asks for their lengths once, while a file may be another one or gone when it is sent again.
 */
final class PartsBody extends RequestBody {

    private final MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    private final MultipartBody body;

    PartsBody(List<MultipartBody.Part> parts) {
        parts.forEach(form::addPart);
        this.body = form.build();
    }

    @Override
    public MediaType contentType() {
        return body.contentType();
    }

    /** Asked before each sending; each form that is built has the same boundary, and counts anew. */
    @Override
    public long contentLength() throws IOException {
        return form.build().contentLength();
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
