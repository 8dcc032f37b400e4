package io.github.campaignclients.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MultipartReader;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * A part of a {@code multipart/form-data} body.
 *
 * @param name its name
 * @param fileName the name of the file that it is, or null where it is none
 * @param contentType its media type, or null where a command leaves it open
 * @param text what it holds; of a file, which no page shows, {@link #ofFile a text of ours}
 */
record FormPart(String name, String fileName, String contentType, String text) {

    static final String MEDIA_TYPE = "multipart/form-data";

    private static final Pattern ARGUMENT =
            Pattern.compile("(?<name>[^=]+)=(?<file>@)?(?<value>.*?)(;type=(?<type>[^;]+))?", Pattern.DOTALL);
    private static final Pattern DISPOSITION =
            Pattern.compile("form-data; name=\"(?<name>[^\"]*)\"(; filename=\"(?<file>[^\"]*)\")?");

    /** Reads the argument of curl's option {@code --form}. */
    static FormPart parse(String argument) {
        Matcher matcher = match(ARGUMENT, argument);
        String value = matcher.group("value");
        boolean file = matcher.group("file") != null;
        return new FormPart(matcher.group("name"), file ? value : null, matcher.group("type"), file ? ofFile(value) : value);
    }

    /** Reads the parts of a request. */
    static List<FormPart> of(RecordedRequest request) {
        String contentType = request.getHeader("Content-Type");
        String boundary = contentType.substring(contentType.indexOf("boundary=") + "boundary=".length());
        List<FormPart> parts = new ArrayList<>();
        try (MultipartReader reader = new MultipartReader(request.getBody(), boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                Matcher disposition = match(DISPOSITION, part.headers().get("Content-Disposition"));
                parts.add(new FormPart(disposition.group("name"), disposition.group("file"), part.headers().get("Content-Type"),
                        part.body().readUtf8()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no part of a form: " + text);
        }
        return matcher;
    }

    /** Returns what stands for the content of a file. */
    static String ofFile(String name) {
        return "the content of " + name;
    }

    boolean isFile() {
        return fileName != null;
    }

    /** Returns whether a part that arrived is this one; JSON may be written in other ways. */
    boolean isSent(FormPart sent) {
        boolean sameText = "application/json".equals(sent.contentType)
                ? Trees.difference(Trees.json(text), Trees.json(sent.text), Trees::sameMoment).isEmpty()
                : text.equals(sent.text);
        return sameText && sent.equals(new FormPart(name, fileName, contentType == null ? sent.contentType : contentType, sent.text));
    }
}
