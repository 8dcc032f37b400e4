package io.github.campaignclients.core.http;

/**
 * Is told what a client does, for metrics and tracing.
 *
 * <p>A call begins with its first attempt. Each attempt, a redirect that is followed included, is told when it begins and when it has
 * ended; the call itself when all is over, cancelled calls included, but before its answer is decoded. An attempt
 * that is cut off by a cancellation or the call's timeout has no end of its own. Calls of one client are told by
 * several threads at once; the events of one call come in order. Methods should be quick: the call waits for them. What they throw goes
 * to the thread's handler of uncaught exceptions and does not disturb the call.
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
     * A request is about to be sent.
     *
     * @param event the call and the number of the attempt
     */
    default void attemptStarted(CallEvent event) {}

    /**
     * A request was answered, or failed.
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
