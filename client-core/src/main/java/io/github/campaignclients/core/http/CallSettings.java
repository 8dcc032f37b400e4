package io.github.campaignclients.core.http;

import io.github.campaignclients.core.CallOptions;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The limits of one call: its client's, and its own where it has some. */
final class CallSettings {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    final Duration timeout;
    final int attempts;
    private final @Nullable Duration connectTimeout;
    private final @Nullable Duration readTimeout;
    private final @Nullable Duration writeTimeout;

    private CallSettings(
            Duration timeout,
            int attempts,
            @Nullable Duration connectTimeout,
            @Nullable Duration readTimeout,
            @Nullable Duration writeTimeout) {
        this.timeout = timeout;
        this.attempts = attempts;
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
        this.writeTimeout = writeTimeout;
    }

    /** Returns the limits of calls that have none of their own. */
    static CallSettings of(Duration timeout, int attempts) {
        return new CallSettings(timeout, attempts, null, null, null);
    }

    /** Returns the limits without those that {@link #applyTo} sets, once it has, and with another number of attempts. */
    CallSettings applied(int attempts) {
        return of(timeout, attempts);
    }

    CallSettings with(CallOptions options) {
        Integer others = options.getAttempts();
        return new CallSettings(
                first(options.getTimeout(), timeout),
                others == null ? attempts : others,
                options.getConnectTimeout() == null ? connectTimeout : options.getConnectTimeout(),
                options.getReadTimeout() == null ? readTimeout : options.getReadTimeout(),
                options.getWriteTimeout() == null ? writeTimeout : options.getWriteTimeout());
    }

    private static Duration first(@Nullable Duration preferred, Duration otherwise) {
        return preferred == null ? otherwise : preferred;
    }

    /** OkHttp counts milliseconds, and no more than fit into an int. */
    private static Duration within(Duration timeout) {
        if (timeout.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        return timeout.compareTo(SHORTEST) < 0 ? SHORTEST : timeout;
    }

    /** Returns a client with the timeouts of these limits on the same connections; the same one where there are none. */
    OkHttpClient applyTo(OkHttpClient http) {
        if (connectTimeout == null && readTimeout == null && writeTimeout == null) {
            return http;
        }
        OkHttpClient.Builder builder = http.newBuilder();
        if (connectTimeout != null) {
            builder.connectTimeout(within(connectTimeout));
        }
        if (readTimeout != null) {
            builder.readTimeout(within(readTimeout));
        }
        if (writeTimeout != null) {
            builder.writeTimeout(within(writeTimeout));
        }
        return builder.build();
    }
}
