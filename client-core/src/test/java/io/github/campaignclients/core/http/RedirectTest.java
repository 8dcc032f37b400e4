package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that only read follow where the service leads them, on its own server. */
@Timeout(30)
final class RedirectTest extends HttpTest {

    private static Stream<Arguments> followed() {
        List<Arguments> all = new ArrayList<>();
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            all.add(Arguments.of(Sending.GET, status));
            all.add(Arguments.of(Sending.HEAD, status));
        }
        return all.stream();
    }

    private void redirect(int status, String location) {
        server.enqueue(new MockResponse().setResponseCode(status).setHeader("Location", location));
    }

    private List<String> paths() throws InterruptedException {
        List<String> paths = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            paths.add(server.takeRequest().getPath());
        }
        return paths;
    }

    private ApiStatusException refusal() {
        return assertThrows(ApiStatusException.class, () -> client.things().getThing("t-1").execute());
    }

    @ParameterizedTest
    @MethodSource("followed")
    void aRedirectWithinTheServerIsFollowed(Sending sending, int status) throws InterruptedException {
        redirect(status, "/elsewhere?page=2");
        answerIn(sending);

        ApiResponse<?> response = sending.on(client).executeForResponse();

        assertEquals(200, response.getStatus());
        assertEquals(1, response.getAttempts());
        RecordedRequest first = server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertEquals(sending.method + " /elsewhere?page=2 HTTP/1.1", second.getRequestLine());
        assertEquals(first.getHeaders(), second.getHeaders());
        assertEquals(KEY, second.getHeader("X-Api-Key"));
        assertEquals("campaign-clients-things/1.2.3 java/" + System.getProperty("java.version"), second.getHeader("User-Agent"));
    }

    private void answerIn(Sending sending) {
        if (sending == Sending.HEAD) {
            answer(200);
        } else {
            answerJson("{}");
        }
    }

    @Test
    void aRedirectMayNameTheWholeAddress() throws InterruptedException {
        redirect(302, url + "elsewhere");
        answerJson("{}");

        client.things().getThing("t-1").execute();

        assertEquals(List.of("/things/t-1", "/elsewhere"), paths());
    }

    @Test
    void aRedirectMayBeRelativeToThePath() throws InterruptedException {
        redirect(302, "t-2");
        redirect(302, "../t-3");
        answerJson("{}");

        client.things().getThing("t-1").execute();

        assertEquals(List.of("/things/t-1", "/things/t-2", "/t-3"), paths());
    }

    @Test
    void fiveRedirectsAreFollowedOneAfterTheOther() throws InterruptedException {
        for (int i = 1; i <= 5; i++) {
            redirect(302, "/hop-" + i);
        }
        answerJson("{}");

        assertEquals(1, client.things().getThing("t-1").executeForResponse().getAttempts());

        assertEquals(List.of("/things/t-1", "/hop-1", "/hop-2", "/hop-3", "/hop-4", "/hop-5"), paths());
    }

    @Test
    void theSixthRedirectIsNotFollowed() {
        for (int i = 1; i <= 7; i++) {
            redirect(302, "/hop-" + i);
        }

        assertEquals("getThing: GET " + url + "hop-5 answered 302 Found. The answer has no body. It points to " + url
                + "hop-6, and was not followed: there were 5 redirects before it.", refusal().getMessage());
        assertEquals(6, server.getRequestCount());
    }

    @Test
    void aLoopEnds() {
        for (int i = 1; i <= 9; i++) {
            redirect(301, "/things/t-1");
        }

        assertEquals("getThing: GET " + url + "things/t-1 answered 301 Moved Permanently. The answer has no body. It points to " + url
                + "things/t-1, and was not followed: there were 5 redirects before it.", refusal().getMessage());
        assertEquals(6, server.getRequestCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere.example/x", "//elsewhere.example/x"})
    void aRedirectToAnotherHostIsRefused(String location) {
        redirect(307, location);

        assertEquals("getThing: GET " + url + "things/t-1 answered 307 Temporary Redirect. The answer has no body. It points to "
                + "http://elsewhere.example/x, and was not followed: a client sends requests and key to its own server only. "
                + "If the service has moved there, set server(...).", refusal().getMessage());
    }

    @Test
    void aRedirectToAnotherSchemeOrPortOfTheHostIsRefused() {
        String https = url.replace("http:", "https:") + "x";
        redirect(302, https);
        assertEquals("getThing: GET " + url + "things/t-1 answered 302 Found. The answer has no body. It points to " + https
                + ", and was not followed: a client sends requests and key to its own server only. If the service has moved there, "
                + "set server(...).", refusal().getMessage());

        redirect(302, "http://" + server.getHostName() + ":1/x");
        refusal();
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void aRedirectToAnotherHostIsRefusedAfterOneThatWasFollowed() {
        redirect(302, "/hop");
        redirect(302, "http://elsewhere.example/x");

        assertEquals(url + "hop", refusal().getUrl());
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void aRedirectOfWhatChangesThingsSaysWhyItIsNotFollowed() {
        redirect(303, "/elsewhere");

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> client.things().startThing("t-1").execute());

        assertEquals("startThing: POST " + url + "things/t-1 answered 303 See Other. The answer has no body. It points to " + url
                + "elsewhere, and was not followed: only those of GET and HEAD are.", e.getMessage());
    }

    @Test
    void anAnswerThatOffersChoicesIsNotFollowed() {
        redirect(300, "/elsewhere");

        assertEquals("getThing: GET " + url + "things/t-1 answered 300 Multiple Choices. The answer has no body. It points to " + url
                + "elsewhere, and was not followed: the status leaves the choice to the caller.", refusal().getMessage());
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aRedirectThatRepeatsTheKeyIsNotFollowed() {
        redirect(302, "/login?key=" + KEY);

        assertEquals("getThing: GET " + url + "things/t-1 answered 302 Found. The answer has no body. It points to " + url
                + "login, and was not followed: the answer repeats the API key.", refusal().getMessage());
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void eachHopTakesAPermit() throws InterruptedException {
        redirect(302, "/hop-1");
        redirect(302, "/hop-2");
        answerJson("{}");
        HandLimiter limiter = new HandLimiter(9);
        try (ThingsClient limited = client.toBuilder().rateLimiter(limiter).build()) {
            limited.things().getThing("t-1").execute();
        }

        assertEquals(3, limiter.asked());
        assertEquals(3, limiter.answered());
    }

    @Test
    void aRetryAfterARedirectStartsAtTheOriginalAddress() throws InterruptedException {
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i <= 5; i++) {
                redirect(302, "/hop-" + i);
            }
            answer(503);
        }
        answerJson("{}");
        try (ThingsClient retrying = retrying()) {
            assertEquals(3, retrying.things().getThing("t-1").executeForResponse().getAttempts());
        }

        List<String> paths = paths();
        assertEquals("/things/t-1", paths.get(6));
        assertEquals("/hop-5", paths.get(11));
        assertEquals("/things/t-1", paths.get(12));
    }

    @Test
    void aConnectionThatIsLostAtTheSecondHopIsAFailureOfThatAddress() {
        redirect(302, "/hop");
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> client.things().getThing("t-1").execute());

        assertEquals(url + "hop", e.getUrl());
        assertEquals("/things/{id}", e.getUrlTemplate());
        assertEquals(1, e.getAttempts());
    }
}
