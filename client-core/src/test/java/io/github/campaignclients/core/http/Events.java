package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A listener that writes down what it is told. */
final class Events implements CallListener {

    private final List<String> told = new ArrayList<>();
    private final List<CallEvent> events = new ArrayList<>();

    @Override
    public void callStarted(CallEvent event) {
        add("begun", event);
    }

    @Override
    public void attemptStarted(CallEvent event) {
        add("started", event);
    }

    @Override
    public void attemptEnded(CallEvent event) {
        add("ended", event);
    }

    @Override
    public void callEnded(CallEvent event) {
        add("call", event);
    }

    private synchronized void add(String what, CallEvent event) {
        events.add(event);
        StringBuilder line = new StringBuilder(what).append(' ').append(event.getAttempt());
        if (event.getStatus() != 0) {
            line.append(": ").append(event.getStatus());
        }
        if (event.getFailure() != null) {
            line.append(": ").append(event.getFailure().getClass().getSimpleName());
        }
        if (!event.getDuration().equals(Duration.ZERO)) {
            line.append(" after ").append(event.getDuration().toMillis()).append(" ms");
        }
        if (event.getRetryDelay() != null || event.getRetryReason() != null) {
            line.append(", again in ").append(event.getRetryDelay()).append(": ").append(event.getRetryReason());
        }
        told.add(line.toString());
    }

    synchronized List<String> told() {
        return new ArrayList<>(told);
    }

    synchronized CallEvent event(int index) {
        return events.get(index);
    }
}
