package io.github.campaignclients.core;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The registered reason phrases. The phrase of an answer is not used: HTTP/2 has none, and it is free text from outside.
 *
 * @see <a href="https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml">the registry</a>
 */
final class StatusLine {

    private static final Map<Integer, String> PHRASES;

    static {
        Map<Integer, String> phrases = new HashMap<>();
        phrases.put(200, "OK");
        phrases.put(201, "Created");
        phrases.put(202, "Accepted");
        phrases.put(204, "No Content");
        phrases.put(205, "Reset Content");
        phrases.put(206, "Partial Content");
        phrases.put(300, "Multiple Choices");
        phrases.put(301, "Moved Permanently");
        phrases.put(302, "Found");
        phrases.put(303, "See Other");
        phrases.put(304, "Not Modified");
        phrases.put(307, "Temporary Redirect");
        phrases.put(308, "Permanent Redirect");
        phrases.put(400, "Bad Request");
        phrases.put(401, "Unauthorized");
        phrases.put(402, "Payment Required");
        phrases.put(403, "Forbidden");
        phrases.put(404, "Not Found");
        phrases.put(405, "Method Not Allowed");
        phrases.put(406, "Not Acceptable");
        phrases.put(408, "Request Timeout");
        phrases.put(409, "Conflict");
        phrases.put(410, "Gone");
        phrases.put(411, "Length Required");
        phrases.put(412, "Precondition Failed");
        phrases.put(413, "Content Too Large");
        phrases.put(414, "URI Too Long");
        phrases.put(415, "Unsupported Media Type");
        phrases.put(421, "Misdirected Request");
        phrases.put(422, "Unprocessable Content");
        phrases.put(423, "Locked");
        phrases.put(425, "Too Early");
        phrases.put(428, "Precondition Required");
        phrases.put(429, "Too Many Requests");
        phrases.put(431, "Request Header Fields Too Large");
        phrases.put(451, "Unavailable For Legal Reasons");
        phrases.put(500, "Internal Server Error");
        phrases.put(501, "Not Implemented");
        phrases.put(502, "Bad Gateway");
        phrases.put(503, "Service Unavailable");
        phrases.put(504, "Gateway Timeout");
        PHRASES = Collections.unmodifiableMap(phrases);
    }

    private StatusLine() {}

    /** Returns the status with its phrase, such as {@code 404 Not Found}, or the bare number of an unregistered one. */
    static String of(int status) {
        String phrase = PHRASES.get(status);
        return phrase == null ? Integer.toString(status) : status + " " + phrase;
    }
}
