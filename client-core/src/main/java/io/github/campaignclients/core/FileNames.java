package io.github.campaignclients.core;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads the name of a file out of {@code Content-Disposition} (RFC 6266), so that it names a file and no place. */
final class FileNames {

    /** A parameter: its name, and its value in quotes or without. */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\"\\s]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"]*+))", Pattern.DOTALL);

    /** RFC 8187: a charset, a language that is of no interest, and bytes. */
    private static final Pattern EXTENDED = Pattern.compile("([^']*)'[^']*'(.*)", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private FileNames() {}

    /** Returns the name, the one with a charset before the one without, or null. */
    static @Nullable String find(Headers headers) {
        String disposition = headers.get("Content-Disposition");
        if (disposition == null) {
            return null;
        }
        String plain = null;
        String extended = null;
        Matcher parameters = PARAMETER.matcher(disposition);
        while (parameters.find()) {
            String name = String.valueOf(parameters.group(1)).toLowerCase(Locale.ROOT);
            String quoted = parameters.group(2);
            String value = quoted == null
                    ? String.valueOf(parameters.group(3)).trim()
                    : ESCAPED.matcher(quoted).replaceAll("$1");
            if (name.equals("filename*") && extended == null) {
                extended = decoded(value);
            } else if (name.equals("filename") && plain == null) {
                plain = value;
            }
        }
        String name = extended == null ? null : withoutFolder(extended);
        return name != null || plain == null ? name : withoutFolder(plain);
    }

    private static @Nullable String decoded(String value) {
        Matcher parts = EXTENDED.matcher(value);
        if (!parts.matches()) {
            return null;
        }
        try {
            return Charset.forName(String.valueOf(parts.group(1))).newDecoder()
                    .decode(ByteBuffer.wrap(bytes(String.valueOf(parts.group(2))))).toString();
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) != '%') {
                byte[] plain = escaped.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
                bytes.write(plain, 0, plain.length);
                continue;
            }
            if (i + 2 >= escaped.length()) {
                throw new IllegalArgumentException("an escape that is cut");
            }
            bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
            i += 2;
        }
        return bytes.toByteArray();
    }

    /** Returns what stands behind the last folder, or null where nothing does: a service has no say about the place. */
    private static @Nullable String withoutFolder(String name) {
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String last = name.substring(folder + 1).replaceAll("\\p{Cntrl}", "").trim();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? null : last;
    }
}
