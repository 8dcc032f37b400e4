package io.github.campaignclients.integration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the placeholders in documented commands stand for, wherever they stand outside the body. */
final class Placeholders {

    static final String API_KEY = "k3y-0f-th3-t3sts";

    private static final Map<String, String> VALUES = Map.of(
            "<api-key>", API_KEY,
            "<token>", API_KEY,
            "YOUR_API_KEY", API_KEY,
            "YourApiKey", API_KEY,
            "$SCOPE3_API_KEY", API_KEY,
            "$PUFFLE_API_KEY", API_KEY,
            "$TOKEN", API_KEY,
            // The page tells what is encoded: an empty user name, a colon, the key.
            "<encoded-value>", Base64.getEncoder().encodeToString((":" + API_KEY).getBytes(StandardCharsets.UTF_8)));

    private static final Pattern PLACEHOLDER = Pattern.compile("<[\\w-]+>|\\$\\w+|\\{\\w+}|YOUR_\\w+|YourApiKey");

    private Placeholders() {}

    static String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group())));
    }

    private static String value(String placeholder) {
        if (placeholder.startsWith("{")) {
            // A parameter of the path. Any number does, as text too; but not the same one for all of them.
            return Integer.toString(1_000 + placeholder.length());
        }
        String value = VALUES.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException("say in Placeholders what " + placeholder + " stands for");
        }
        return value;
    }
}
