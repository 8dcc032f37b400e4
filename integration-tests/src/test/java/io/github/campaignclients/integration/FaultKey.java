package io.github.campaignclients.integration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The key that is searched for in everything that comes out of a call. */
final class FaultKey {

    /** Has the characters of Base64 that an address writes otherwise. */
    static final String KEY = "marked-key+0123/456789==";

    /** No redaction may leave this much of it. */
    private static final String BEGINNING = KEY.substring(0, 8);

    private FaultKey() {}

    /** Returns the value behind the name of the scheme in which the key came in a request's header lines. */
    static String sentIn(String headerLines) {
        return headerLines.lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(value -> !formsIn(value).isEmpty())
                .findFirst()
                .orElse("(no key came)");
    }

    /** Returns the key as an address has it. */
    static String encoded() {
        return URLEncoder.encode(KEY, StandardCharsets.UTF_8);
    }

    /** Returns the key as an address has it where somebody writes %2b for %2B. */
    static String encodedInLowerCase() {
        return Pattern.compile("%..").matcher(encoded()).replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
    }

    /** Returns the key as JSON may have it. */
    static String escaped() {
        return KEY.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }

    /** Returns the forms in which the key is in a text. */
    static List<String> formsIn(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("raw", BEGINNING);
        forms.put("hexadecimal", HexFormat.of().formatHex(BEGINNING.getBytes(StandardCharsets.US_ASCII)));
        for (int before = 0; before < 3; before++) {
            forms.put("Base64 behind " + before + " characters of a group", base64(before));
        }
        return forms.entrySet().stream().filter(form -> text.contains(form.getValue())).map(Map.Entry::getKey).toList();
    }

    /** Returns what the beginning is in Base64 behind some characters, without the groups that others have a part in. */
    private static String base64(int before) {
        byte[] text = (".".repeat(before) + BEGINNING).getBytes(StandardCharsets.US_ASCII);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(text);
        return encoded.substring(before == 0 ? 0 : 4, text.length / 3 * 4);
    }
}
