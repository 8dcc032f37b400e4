package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;

/**
 * What a server answers to one request. The texts may have placeholders, which {@link FaultServer#fill} explains.
 *
 * @param statusLine the first line behind the protocol
 * @param headers lines of headers
 * @param body the body
 * @param policy what becomes of the connection
 */
record FaultAnswer(String statusLine, List<String> headers, String body, SocketPolicy policy) {

    /** An answer without a body. */
    static FaultAnswer status(int status) {
        return status(status + " Whatever");
    }

    /** An answer without a body, with words of its own behind the status. */
    static FaultAnswer status(String statusLine) {
        return new FaultAnswer(statusLine, List.of(), "", SocketPolicy.KEEP_OPEN);
    }

    /** What the request asks for. */
    static FaultAnswer success() {
        return status(200).header("Content-Type: application/json").body("{answer}");
    }

    /** No answer: the request is taken, and that is all. */
    static FaultAnswer silence() {
        return status(200).policy(SocketPolicy.NO_RESPONSE);
    }

    /** No answer: the request is taken, and the connection closed. */
    static FaultAnswer hangUp() {
        return status(200).policy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
    }

    FaultAnswer header(String line) {
        List<String> more = new ArrayList<>(headers);
        more.add(line);
        return new FaultAnswer(statusLine, more, body, policy);
    }

    FaultAnswer body(String text) {
        return new FaultAnswer(statusLine, headers, text, policy);
    }

    /** The same, and behind it the connection is closed without a word about it. */
    FaultAnswer thenHangUp() {
        return policy(SocketPolicy.DISCONNECT_AT_END);
    }

    private FaultAnswer policy(SocketPolicy other) {
        return new FaultAnswer(statusLine, headers, body, other);
    }

    MockResponse response(UnaryOperator<String> fill) {
        MockResponse response = new MockResponse().setStatus("HTTP/1.1 " + fill.apply(statusLine));
        response.setBody(new Buffer().writeUtf8(fill.apply(body))).setSocketPolicy(policy);
        for (String line : headers) {
            int colon = line.indexOf(": ");
            response.addHeaderLenient(fill.apply(line.substring(0, colon)), fill.apply(line.substring(colon + 2)));
        }
        return response;
    }
}
