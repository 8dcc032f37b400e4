package io.github.campaignclients.codegen.lint;

import org.junit.jupiter.api.Test;

/** Polling. */
class PollingRulesTest extends RuleTest {

    private static final String POLLING =
            "      x-polling: {state: [/status], done: [done, failed], pending-statuses: [202], seconds: 5}\n";

    @Test
    void pollingIsMadeOfKnownMembers() {
        assertPolling("seconds", "minutes", "x-polling has no member minutes; write one of [state, done, pending-statuses, seconds]");
        assertPolling("done: [done, failed], ", "", "x-polling needs done");
        assertPolling("done: [done, failed]", "done: []", "done of x-polling needs a list of texts, and one at least");
        assertPolling("seconds: 5", "seconds: soon", "x-polling's seconds needs a positive whole number, not 'soon'");
        assertFault(POLLING, "      x-polling: true\n", "      x-polling: true",
                "x-polling needs members; write them out of [state, done, pending-statuses, seconds]");
    }

    @Test
    void aStateStandsInTheAnswer() {
        assertPolling("[/status]", "/status", "state of x-polling needs a list of JSON pointers, each of which begins with a slash");
        assertPolling("[/status]", "[/state]",
                "state of x-polling: no answer of get /jobs/{job} has a value at '/state'; write a pointer into the described schema");
        assertPolling("[done, failed]", "[done, broken]", "done of x-polling has 'broken', which is no state at '/status'; "
                + "write those of [waiting, done, failed] in which the job has ended");
    }

    @Test
    void theStatusAloneMayTellThatAJobHasEnded() {
        assertNoFault("state: [/status], done: [done, failed], ", "");
    }

    @Test
    void aPendingStatusIsAnsweredWith() {
        String message = "pending-statuses of x-polling has %s, with which get /jobs/{job} does not answer; "
                + "write a status of 2xx that its responses have";
        assertPolling("[202]", "[203]", message.formatted("203"));
        assertPolling("[202]", "[404]", message.formatted("404"));
        assertPolling("[202]", "202", "pending-statuses of x-polling needs a list of statuses, such as [202]");
    }

    private void assertPolling(String target, String replacement, String... messages) {
        assertFault(POLLING, POLLING.replace(target, replacement), "      x-polling: {", messages);
    }
}
