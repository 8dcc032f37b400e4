package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.http.CallEvent;
import io.github.campaignclients.core.http.CallListener;
import io.github.campaignclients.core.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

/** Prints what goes out and what comes back. */
final class Transcript {

    private static final String MARGIN = "    ";

    private final PrintStream out;

    Transcript(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println();
        out.println(text);
    }

    /** Prints a request; its body as JSON for people. */
    void request(String title, Request request) {
        out.println("  " + title);
        indented(request.method() + " " + request.url());
        indented(body(request));
    }

    <A> void response(VendorDemo<?, A> vendor, ApiResponse<A> response) {
        String requestId = response.getRequestId();
        out.println("  received " + response.getStatus() + (requestId == null ? "" : ", request id " + requestId)
                + (response.getAttempts() == 1 ? "" : ", after " + response.getAttempts() + " attempts"));
        Values values = new Values();
        vendor.show(response.getBody(), values);
        indented(values.toString());
    }

    /** Prints what came of a call. */
    void step(Request request, String result) {
        out.println("  " + request.method() + " " + request.url().encodedPath() + ": " + result);
    }

    /** Returns a listener that prints why a request is sent again. */
    CallListener retries() {
        return new CallListener() {
            @Override
            public void attemptEnded(CallEvent event) {
                if (event.getRetryDelay() != null) {
                    out.println("  sending again because of " + event.getRetryReason());
                }
            }
        };
    }

    void failure(RuntimeException e) {
        out.println("  failed with " + e.getClass().getSimpleName());
        indented(String.valueOf(e.getMessage()));
    }

    void line(String text) {
        out.println(text);
    }

    private void indented(String text) {
        text.lines().forEach(line -> out.println(MARGIN + line));
    }

    private static String body(Request request) {
        RequestBody body = request.body();
        if (body == null) {
            return "";
        }
        Buffer buffer = new Buffer();
        try {
            body.writeTo(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a body in memory
        }
        return PrettyJson.of(Json.available().parse(buffer));
    }
}
