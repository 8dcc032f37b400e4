package consumer;

import io.github.campaignclients.lemlist.LemlistClient;

/** Is told which libraries there are to choose from. */
public final class Main {

    public static void main(String[] args) {
        LemlistClient.Builder builder = LemlistClient.builder().apiKey("key");
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
