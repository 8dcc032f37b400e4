package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiTransportException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import okhttp3.Call;
import okhttp3.Request;

/** Turns what the network reports into what a caller is told. */
final class Failures {

    private Failures() {}

    /** Returns the exception for a call whose answer did not come. */
    static RuntimeException noAnswer(String operation, Call call, IOException e) {
        boolean nothingSent =
                e instanceof ConnectException || e instanceof UnknownHostException || e instanceof NoRouteToHostException;
        String advice = nothingSent ? "Nothing was sent." : "Whether the service carried the request out is not known.";
        return exception(operation, call, "got no answer", advice, e);
    }

    /** Returns the exception for a call whose answer broke off. */
    static RuntimeException brokenOff(String operation, Call call, int status, IOException e) {
        String happened = "answered " + status + ", but the body broke off";
        return exception(operation, call, happened, "The service has most likely carried the request out.", e);
    }

    private static RuntimeException exception(
            String operation, Call call, String happened, String advice, IOException e) {
        Request request = call.request();
        String url = Addresses.print(request.url());
        if (isCancellation(call, e)) {
            CancellationException cancelled =
                    new CancellationException(operation + ": " + request.method() + " " + url + " was cancelled");
            cancelled.initCause(e);
            return cancelled;
        }
        return new ApiTransportException(operation, request.method(), url, happened, advice, e);
    }

    /** OkHttp cancels a call that exceeds a timeout of its own, too: then the exception is an interrupted one. */
    private static boolean isCancellation(Call call, IOException e) {
        return e instanceof InterruptedIOException ? Thread.currentThread().isInterrupted() : call.isCanceled();
    }
}
