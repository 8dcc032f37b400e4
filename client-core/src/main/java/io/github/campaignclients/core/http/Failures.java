package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong into what a caller is told. */
final class Failures {

    private Failures() {}

    /** Returns the exception for an exchange whose answer did not come, or not all of it. */
    static ApiTransportException transport(Ending ending, IOException cause, RequestIds requestIds) {
        Descriptor descriptor = Descriptor.of(ending.request);
        ApiTransportException.Builder exception = ApiTransportException.builder(
                        descriptor.operation, ending.request.method(), Addresses.print(ending.request.url()), cause)
                .urlTemplate(descriptor.urlTemplate)
                .attempts(ending.attempts);
        Response response = ending.response();
        if (response != null) {
            exception.happened("answered " + response.code() + ", but the body broke off")
                    .remark("The service has most likely carried the request out.");
            String requestId = requestIds.of(response, (JsonValue) null);
            if (requestId != null) {
                exception.remark("Request id: " + requestId + ".");
            }
        } else if (ending.mayHaveBeenSent) {
            exception.remark("Whether the service carried the request out is not known.");
        } else {
            exception.remark("Nothing was sent.");
        }
        if (ending.remark != null) {
            exception.remark(ending.remark);
        }
        return exception.build();
    }

    /** Returns what a future failed with, out of what futures wrap it in. */
    static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        @Nullable Throwable cause = wrapped ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }

    /** Returns what a future failed with, to be thrown; errors it throws itself. */
    static RuntimeException unchecked(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof Error) {
            throw (Error) cause;
        }
        return cause instanceof RuntimeException ? (RuntimeException) cause : new IllegalStateException(cause);
    }
}
