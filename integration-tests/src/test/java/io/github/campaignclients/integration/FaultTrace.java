package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.http.CallEvent;
import io.github.campaignclients.core.http.CallListener;
import io.github.campaignclients.core.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.Headers;

/** All that comes out of a call: log, events, and what the caller gets. */
final class FaultTrace implements CallListener {

    private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
    private volatile CallEvent end;

    void log(String entry) {
        texts.add("log: " + entry);
    }

    @Override
    public void callStarted(CallEvent event) {
        addGetters(event);
    }

    @Override
    public void attemptStarted(CallEvent event) {
        addGetters(event);
    }

    @Override
    public void attemptEnded(CallEvent event) {
        addGetters(event);
    }

    @Override
    public void callEnded(CallEvent event) {
        addGetters(event);
        end = event;
    }

    /** Returns the event of the call's end. */
    CallEvent end() {
        return end;
    }

    void add(ApiCall<?> call) {
        texts.add("call: " + call + " " + call.request());
    }

    void add(ApiResponse<?> response) {
        addGetters(response);
    }

    /** Adds all that is known of a failure, as it is printed, asked and serialised. */
    void add(Throwable failure) {
        texts.add("stack trace: " + stackTrace(failure));
        for (Throwable link = failure; link != null; link = link.getCause()) {
            addGetters(link);
        }
        texts.add("serialised: " + serialised(failure));
    }

    private void addGetters(Object source) {
        texts.add(source.getClass().getSimpleName() + ": " + source);
        for (Method method : source.getClass().getMethods()) {
            if (isGetter(method)) {
                texts.add(source.getClass().getSimpleName() + "." + method.getName() + ": " + text(Reflection.call(method, source)));
            }
        }
    }

    /** Tells a getter of ours. */
    private static boolean isGetter(Method method) {
        return method.getName().startsWith("get") && method.getParameterCount() == 0
                && method.getDeclaringClass().getName().startsWith("io.github.campaignclients.");
    }

    private static String text(Object value) {
        return value instanceof Headers headers ? headers.toMultimap().toString() // toString() would hide some of them
                : value instanceof JsonValue json ? json.toJson()
                : value instanceof Throwable failure ? stackTrace(failure)
                : String.valueOf(value);
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static String serialised(Throwable failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns each line in which the key is, behind the forms that it has there. */
    List<String> leaks() {
        return texts.stream()
                .flatMap(String::lines)
                .filter(line -> !FaultKey.formsIn(line).isEmpty())
                .map(line -> FaultKey.formsIn(line) + " in " + line)
                .distinct()
                .toList();
    }
}
