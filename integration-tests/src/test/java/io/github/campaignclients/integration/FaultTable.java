package io.github.campaignclients.integration;

import static io.github.campaignclients.integration.FaultAnswer.hangUp;
import static io.github.campaignclients.integration.FaultAnswer.silence;
import static io.github.campaignclients.integration.FaultAnswer.status;
import static io.github.campaignclients.integration.FaultAnswer.success;
import static io.github.campaignclients.integration.FaultRequest.GET;
import static io.github.campaignclients.integration.FaultRequest.OPERATION;
import static io.github.campaignclients.integration.FaultRequest.POST;
import static io.github.campaignclients.integration.FaultRow.row;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.AuthenticationException;
import io.github.campaignclients.core.BadRequestException;
import io.github.campaignclients.core.PermissionException;
import io.github.campaignclients.core.RateLimitException;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.integration.FaultRow.Deed;
import io.github.campaignclients.integration.FaultRow.Moment;
import io.github.campaignclients.integration.FaultSocketServer.End;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * What can go wrong, and what comes of it. The server repeats the key wherever there is room for it.
 *
 * <p>A client sends a request three times at most; with half of the default delays, it waits 0.25 s and 0.5 s in between.
 */
final class FaultTable {

    private static final String NOTHING_SENT = " Nothing was sent. It was tried 3 times.";
    private static final String UNKNOWN = " Whether the service carried the request out is not known.";
    private static final String CARRIED_OUT = " The service has most likely carried the request out.";
    private static final String TRIED = " It was tried 3 times.";
    private static final String SENT = " It was sent 3 times.";

    private static final String HTML = "<html>\n<h1>Nothing here for {sent}</h1> {key} {encoded}</html>";
    private static final String JSON_ERROR = "{\"message\": \"no {key}\", \"error\": {\"message\": \"no {key}\"}, \"sent\": \"{sent}\", "
            + "\"escaped\": [\"{escaped}\"], \"{key}\": 1}";

    private static final Map<Integer, String> REDIRECTS = new TreeMap<>(Map.of(
            301, "301 Moved Permanently",
            302, "302 Found",
            303, "303 See Other",
            307, "307 Temporary Redirect",
            308, "308 Permanent Redirect"));

    private FaultTable() {}

    static Stream<FaultRow> rows() {
        return Stream.of(connections(), halfAnswers(), bodies(), statuses(), rateLimits(), usedConnections(), redirects(), ends())
                .flatMap(List::stream);
    }

    /** No connection comes about, so that nothing is sent. */
    private static List<FaultRow> connections() {
        String refused = "{call} got no answer: Failed to connect to /{address} (ConnectException)." + NOTHING_SENT;
        String unknownHost = "{call} got no answer: nowhere.example (UnknownHostException)." + NOTHING_SENT;
        String noTls = "{call} got no answer: Unsupported or unrecognized SSL message (SSLException)." + NOTHING_SENT;
        String distrust = "{call} got no answer: {cause}. Nothing was sent.";
        String noPath = ".*SSLHandshakeException: .*unable to find valid certification path to requested target";
        String otherName = ".*SSLPeerUnverifiedException: Hostname 127\\.0\\.0\\.1 not verified:.*subjectAltNames: \\[elsewhere\\.example]";
        return List.of(
                row("a refused connection", OPERATION, FaultAbsence.refusal())
                        .fails(ApiTransportException.class, refused).requests(0).waits(0.25, 0.5),
                row("a refused connection", GET, FaultAbsence.refusal())
                        .fails(ApiTransportException.class, refused).requests(0).waits(0.25, 0.5),
                row("the first of two addresses refusing", OPERATION, FaultHttpServer.atItsSecondAddress())
                        .requests(1).waits(0.25),
                row("an unknown host", OPERATION, FaultAbsence.unknownHost())
                        .fails(ApiTransportException.class, unknownHost).requests(0).waits(0.25, 0.5),
                row("an unknown host", GET, FaultAbsence.unknownHost())
                        .fails(ApiTransportException.class, unknownHost).requests(0).waits(0.25, 0.5),
                row("a server without TLS", OPERATION, FaultSocketServer.speakingPlainText())
                        .fails(ApiTransportException.class, noTls).requests(0).waits(0.25, 0.5),
                row("a server without TLS", GET, FaultSocketServer.speakingPlainText())
                        .fails(ApiTransportException.class, noTls).requests(0).waits(0.25, 0.5),
                row("a certificate nobody trusts", OPERATION, FaultHttpServer.untrusted())
                        .fails(ApiTransportException.class, distrust).causedBy(noPath).requests(0),
                row("a certificate nobody trusts", GET, FaultHttpServer.untrusted())
                        .fails(ApiTransportException.class, distrust).causedBy(noPath).requests(0),
                row("a certificate of another host", OPERATION, FaultHttpServer.misnamed())
                        .fails(ApiTransportException.class, distrust).causedBy(otherName).requests(0),
                row("a certificate of another host", GET, FaultHttpServer.misnamed())
                        .fails(ApiTransportException.class, distrust).causedBy(otherName).requests(0));
    }

    /** The connection breaks off under the answer, or what comes is none. */
    private static List<FaultRow> halfAnswers() {
        String headers = "HTTP/1.1 200 {sent}\r\nX-Repeated: {key}\r\nContent-Type: application/json\r\n";
        String wholeHeaders = headers + "Content-Length: 1000\r\n\r\n";
        String halfABody = wholeHeaders + "{\"key\": \"{key}\", \"sent\": \"{sent}\"";
        FaultServer.Start halfARefusal = FaultSocketServer.answering(
                "HTTP/1.1 400 {key}\r\nContent-Length: 1000\r\n\r\n{\"message\": \"no {key}\"", End.CLOSED);

        String lost = "{call} got no answer: Connection reset (SocketException)." + UNKNOWN;
        String closed = "{call} got no answer: unexpected end of stream on {origin}/... (IOException)." + UNKNOWN;
        String lostBody = "{call} answered 200, but the body broke off: Connection reset (SocketException)." + CARRIED_OUT;
        String cutBody = "{call} answered 200, but the body broke off: unexpected end of stream (ProtocolException)." + CARRIED_OUT;
        return List.of(
                row("a reset before the headers", OPERATION, FaultSocketServer.answering("", End.RESET))
                        .fails(ApiTransportException.class, lost).requests(1),
                row("a reset before the headers", GET, FaultSocketServer.answering("", End.RESET))
                        .fails(ApiTransportException.class, lost + TRIED).requests(3).waits(0.25, 0.5),
                row("a reset in the headers", OPERATION, FaultSocketServer.answering(headers, End.RESET))
                        .fails(ApiTransportException.class, lost).requests(1),
                row("a reset in the headers", GET, FaultSocketServer.answering(headers, End.RESET))
                        .fails(ApiTransportException.class, lost + TRIED).requests(3).waits(0.25, 0.5),
                row("a reset after the headers", OPERATION, FaultSocketServer.answering(wholeHeaders, End.RESET))
                        .fails(ApiTransportException.class, lostBody).requests(1),
                row("a reset after the headers", GET, FaultSocketServer.answering(wholeHeaders, End.RESET))
                        .fails(ApiTransportException.class, lostBody + TRIED).requests(3).waits(0.25, 0.5),
                row("a connection closed before the headers", OPERATION, FaultSocketServer.answering("", End.CLOSED))
                        .fails(ApiTransportException.class, closed).requests(1),
                row("a connection closed before the headers", POST, FaultSocketServer.answering("", End.CLOSED))
                        .fails(ApiTransportException.class, closed).requests(1),
                row("a connection closed in a header that repeats the key", OPERATION,
                                FaultSocketServer.answering("HTTP/1.1 200 OK\r\nX: {key}", End.CLOSED))
                        .fails(ApiTransportException.class, closed).requests(1),
                row("half a body", OPERATION, FaultSocketServer.answering(halfABody, End.CLOSED))
                        .fails(ApiTransportException.class, cutBody).requests(1).withBody(),
                row("half a body", GET, FaultSocketServer.answering(halfABody, End.CLOSED))
                        .fails(ApiTransportException.class, cutBody + TRIED).requests(3).waits(0.25, 0.5).withBody(),
                row("half the body of a refusal", OPERATION, halfARefusal)
                        .fails(BadRequestException.class,
                                "{call} answered 400 Bad Request. The body is no message that this client knows: see getRawBody().")
                        .requests(1).withBody(),
                row("an answer that is no HTTP", OPERATION, FaultSocketServer.answering("HELO {key} {sent}\r\n\r\n", End.CLOSED))
                        .fails(ApiTransportException.class,
                                "{call} got no answer: Unexpected status line: HELO *** *** (IOException)." + UNKNOWN)
                        .requests(1),
                row("a chunk of no length", OPERATION,
                                FaultSocketServer.answering(headers + "Transfer-Encoding: chunked\r\n\r\n5 {key}\r\n", End.CLOSED))
                        .fails(ApiTransportException.class, "{call} answered 200, but the body broke off: expected chunk size and "
                                + "optional extensions but was \"5***\" (IOException)." + CARRIED_OUT)
                        .requests(1));
    }

    /** The answer comes, and is not what was promised. */
    private static List<FaultRow> bodies() {
        FaultAnswer badGzip = status(200).header("Content-Type: application/json").header("Content-Encoding: gzip").body("no gzip: {key}");
        String notGzip = " but the body broke off: ID1ID2: actual 0x00006e6f != expected 0x00001f8b (IOException)." + CARRIED_OUT;
        FaultAnswer html = status(200).header("Content-Type: text/html").header("X-Repeated: {sent}").body(HTML);
        FaultAnswer empty = status(200).header("Content-Type: application/json");
        String notPromised = "{call} answered 200 with a body that is not what was promised ";
        String markup = notPromised + "(text/html): not JSON: malformed at $. The body is markup: something between this machine and the "
                + "service may have answered, a proxy for one";
        return List.of(
                row("bad gzip", OPERATION, badGzip)
                        .fails(ApiTransportException.class, "{call} answered 200," + notGzip).requests(1).withBody(),
                row("bad gzip", GET, badGzip)
                        .fails(ApiTransportException.class, "{call} answered 200," + notGzip + TRIED).requests(3).waits(0.25, 0.5)
                        .withBody(),
                row("a refusal in bad gzip", OPERATION, status(400).header("Content-Encoding: gzip").body("no gzip: {key}"))
                        .fails(BadRequestException.class, "{call} answered 400 Bad Request. The answer has no body.")
                        .requests(1).withBody(),
                row("the wrong content type", OPERATION, html)
                        .fails(ApiDataException.class, markup).requests(1).withBody(),
                row("the wrong content type", GET, html)
                        .fails(ApiDataException.class, markup).requests(1).withBody(),
                row("JSON that is called a text", OPERATION, status(200).header("Content-Type: text/plain").body("{answer}"))
                        .requests(1).withBody(),
                row("a sentence", OPERATION, status(200).header("Content-Type: application/json").body("Not today, {key}"))
                        .fails(ApiDataException.class, notPromised + "(application/json): $: expected object, found string (the "
                                + "document). The service said: Not today, ***")
                        .requests(1).withBody(),
                row("an empty 200", OPERATION, empty)
                        .fails(ApiDataException.class, notPromised + "(application/json): there is no body").requests(1).withBody(),
                row("an empty 200", GET, empty).requests(1).withBody(),
                row("a 204", OPERATION, status(204))
                        .fails(ApiDataException.class, "{call} answered 204 with a body that is not what was promised (no content type): "
                                + "there is no body")
                        .requests(1).withBody(),
                row("a 204", GET, status(204)).requests(1).withBody(),
                row("a line among the headers that is none", OPERATION, success().header(": {key}")).requests(1),
                row("a header whose name has a blank", OPERATION, success().header("X Repeated: {key}")).requests(1));
    }

    /** The service, or something before it, refuses. */
    private static List<FaultRow> statuses() {
        FaultAnswer badGateway = status("502 {sent}").header("Content-Type: text/html").header("X-Repeated: {key}").body(HTML);
        String html = "{call} answered 502 Bad Gateway. The body is no message that this client knows: see getRawBody()." + UNKNOWN;
        String timeout = "{call} answered 408 Request Timeout. The answer has no body." + UNKNOWN;
        FaultAnswer atOnce = status("503 {key}").header("Retry-After: 0");
        String unavailable = "{call} answered 503 Service Unavailable. The answer has no body." + UNKNOWN;
        FaultAnswer serverError =
                status(500).header("Content-Type: application/json").header("X-Request-Id: {key}").body(JSON_ERROR);
        String said = "{call} answered 500 Internal Server Error: no ***." + UNKNOWN;
        return List.of(
                row("an HTML 502", OPERATION, badGateway).fails(ServerException.class, html).requests(1).withBody(),
                row("an HTML 502", GET, badGateway)
                        .fails(ServerException.class, html + SENT).requests(3).waits(0.25, 0.5).withBody(),
                row("a 408", OPERATION, status(408)).fails(ApiStatusException.class, timeout).requests(1),
                row("a 408", GET, status(408)).fails(ApiStatusException.class, timeout + SENT).requests(3).waits(0.25, 0.5),
                row("a 503 with Retry-After: 0", OPERATION, atOnce)
                        .fails(ServerException.class, unavailable).requests(1),
                row("a 503 with Retry-After: 0", GET, atOnce)
                        .fails(ServerException.class, unavailable + SENT).requests(3).waits(0.25, 0.5),
                row("a 503 with Retry-After: 0", POST, atOnce)
                        .fails(ServerException.class, unavailable).requests(1),
                row("a 503 with a Retry-After that is no ASCII", OPERATION, status(503).header("Retry-After: später, {key}"))
                        .fails(ServerException.class, unavailable).requests(1),
                row("a 503 that passes", GET, status(503), success()).requests(2).waits(0.25),
                row("a 500 in JSON that repeats the key", OPERATION, serverError)
                        .fails(ServerException.class, said + " Request id: ***.").requests(1).withBody(),
                row("a 500 in JSON that repeats the key", GET, serverError)
                        .fails(ServerException.class, said + SENT + " Request id: ***.").requests(3).waits(0.25, 0.5).withBody(),
                row("a 401 that repeats the key", OPERATION, status("401 {key}").body("There is no key {key}"))
                        .fails(AuthenticationException.class, "{call} answered 401 Unauthorized: There is no key ***. Check the API key: "
                                + "it is read from {env} or set by apiKey(...).")
                        .requests(1).withBody(),
                row("a 403 that repeats the key", GET, status("403 {key}").body("\"{escaped} may not\""))
                        .fails(PermissionException.class, "{call} answered 403 Forbidden: *** may not. Check the API key and what it may "
                                + "do: it is read from {env} or set by apiKey(...).")
                        .requests(1).withBody());
    }

    /** A 429 was not carried out, so that it is sent again whatever it is. */
    private static List<FaultRow> rateLimits() {
        String refused = "{call} answered 429 Too Many Requests. The answer has no body.";
        String date = "Sat, 21 Nov 2026 12:00:20 GMT";
        FaultAnswer javaScriptDate = status(429).header("{reset}: Sat Nov 21 2026 13:00:20 GMT+0100 (Mitteleuropäische Normalzeit)");
        return List.of(
                row("a 429 with seconds", OPERATION, status(429).header("Retry-After: 3").header("X-Repeated: {key}"))
                        .fails(RateLimitException.class, refused + " The service asks to wait 3 s." + SENT).requests(3).waits(3, 3),
                row("a 429 with seconds", GET, status(429).header("Retry-After: 3"))
                        .fails(RateLimitException.class, refused + " The service asks to wait 3 s." + SENT).requests(3).waits(3, 3),
                row("a 429 with a part of a second", OPERATION, status(429).header("Retry-After: 1.5"))
                        .fails(RateLimitException.class, refused + " The service asks to wait 1.5 s." + SENT).requests(3).waits(1.5, 1.5),
                row("a 429 with an HTTP date", OPERATION, status(429).header("Retry-After: " + date))
                        .fails(RateLimitException.class, refused + " Wait before the next call." + SENT).requests(3).waits(20, 0.5),
                row("a 429 with an HTTP date by a clock that is wrong", OPERATION,
                                status(429).header("Date: Sat, 21 Nov 2026 11:59:50 GMT").header("Retry-After: " + date))
                        .fails(RateLimitException.class, refused + " The service asks to wait 30 s." + SENT).requests(3).waits(30, 30),
                row("a 429 with JavaScript's date in the vendor's header", OPERATION, javaScriptDate)
                        .by(FaultClient::saysWhenLimitResets)
                        .fails(RateLimitException.class, refused + " Wait before the next call." + SENT).requests(3).waits(20, 0.5),
                row("a 429 with JavaScript's date in the vendor's header", GET, javaScriptDate, success())
                        .by(FaultClient::saysWhenLimitResets)
                        .requests(2).waits(20),
                row("a 429 with JavaScript's date in another vendor's header", OPERATION, javaScriptDate)
                        .by(client -> !client.saysWhenLimitResets())
                        .fails(RateLimitException.class, refused + " Wait before the next call." + SENT).requests(3).waits(0.25, 0.5),
                row("a 429 with seconds in the vendor's header", OPERATION, status(429).header("{reset}: 7"))
                        .by(FaultClient::saysWhenLimitResets)
                        .fails(RateLimitException.class, refused + " The service asks to wait 7 s." + SENT).requests(3).waits(7, 7),
                row("a 429 without a time", OPERATION, status(429))
                        .fails(RateLimitException.class, refused + " Wait before the next call." + SENT).requests(3).waits(0.25, 0.5),
                row("a 429 without a time", POST, status(429))
                        .fails(RateLimitException.class, refused + " Wait before the next call." + SENT).requests(3).waits(0.25, 0.5),
                row("a 429 with a time that nobody can read", OPERATION, status(429).header("Retry-After: soon, {key}"))
                        .fails(RateLimitException.class, refused + " Wait before the next call." + SENT).requests(3).waits(0.25, 0.5),
                row("a 429 with the longest time", OPERATION, status(429).header("Retry-After: 60"))
                        .fails(RateLimitException.class, refused + " The service asks to wait 60 s." + SENT).requests(3).waits(60, 60),
                row("a 429 with a time beyond the longest", OPERATION, status(429).header("Retry-After: 61"))
                        .fails(RateLimitException.class, refused + " The service asks to wait 61 s. That is longer than the 60 s which "
                                + "this client is set to wait.")
                        .requests(1),
                row("a 429 with a time beyond the longest", GET, status(429).header("Retry-After: 3600"))
                        .fails(RateLimitException.class, refused + " The service asks to wait 3600 s. That is longer than the 60 s which "
                                + "this client is set to wait.")
                        .requests(1),
                row("a 429 that passes", OPERATION, status(429).header("Retry-After: 2"), success()).requests(2).waits(2),
                row("a 429 that does not pass", OPERATION, status(429).header("Retry-After: 3").body("{\"code\": \"quota_exceeded\"}"))
                        .by(FaultClient::hasPermanentErrors)
                        .fails(RateLimitException.class, "{call} answered 429 Too Many Requests: quota_exceeded. This does not pass by "
                                + "waiting a while, so it was not sent again.")
                        .requests(1).withBody());
    }

    /** A connection that was used before is dead. */
    private static List<FaultRow> usedConnections() {
        String closed = "{call} got no answer: unexpected end of stream on {origin}/... (IOException)." + UNKNOWN;
        String dead = "{call} got no answer: {cause}." + UNKNOWN;
        String words = ".*IOException: unexpected end of stream on .*|.*SocketException: (Connection reset|Broken pipe)";
        return List.of(
                row("a used connection that was closed", POST, success().thenHangUp(), success())
                        .onUsedConnection().fails(ApiTransportException.class, dead).causedBy(words).requests(0),
                row("a used connection that was closed", OPERATION, success().thenHangUp(), success())
                        .onUsedConnection().fails(ApiTransportException.class, dead).causedBy(words).requests(0),
                row("a used connection that was closed", GET, success().thenHangUp(), success())
                        .onUsedConnection().requests(1).waits(0.25),
                row("a used connection that is closed meanwhile", POST, success(), hangUp(), success())
                        .onUsedConnection().fails(ApiTransportException.class, closed).requests(1),
                row("a used connection that is closed meanwhile", OPERATION, success(), hangUp(), success())
                        .onUsedConnection().fails(ApiTransportException.class, closed).requests(1),
                row("a used connection that is closed meanwhile", GET, success(), hangUp(), success())
                        .onUsedConnection().requests(2).waits(0.25));
    }

    /** The service says that something else is to be asked. */
    private static List<FaultRow> redirects() {
        String own = ", and was not followed: a client sends requests and key to its own server only. If the service has moved there, set "
                + "server(...).";
        String reading = ", and was not followed: only those of GET and HEAD are.";
        String most = ", and was not followed: there were 5 redirects before it.";
        String repeats = ", and was not followed: the answer repeats the API key.";
        Stream<FaultRow> all = REDIRECTS.keySet().stream().flatMap(status -> {
            String points = "{call} answered " + REDIRECTS.get(status) + ". The answer has no body. It points to ";
            FaultAnswer near = status(status).header("Location: /next");
            FaultAnswer otherHost = status(status).header("Location: http://elsewhere.example/next?key={encoded}");
            FaultAnswer otherPort = status(status).header("Location: {elsewhere}/next?key={encoded}#{sent}");
            FaultAnswer itself = status(status).header("Location: /faults/1?again");
            String name = "a " + status + " to ";
            return Stream.of(
                    row(name + "the same server", GET, near, success()).requests(2),
                    row(name + "the same server", OPERATION, near, success())
                            .fails(ApiStatusException.class, points + "{origin}/next" + reading).requests(1),
                    row(name + "another host", GET, otherHost)
                            .fails(ApiStatusException.class, points + "http://elsewhere.example/next" + own).requests(1),
                    row(name + "another host", OPERATION, otherHost)
                            .fails(ApiStatusException.class, points + "http://elsewhere.example/next" + own).requests(1),
                    row(name + "another port", GET, otherPort)
                            .fails(ApiStatusException.class, points + "{elsewhere}/next" + own).requests(1),
                    row(name + "another port", OPERATION, otherPort)
                            .fails(ApiStatusException.class, points + "{elsewhere}/next" + own).requests(1),
                    row(name + "plain HTTP", GET, FaultHttpServer.answeringOverTls(otherPort))
                            .fails(ApiStatusException.class, points + "{elsewhere}/next" + own).requests(1),
                    row(name + "plain HTTP", OPERATION, FaultHttpServer.answeringOverTls(otherPort))
                            .fails(ApiStatusException.class, points + "{elsewhere}/next" + own).requests(1),
                    row(name + "itself", GET, itself)
                            .fails(ApiStatusException.class, points + "{url}" + most).requests(6),
                    row(name + "itself", OPERATION, status(status).header("Location: {path}"))
                            .fails(ApiStatusException.class, points + "{url}" + reading).requests(1),
                    row(name + "an address with the key", GET, status(status).header("Location: /next/{encoded}?{sent}"))
                            .fails(ApiStatusException.class, points + "{origin}/next/***" + repeats).requests(1));
        });
        return Stream.concat(all, Stream.of(
                row("a 301 to HTTPS", GET, status(301).header("Location: https://{address}/faults/1"))
                        .fails(ApiStatusException.class, "{call} answered 301 Moved Permanently. The answer has no body. It points to "
                                + "https://{address}/faults/1" + own)
                        .requests(1),
                row("a 302 to an address with the key in lower case", GET,
                                status(302).header("Location: /next/{encodedInLowerCase}"))
                        .fails(ApiStatusException.class, "{call} answered 302 Found. The answer has no body. It points to "
                                + "{origin}/next/***" + repeats)
                        .requests(1),
                row("a redirect that ends in a 503", GET, status(302).header("Location: /next"), status(503), success())
                        .requests(3).waits(0.25))).toList();
    }

    /** Somebody does not wait for the answer, or not for ever. */
    private static List<FaultRow> ends() {
        FaultServer.Start endless = FaultSocketServer.answering(
                "HTTP/1.1 200 OK\r\nX-Repeated: {key}\r\nContent-Type: application/json\r\n\r\n{\"key\": \"{key}", End.LEFT_OPEN);
        FaultAnswer unavailable = status(503).header("X-Repeated: {key}");
        String late = "{call} got no answer: the call's timeout of 600 s passed (InterruptedIOException)." + UNKNOWN;
        String cancelled = "{call} was cancelled";
        String interrupted = "{call} was cancelled: the thread was interrupted";
        String closed = "{call} was cancelled: the client was closed";
        return List.of(
                row("a body that never ends", OPERATION, endless)
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.PASS_TIMEOUT)
                        .fails(ApiTransportException.class, late).requests(1).withBody(),
                row("a body that never ends", GET, endless)
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.PASS_TIMEOUT)
                        .fails(ApiTransportException.class, late).requests(1).withBody(),
                row("no answer at all", OPERATION, silence())
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.PASS_TIMEOUT)
                        .fails(ApiTransportException.class, late).requests(1),
                row("a timeout between two attempts", GET, unavailable)
                        .when(Moment.CALL_WAITS, Deed.PASS_TIMEOUT)
                        .fails(ApiTransportException.class, late + " The attempt before ended by status 503.").requests(1).waits(0.25),
                row("a wait beyond the timeout", GET, status(503).header("Retry-After: 60"))
                        .within(Duration.ofSeconds(61))
                        .fails(ServerException.class, "{call} answered 503 Service Unavailable. The answer has no body." + UNKNOWN
                                + " The service asks to wait 60 s. It was not sent again: the call's timeout would have passed before. "
                                + "It was sent 2 times.")
                        .requests(2).waits(60),
                row("a call cancelled under way", OPERATION, silence())
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.CANCEL).fails(CancellationException.class, cancelled).requests(1),
                row("a call cancelled in its body", OPERATION, endless)
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.CANCEL).fails(CancellationException.class, cancelled).requests(1),
                row("a call cancelled between two attempts", GET, unavailable)
                        .when(Moment.CALL_WAITS, Deed.CANCEL).fails(CancellationException.class, cancelled).requests(1).waits(0.25),
                row("a thread interrupted under way", OPERATION, silence())
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.INTERRUPT)
                        .fails(CancellationException.class, interrupted).requests(1),
                row("a thread interrupted in the body", GET, endless)
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.INTERRUPT)
                        .fails(CancellationException.class, interrupted).requests(1),
                row("a thread interrupted between two attempts", OPERATION, status(429))
                        .when(Moment.CALL_WAITS, Deed.INTERRUPT)
                        .fails(CancellationException.class, interrupted).requests(1).waits(0.25),
                row("a client closed under way", OPERATION, silence())
                        .when(Moment.REQUEST_IS_AT_SERVER, Deed.CLOSE_CLIENT)
                        .fails(CancellationException.class, closed).requests(1),
                row("a client closed between two attempts", GET, unavailable)
                        .when(Moment.CALL_WAITS, Deed.CLOSE_CLIENT)
                        .fails(CancellationException.class, closed).requests(1).waits(0.25));
    }
}
