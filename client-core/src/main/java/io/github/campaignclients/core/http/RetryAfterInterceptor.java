package io.github.campaignclients.core.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Hides the {@code Retry-After} of a 503 from OkHttp, which sends any request without a one-shot body again when the header says 0, and
 * has no switch for that. The caller gets the header back.
 *
 * @see <a href="https://github.com/square/okhttp/blob/parent-4.12.0/okhttp/src/main/kotlin/okhttp3/internal/http/RetryAndFollowUpInterceptor.kt">followUpRequest</a>
 */
final class RetryAfterInterceptor implements Interceptor {

    private static final int SERVICE_UNAVAILABLE = 503;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Attempt attempt = Attempt.of(chain.request());
        return attempt == null || response.code() != SERVICE_UNAVAILABLE ? response : attempt.hideRetryAfter(response);
    }
}
