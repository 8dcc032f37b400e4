package io.github.campaignclients.core.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the credential as the very last thing, where the address is final, and takes it out of what comes back up: no application
 * interceptor, no {@link Response#networkResponse()} and no follow-up request ever holds it.
 */
final class CredentialInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Attempt attempt = Attempt.of(request);
        if (attempt == null) {
            throw new IllegalStateException("an interceptor of the OkHttpClient made a new request without the tags of the one it got, "
                    + "so that the client cannot tell any more what is sent: begin with chain.request().newBuilder()");
        }
        return chain.proceed(attempt.authenticate(request)).newBuilder().request(request).build();
    }
}
