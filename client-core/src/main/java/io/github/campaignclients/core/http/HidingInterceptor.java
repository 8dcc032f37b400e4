package io.github.campaignclients.core.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Hides from OkHttp what it acts upon by itself and has no switch for: the {@code Retry-After} of a 503, by which it sends any request
 * without a one-shot body again when the header says 0, and a 407 where there is no proxy, upon which it throws. The caller gets both back.
 *
 * @see <a href="https://github.com/square/okhttp/blob/parent-4.12.0/okhttp/src/main/kotlin/okhttp3/internal/http/RetryAndFollowUpInterceptor.kt">followUpRequest</a>
 */
final class HidingInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Attempt attempt = Attempt.of(chain.request());
        if (attempt == null) {
            return response;
        }
        if (response.code() == HttpURLConnection.HTTP_UNAVAILABLE) {
            return attempt.hideRetryAfter(response);
        }
        boolean byNoProxy = response.code() == HttpURLConnection.HTTP_PROXY_AUTH && !hasProxy(chain.connection());
        return byNoProxy ? attempt.hideStatus(response) : response;
    }

    private static boolean hasProxy(@Nullable Connection connection) {
        return connection != null && connection.route().proxy().type() == Proxy.Type.HTTP;
    }
}
