package io.github.campaignclients.core.http;

import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Leaves the body alone, whatever it is: the status says all. */
final class NoBodyReader implements BodyReader<@Nullable Void> {

    @Override
    public Decoded<@Nullable Void> read(ResponseBody body) {
        return new Decoded<>(null, null);
    }

    @Override
    public boolean readsBody() {
        return false;
    }
}
