package io.github.campaignclients.core.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an operation tells that a job is done. A method of a generated interface that returns a
 * {@link io.github.campaignclients.core.JobCall} has it.
 *
 * <pre>{@code
 * @Operation(id = "getExport")
 * @Polling(state = "/status", done = {"done", "failed"}, seconds = 5)
 * @GET("exports/{exportId}")
 * JobCall<Export> getExport(@Path("exportId") String exportId);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Polling {

    /**
     * Where the answer tells the job's state.
     *
     * @return JSON pointers (RFC 6901) to a text, a number, true or false; the first that meets something counts. One that meets nothing in
     *     the body is tried in what stood beside the body in its envelope. With none, the HTTP status alone tells whether the job is done
     */
    String[] state() default {};

    /**
     * The states in which a job ends, be it well or badly.
     *
     * @return the states as text, numbers and truths as JSON writes them; any other state is waited through
     */
    String[] done() default {};

    /**
     * The HTTP statuses that say that a job is not done, whatever the body says.
     *
     * @return statuses of the 2xx kind
     */
    int[] pendingStatuses() default {};

    /**
     * How long to wait between an answer and the next request.
     *
     * @return seconds, as the service recommends
     */
    int seconds() default 5;
}
