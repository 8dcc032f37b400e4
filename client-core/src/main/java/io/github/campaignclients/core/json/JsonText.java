package io.github.campaignclients.core.json;

import java.io.IOException;

/**
 * Writes JSON text, without white space.
 *
 * <p>This is ours, whichever library reads: both of them turn a lone surrogate into a question mark on its way to UTF-8, in names
 * too, and a name cannot be written past them. Here it becomes an escape. So both libraries send the same bytes.
 */
final class JsonText implements JsonOutput {

    private final StringBuilder text = new StringBuilder();

    /** Whether the next value or name needs a comma before it. */
    private boolean separate;

    static String of(JsonValue value) {
        JsonText out = new JsonText();
        try {
            value.write(out);
        } catch (IOException e) {
            throw new AssertionError("nothing is read or written outside memory", e);
        }
        return out.toString();
    }

    /** Returns a document with lone surrogates, which UTF-8 cannot hold, as escapes; they stand in names and texts only. */
    static String withoutLoneSurrogates(String document) {
        JsonText out = new JsonText();
        int plain = 0;
        for (int i = 0; i < document.length(); i++) {
            if (isPair(document, i)) {
                i++;
            } else if (Character.isSurrogate(document.charAt(i))) {
                out.text.append(document, plain, i);
                out.escape(document.charAt(i));
                plain = i + 1;
            }
        }
        return plain == 0 ? document : out.text.append(document, plain, document.length()).toString();
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginArray() {
        begin('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        comma();
        quote(name);
        text.append(':');
        separate = false;
    }

    @Override
    public void value(String value) {
        comma();
        quote(value);
    }

    @Override
    public void value(Number value) {
        comma();
        text.append(value);
    }

    @Override
    public void value(boolean value) {
        comma();
        text.append(value);
    }

    @Override
    public void nullValue() {
        comma();
        text.append("null");
    }

    private void begin(char bracket) {
        comma();
        text.append(bracket);
        separate = false;
    }

    private void end(char bracket) {
        text.append(bracket);
        separate = true;
    }

    private void comma() {
        if (separate) {
            text.append(',');
        }
        separate = true;
    }

    private void quote(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
                continue;
            }
            if (isPair(value, i)) {
                i++;
                continue;
            }
            text.append(value, plain, i);
            escape(c);
            plain = i + 1;
        }
        text.append(value, plain, value.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"':
            case '\\':
                text.append('\\').append(c);
                break;
            case '\n':
                text.append("\\n");
                break;
            case '\r':
                text.append("\\r");
                break;
            case '\t':
                text.append("\\t");
                break;
            default:
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(Character.forDigit((c >> shift) & 0xf, 16));
                }
        }
    }

    /** Returns how many characters were written so far. */
    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
