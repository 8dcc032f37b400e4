package io.github.campaignclients.core.http;

import okhttp3.Response;

/** Takes a body as a text, whatever it is: JSON is not looked for. */
final class TextBodyReader implements BodyReader<String> {

    @Override
    public Decoded<String> read(Response answer) {
        return new Decoded<>(Bodies.text(Bodies.of(answer)), null);
    }
}
