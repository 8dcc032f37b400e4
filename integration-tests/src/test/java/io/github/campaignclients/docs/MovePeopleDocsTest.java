package io.github.campaignclients.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.http.RetryPolicy;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.lemlist.LemlistClient;
import io.github.campaignclients.puffle.PuffleClient;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that moves people, compiled from its page, adds each of them once, wherever it is stopped. */
class MovePeopleDocsTest {

    private static final int LEADS = 6;
    private static final int PAGE = 2;

    /** How a run ends before its time. */
    enum Stop {
        /** The request does not arrive: the connection breaks beforehand. */
        UNSENT,
        /** The request does its work, and the connection breaks before the answer. */
        UNANSWERED,
        /** The service fails. */
        FAILED
    }

    private static URLClassLoader program;

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();
    private final List<String> added = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private PuffleClient puffle;
    private LemlistClient lemlist;
    private int requests;
    private int stopAt = -1;
    private Stop stop = Stop.FAILED;

    @BeforeAll
    static void compile(@TempDir Path folder) throws Exception {
        List<MarkdownBlock> classes = MarkdownBlock.of("docs/move-people.md").stream()
                .filter(block -> block.language().equals("java"))
                .toList();
        assertEquals(List.of(), new Snippet(null, classes).compile(folder));
        program = Snippet.loader(folder);
        for (MarkdownBlock shown : classes) {
            program.loadClass(shown.className());
        }
    }

    @AfterAll
    static void forget() throws IOException {
        program.close();
    }

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        String address = "http://127.0.0.1:" + server.getPort();
        RetryPolicy once = RetryPolicy.builder().attempts(1).build();
        puffle = PuffleClient.builder().apiKey("key").server(address + "/puffle").retries(once).build();
        lemlist = LemlistClient.builder().apiKey("key").server(address + "/lemlist").retries(once).build();
    }

    @AfterEach
    void close() throws IOException {
        puffle.close();
        lemlist.close();
        server.shutdown();
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        boolean stops = requests++ == stopAt;
        if (stops && stop == Stop.UNSENT) {
            return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
        }
        if (stops && stop == Stop.FAILED) {
            return new MockResponse().setResponseCode(500).setBody("busy");
        }
        MockResponse answer = work(request);
        return stops ? new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST) : answer;
    }

    private MockResponse work(RecordedRequest request) {
        List<String> path = request.getRequestUrl().pathSegments();
        if (path.get(0).equals("puffle")) {
            String cursor = request.getRequestUrl().queryParameter("cursor");
            return json(page(cursor == null ? 0 : Integer.parseInt(cursor)));
        }
        if (request.getMethod().equals("POST")) {
            JsonValue lead = Json.MOSHI.parse(request.getBody().readUtf8());
            added.add(lead.asMap().get("email").asString());
            return json("{\"_id\": \"lea_" + added.size() + "\"}");
        }
        String email = path.get(path.size() - 1);
        return added.contains(email)
                ? json("[{\"_id\": \"lea_1\", \"campaign\": {\"id\": \"cam_other\"}}, {\"_id\": \"lea_2\", \"campaign\": {\"id\": \"cam_1\"}}]")
                : new MockResponse().setResponseCode(404).setBody("Lead not found");
    }

    private static String page(int first) {
        String leads = String.join(", ", IntStream.range(first, Math.min(first + PAGE, LEADS))
                .mapToObj(i -> "{\"id\": \"lead_" + i + "\", \"name\": {\"first\": \"F" + i + "\", \"last\": \"L" + i + "\"}, \"contacts\": ["
                        + (i == 1 ? "" : "{\"value\": \"+33 6\"}, {\"value\": \"" + email(i) + "\"}") + "]}")
                .toList());
        boolean more = first + PAGE < LEADS;
        return "{\"leads\": [" + leads + "], \"total\": " + LEADS + ", \"hasMore\": " + more
                + ", \"nextCursor\": " + (more ? "\"" + (first + PAGE) + "\"" : "null") + "}";
    }

    private static String email(int lead) {
        return "p" + lead + "@example.com";
    }

    private static MockResponse json(String body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(body);
    }

    /** Runs the program as a process would: with nothing but what lies on the disk. */
    private void run() throws Exception {
        run(progress::add);
    }

    private void run(Consumer<String> listener) throws Exception {
        Object journal = program.loadClass("MoveJournal").getConstructor(Path.class).newInstance(journal());
        try {
            Object move = program.loadClass("LeadMove")
                    .getConstructor(PuffleClient.class, LemlistClient.class, journal.getClass())
                    .newInstance(puffle, lemlist, journal);
            move.getClass().getMethod("run", String.class, String.class, Consumer.class).invoke(move, "list_1", "cam_1", listener);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        } finally {
            ((AutoCloseable) journal).close();
        }
    }

    private Path journal() {
        return folder.resolve("move.journal");
    }

    private static List<String> everybody() {
        return IntStream.range(0, LEADS).filter(i -> i != 1).mapToObj(MovePeopleDocsTest::email).toList();
    }

    @Test
    void everybodyWithAnAddressIsAddedAndTheProgressIsTold() throws Exception {
        run();

        assertEquals(everybody(), added);
        assertEquals(
                List.of(
                        "1 of 1 leads are in the campaign",
                        "1 of 2 leads are in the campaign; lead_1: no email address",
                        "2 of 3 leads are in the campaign",
                        "3 of 4 leads are in the campaign",
                        "4 of 5 leads are in the campaign",
                        "5 of 6 leads are in the campaign"),
                progress);
    }

    @Test
    void aSecondRunSendsNothing() throws Exception {
        run();
        requests = 0;
        run();

        assertEquals(everybody(), added);
        assertEquals(LEADS / PAGE, requests);
    }

    static Stream<Integer> requests() {
        return IntStream.range(0, LEADS / PAGE + LEADS - 1).boxed();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whicheverRequestDoesNotArriveTheNextRunsAddEverybodyOnce(int request) throws Exception {
        stoppedAt(request, Stop.UNSENT);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whicheverAnswerIsLostTheNextRunsAddEverybodyOnce(int request) throws Exception {
        stoppedAt(request, Stop.UNANSWERED);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whicheverRequestFailsTheNextRunsAddEverybodyOnce(int request) throws Exception {
        stoppedAt(request, Stop.FAILED);
    }

    private void stoppedAt(int request, Stop how) throws Exception {
        stopAt = request;
        stop = how;
        assertThrows(RuntimeException.class, this::run);
        assertEquals(request + 1, requests);

        run();

        assertEquals(everybody(), added);
    }

    @ParameterizedTest
    @EnumSource
    void evenIfTheRunThatAsksIsStoppedEverybodyIsAddedOnce(Stop how) throws Exception {
        stopAt = 1;
        stop = Stop.UNANSWERED;
        assertThrows(RuntimeException.class, this::run);
        stopAt = requests + 1;
        stop = how;
        assertThrows(RuntimeException.class, this::run);

        run();

        assertEquals(everybody(), added);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aCrashBetweenTwoRequestsLosesNothing(int lead) throws Exception {
        List<String> told = new ArrayList<>();
        Consumer<String> crash = line -> {
            told.add(line);
            if (told.size() == lead + 1) {
                throw new IllegalStateException("crash");
            }
        };
        if (lead < LEADS) {
            assertThrows(IllegalStateException.class, () -> run(crash));
        }

        run();

        assertEquals(everybody(), added);
    }

    @Test
    void halfALineOfTheJournalIsNotBelieved() throws Exception {
        run();
        List<String> lines = Files.readAllLines(journal());
        assertEquals("done lead_5", lines.get(lines.size() - 1));
        Files.writeString(journal(), "begun lead_0\ndone lead_0\nbegun lead_2\ndone lead_2\ndone lead_", StandardOpenOption.TRUNCATE_EXISTING);
        added.removeIf(email -> !List.of(email(0), email(2)).contains(email));

        run();

        assertEquals(everybody(), added);
        assertTrue(Files.readAllLines(journal()).containsAll(List.of("done lead_2", "begun lead_3", "done lead_5")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 409})
    void whoeverIsRefusedIsToldAndDoesNotStopTheOthers(int status) throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean refused = request.getMethod().equals("POST") && request.getBody().clone().readUtf8().contains(email(2));
                return refused ? new MockResponse().setResponseCode(status).setBody("Invalid email") : answer(request);
            }
        });

        run();

        assertEquals(everybody().stream().filter(email -> !email.equals(email(2))).toList(), added);
        assertTrue(progress.get(2).startsWith("1 of 3 leads are in the campaign; lead_2: createLeadInCampaign"), progress.get(2));
    }
}
