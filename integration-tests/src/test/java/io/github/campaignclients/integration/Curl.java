package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import tools.jackson.databind.JsonNode;

/**
 * A documented curl command.
 *
 * @param method the HTTP method
 * @param url where it goes
 * @param headers the values of each header, by its name in lower case
 * @param data the body, or null where there is none, or a form
 * @param form the parts of the form; none where the body is no form
 */
record Curl(String method, HttpUrl url, Map<String, List<String>> headers, String data, List<FormPart> form) {

    /** Reads a command, in which placeholders outside the body stand for what {@link Placeholders} says. */
    static Curl parse(String command) {
        Iterator<String> words = words(command).iterator();
        if (!words.hasNext() || !words.next().equals("curl")) {
            throw new IllegalArgumentException("no curl command: " + command);
        }
        String method = null;
        String url = null;
        String data = null;
        Map<String, List<String>> headers = new TreeMap<>();
        List<FormPart> form = new ArrayList<>();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--request", "-X" -> method = words.next();
                case "--url" -> url = words.next();
                case "--location", "-L" -> {
                    // Follows redirects, which documented calls do not meet.
                }
                case "--header", "-H" -> header(headers, words.next());
                case "--user", "-u" -> {
                    String[] user = Placeholders.fill(words.next()).split(":", 2);
                    header(headers, "Authorization: " + Credentials.basic(user[0], user[1]));
                }
                case "--data", "-d", "--data-raw" -> data = words.next();
                case "--form", "-F" -> form.add(FormPart.parse(words.next()));
                default -> {
                    if (word.startsWith("-") || url != null) {
                        throw new IllegalArgumentException("Curl does not know " + word + " in: " + command);
                    }
                    url = word;
                }
            }
        }
        if (!form.isEmpty()) {
            headers.putIfAbsent("content-type", List.of(FormPart.MEDIA_TYPE));
        }
        String implied = data == null && form.isEmpty() ? "GET" : "POST";
        return new Curl(method == null ? implied : method, HttpUrl.get(Placeholders.fill(url)), headers, data, form);
    }

    private static void header(Map<String, List<String>> headers, String line) {
        String[] header = Placeholders.fill(line).split(":", 2);
        headers.computeIfAbsent(header[0].trim().toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(header[1].trim());
    }

    /** Returns the body as a tree. */
    JsonNode body() {
        return Trees.json(data);
    }

    /** Splits a command as a shell does, but for variables, which stay as they are. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote == 0 && Character.isWhitespace(c)) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
                continue;
            }
            if (c == '\\' && quote != '\'' && i + 1 < command.length()) {
                char next = command.charAt(++i);
                if (next != '\n') {
                    boolean plain = quote == '"' && "\"\\$`".indexOf(next) < 0;
                    word = (word == null ? new StringBuilder() : word).append(plain ? "\\" : "").append(next);
                }
                continue;
            }
            word = word == null ? new StringBuilder() : word;
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else {
                word.append(c);
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quote is open at the end of: " + command);
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }
}
