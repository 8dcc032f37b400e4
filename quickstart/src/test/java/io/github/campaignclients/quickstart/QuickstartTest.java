package io.github.campaignclients.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final String EXTROVERT_BODY = "../specs/extrovert/examples/updateCampaign.request.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"moshi", "gson"})
    void allFiveUpdatesAreDoneAndTheWrongKeyIsRefused(String json) {
        assertEquals(0, run("--json", json), err());

        List.of("leadfeeder", "lemlist", "interchange", "puffle", "extrovert")
                .forEach(vendor -> assertTrue(lines().contains(vendor), vendor));
        assertTrue(lines().contains("5 of 5 updates done; the call with a wrong key was refused, as it should be."), out());
        assertEquals(5, lines().stream().filter(line -> line.startsWith("  received 200")).count());
        assertTrue(lines().contains("  failed with AuthenticationException"), out());
        assertTrue(out().contains(" answered 401 Unauthorized: The API key is not one of this server (invalid_api_key)."), out());
    }

    @Test
    void whatAProgramDoesNextIsShown() {
        assertEquals(0, run());

        List.of(
                "  GET /v1/accounts: 2 accounts",
                "  GET /api/campaigns: 4 campaigns",
                "  POST /api/campaigns/cam_A1B2C3D4E5F6G7H8I9/leads/: lead lea_fiDpiGV585wy3Oii2",
                "  GET /api/v2/campaigns/cam_A1B2C3D4E5F6G7H8I9/stats: 72 messages sent, 16 replies",
                "  POST /api/v2/buyer/campaigns/cmp_987654321/execute: from DRAFT to ACTIVE",
                "  GET /api/v2/buyer/tasks/task_1: task completed",
                "  POST /api/campaigns/1/launch: success: true",
                "  GET /webgateway/api/client/v2/user/team-members: 1 team members")
                .forEach(line -> assertTrue(lines().contains(line), line));
    }

    @Test
    void requestAndTypedValuesAreShown() {
        assertEquals(0, run("--vendor", "leadfeeder"));

        assertTrue(out().contains("/v1/campaigns/1234?account_id=123456"), out());
        assertTrue(out().contains("\"status\":\"scheduled\",\"budget\":30000"), out());
        assertTrue(out().contains("20768.45  (BigDecimal)"), out());
        assertTrue(out().contains("2026-08-01T00:00Z  (OffsetDateTime)"), out());
    }

    @Test
    void aBusyServerIsAskedAgainAndItIsShown() {
        assertEquals(0, run("--vendor", "leadfeeder"));

        assertEquals(1, lines().stream().filter("  sending again because of status 429"::equals).count(), out());
        assertTrue(lines().contains("  received 200, request id a1b2c3d4-e5f6-7890-abcd-ef1234567890, after 2 attempts"), out());
    }

    @Test
    void aServerThatIsNotBusyIsAskedOnce() {
        assertEquals(0, run("--vendor", "lemlist"));

        assertTrue(lines().contains("  received 200"), out());
        assertFalse(out().contains("sending again"), out());
    }

    @Test
    void neitherKeyIsShown() {
        run();

        assertFalse(out().contains(EmbeddedVendor.KEY));
        assertFalse(out().contains("wrong-key"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lemlist     | --set name=Autumn --set autoReview=false | {\"name\":\"Autumn\",\"autoReview\":false}",
        "lemlist     | --set name=2026                          | {\"name\":\"2026\"}",
        "leadfeeder  | --account-id 12 --set budget=12.50       | {\"data\":{\"type\":\"campaign\",\"attributes\":{\"budget\":12.50}}}",
        "interchange | --set catalogId=null                     | {\"catalogId\":null}",
        "interchange | --set catalogId=42                       | {\"catalogId\":42}",
        "interchange | --set pacingPeriods=null                 | {\"pacingPeriods\":null}",
        "puffle      | --set prospect_id=p-1 --set company=Acme | {\"prospect_id\":\"p-1\",\"updates\":{\"company\":\"Acme\"}}",
    })
    void withoutYesTheUpdateIsShownAndNothingIsSent(String vendor, String options, String body) {
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor)) {
            int status = run(live(vendor, server, options));

            assertEquals(0, status, err());
            assertEquals(body, out().replaceAll("(?s).*?(\\{.*\\}).*", "$1").replaceAll("\\n *", "").replace("\": ", "\":"));
            assertTrue(out().contains("Nothing was sent. Add --yes to send it"), out());
            assertEquals(0, server.requestCount());
        }
    }

    @Test
    void withYesTheUpdateIsSent() {
        try (EmbeddedVendor server = EmbeddedVendor.start("extrovert")) {
            int status = run("--vendor", "extrovert", "--live", "--yes", "--server", server.address(),
                    "--id", "3c90c3cc-0d44-4b50-8888-8dd25736052a", "--body", EXTROVERT_BODY);

            assertEquals(0, status, err());
            assertEquals(1, server.requestCount());
            assertTrue(out().contains("success  (String)"), out());
        }
    }

    @Test
    void aRefusalByTheServiceIsStatusOne() {
        try (EmbeddedVendor server = EmbeddedVendor.start("lemlist")) {
            int status = run(live("lemlist", server, "--yes --set name=x"));

            assertEquals(1, status);
            assertTrue(out().contains("failed with BadRequestException"), out());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--what                                               | --what: there is no such option; see --help",
        "--vendor                                             | --vendor needs a value; see --help",
        "--vendor acme                                        | --vendor acme: there is no such vendor; there are leadfeeder, lemlist, interchange, puffle, extrovert",
        "--json jackson                                       | --json jackson: expected moshi or gson",
        "--id 1                                               | --id goes with --live; without it, the update is the documented one",
        "--live                                               | --live needs --vendor, one of leadfeeder, lemlist, interchange, puffle, extrovert",
        "--live --vendor lemlist --set name=x                 | --live needs --id, the id of the campaign",
        "--live --vendor puffle --id 1                        | --live needs either --set NAME=VALUE or --body FILE; what can be set of puffle is prospect_id, email, linkedin_url, first_name, last_name, name, company, position, headline",
        "--live --vendor leadfeeder --id 1 --set name=x       | leadfeeder needs --account-id, the account to work in",
        "--live --vendor puffle --id 1 --account-id 1 --set name=x | puffle has no --account-id",
        "--live --vendor lemlist --id 1 --set name            | --set name: expected NAME=VALUE",
        "--live --vendor lemlist --id 1 --set name=x --set name=y | --set name is given twice",
        "--live --vendor lemlist --id 1 --id 2 --set name=x   | --id is given twice",
        "--live --vendor leadfeeder --account-id 1 --id 1 --set nme=x | --set nme: there is no such property; there are name, status, budget. Everything else is set by --body FILE.",
        "--live --vendor lemlist --id 1 --set name=null       | --set name: it cannot be null; what is not set stays as it is",
        "--live --vendor lemlist --id 1 --set autoReview=yes  | --set autoReview: expected true or false, found yes",
        "--live --vendor leadfeeder --account-id 1 --id 1 --set budget=much | --set budget: expected a number, found much",
        "--live --vendor interchange --id 1 --set catalogId=x | --set catalogId: expected a whole number or null, found x",
        "--live --vendor interchange --id 1 --set pacingPeriods=x | --set pacingPeriods: only null can be set, which clears it; give a value by --body FILE",
        "--live --vendor puffle --id 1 --set name=x           | puffle: CampaignLeadUpdate needs prospect_id",
        "--live --vendor extrovert --id 1 --set name=x        | extrovert: an update replaces all of a campaign's settings, so give all of them by --body FILE",
        "--live --vendor lemlist --id 1 --body missing.json   | --body missing.json: it cannot be read (NoSuchFileException)",
        "--live --vendor lemlist --id 1 --set name=x --server http://example.com | lemlist: server(...): http://example.com/ would carry the API key in the clear: use https (plain http is for localhost, 127.0.0.0/8 and ::1 only, unless insecureServer(...) allows it)",
    })
    void optionsThatMakeNoSenseAreToldAndStatusTwo(String options, String message) {
        assertEquals(2, run(options.split(" +")));
        assertEquals(message, err().strip());
        assertEquals("", out());
    }

    @Test
    void aBodyThatIsIncompleteIsToldWithEverythingThatIsMissing(@TempDir Path folder) throws Exception {
        Path body = Files.writeString(folder.resolve("body.json"), "{\"id\": \"1\", \"name\": \"x\"}");

        assertEquals(2, run("--live", "--vendor", "extrovert", "--id", "1", "--body", body.toString()));
        assertEquals(
                "extrovert: CampaignUpdate needs userStyleId, userContextId, postMaxAgeDays, skipTeammatesLeads, "
                        + "isIndirectEngagementEnabled, postActivityFilter, connectingSettings, dmSettings",
                err().strip());
    }

    @Test
    void aBodyForAnotherCampaignIsRefused() {
        assertEquals(2, run("--live", "--vendor", "extrovert", "--id", "1", "--body", EXTROVERT_BODY));
        assertEquals(
                "--body: its id is 3c90c3cc-0d44-4b50-8888-8dd25736052a, and --id is 1; they must be the same", err().strip());
    }

    @Test
    void sendingNeedsAKey() {
        int status = new Quickstart(stream(out), stream(err), variable -> null)
                .run(List.of("--live", "--vendor", "lemlist", "--id", "1", "--set", "name=x", "--yes"));

        assertEquals(2, status);
        assertEquals("the environment variable LEMLIST_API_KEY is not set: set it to the API key", err().strip());
    }

    @Test
    void helpNamesEachOptionVendorAndVariable() {
        assertEquals(0, run("--help"));

        List.of("--vendor", "--live", "--id", "--set", "--body", "--account-id", "--server", "--yes", "--json", "--help", "extrovert",
                "PUFFLE_API_KEY", "sequenceSharing").forEach(word -> assertTrue(out().contains(word), word));
    }

    private static String[] live(String vendor, EmbeddedVendor server, String options) {
        return ("--live --vendor " + vendor + " --id 1 --server " + server.address() + " " + options).split(" +");
    }

    private int run(String... arguments) {
        Map<String, String> environment = Map.of("LEMLIST_API_KEY", EmbeddedVendor.KEY, "EXTROVERT_API_KEY", EmbeddedVendor.KEY);
        return new Quickstart(stream(out), stream(err), environment::get).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return out().lines().toList();
    }
}
