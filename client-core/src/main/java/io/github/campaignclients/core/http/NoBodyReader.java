package io.github.campaignclients.core.http;

import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Leaves the body alone, whatever it is: the status says all. */
final class NoBodyReader implements BodyReader<@Nullable Void> {

    @Override
    public Decoded<@Nullable Void> read(Response answer) {
        return new Decoded<>(null, null);
    }

    @Override
    public BodyUse use() {
        return BodyUse.IGNORED;
    }
}
