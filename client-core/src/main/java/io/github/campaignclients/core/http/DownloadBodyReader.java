package io.github.campaignclients.core.http;

import io.github.campaignclients.core.Download;
import okhttp3.Response;

/** Hands a body over as it comes. */
final class DownloadBodyReader implements BodyReader<Download> {

    @Override
    public Decoded<Download> read(Response answer) {
        return new Decoded<>(Download.of(answer), null);
    }

    @Override
    public BodyUse use() {
        return BodyUse.STREAMED;
    }
}
