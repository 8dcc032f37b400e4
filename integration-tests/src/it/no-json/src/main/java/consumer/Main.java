package consumer;

import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.lemlist.LemlistClient;

/** Is told which libraries there are to choose from, and that the chosen one is not there. */
public final class Main {

    public static void main(String[] args) {
        LemlistClient.Builder builder = LemlistClient.builder().apiKey("key");
        for (Json json : Json.values()) {
            try {
                builder.json(json);
                throw new AssertionError("was told to read with " + json + ", which is not there");
            } catch (IllegalStateException expected) {
                System.out.println(expected.getMessage());
            }
        }
        try {
            builder.build();
        } catch (IllegalStateException e) {
            String message = e.getMessage();
            System.out.println(message);
            if (message.contains("com.squareup.moshi:moshi") && message.contains("com.google.code.gson:gson")) {
                return;
            }
            throw new AssertionError("names not both libraries: " + message, e);
        }
        throw new AssertionError("was built without a JSON library");
    }
}
