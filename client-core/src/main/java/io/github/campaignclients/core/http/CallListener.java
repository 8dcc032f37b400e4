package io.github.campaignclients.core.http;

/**
 * Is told what a client does, for metrics and tracing.
 *
 * <p>A call is told when it begins, in the thread that executes it, and when all is over, cancelled calls included, but before its
 * answer is decoded. So is each attempt in between, a redirect that is followed included, and one that is cut off. Calls of one client
 * are told by several threads at once; the events of one call come in order. Methods should be quick, and must not wait for calls: theirs waits for them. What they
 * throw goes to the thread's handler of uncaught exceptions and does not disturb the call.
 *
 * <pre>{@code
 * LemlistClient client = LemlistClient.builder().apiKey(key).listener(new CallListener() {
 *     public void callEnded(CallEvent event) {
 *         metrics.timer("lemlist", event.getOperation(), String.valueOf(event.getStatus())).record(event.getDuration());
 *     }
 * }).build();
 * }</pre>
 */
public interface CallListener {

    /**
     * A call begins; it may have to wait for its turn.
     *
     * @param event the call
     */
    default void callStarted(CallEvent event) {}

    /**
     * A request is about to be sent.
     *
     * @param event the call and the number of the attempt
     */
    default void attemptStarted(CallEvent event) {}

    /**
     * A request was answered, or failed, or was cut off by a cancellation or the call's timeout.
     *
     * @param event the status or the failure, the time it took, and when it is sent again, if it is
     */
    default void attemptEnded(CallEvent event) {}

    /**
     * A call is over.
     *
     * @param event the status or the failure of its last attempt, and the time from its beginning, waiting included
     */
    default void callEnded(CallEvent event) {}
}
