package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiException;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One client performs an update at the real service, or shows what it would send. */
final class LiveRun {

    /** A call is made before it is sent, and making one takes a client with a key. This one is never sent. */
    private static final String NO_KEY = "no-key";

    private final Transcript transcript;
    private final Options options;
    private final Function<String, @Nullable String> environment;

    LiveRun(Transcript transcript, Options options, Function<String, @Nullable String> environment) {
        this.transcript = transcript;
        this.options = options;
        this.environment = environment;
    }

    /**
     * Runs; returns whether the update was done, or shown where it was not to be sent.
     *
     * @throws UsageException if the options, or what they point to, do not make an update
     */
    <C extends ApiClient, A> boolean run(VendorDemo<C, A> vendor) {
        Connection connection = new Connection(key(vendor), options.server(), options.accountId(), options.json(), transcript.retries());
        try (C client = client(vendor, connection)) {
            ApiCall<A> call = call(vendor, client);
            transcript.title(vendor.name());
            if (!options.yes()) {
                transcript.request("would send", call.request());
                transcript.line("Nothing was sent. Add --yes to send it; the key is read from " + vendor.environmentVariable() + ".");
                return true;
            }
            transcript.request("sending", call.request());
            transcript.response(vendor, call.executeForResponse());
            return true;
        } catch (ApiException e) {
            transcript.failure(e);
            return false;
        }
    }

    private String key(VendorDemo<?, ?> vendor) {
        if (!options.yes()) {
            return NO_KEY;
        }
        String key = environment.apply(vendor.environmentVariable());
        if (key == null || key.isBlank()) {
            throw new UsageException("the environment variable " + vendor.environmentVariable() + " is not set: set it to the API key");
        }
        return key;
    }

    /** Builds the client, whose builder refuses what no key has, and servers that would get the key in the clear. */
    private static <C extends ApiClient> C client(VendorDemo<C, ?> vendor, Connection connection) {
        try {
            return vendor.client(connection);
        } catch (IllegalArgumentException e) {
            throw new UsageException(vendor.name() + ": " + e.getMessage());
        }
    }

    /** Makes the call, whose body's builder refuses to build without what is required. */
    private <C extends ApiClient, A> ApiCall<A> call(VendorDemo<C, A> vendor, C client) {
        try {
            return vendor.update(client, options.id(), changes());
        } catch (IllegalStateException | IllegalArgumentException | ApiDataException e) {
            throw new UsageException(vendor.name() + ": " + e.getMessage());
        }
    }

    private Changes changes() {
        String file = options.body();
        return file == null ? Changes.ofSettings(options.settings()) : Changes.ofBody(json(Path.of(file)));
    }

    private JsonValue json(Path file) {
        try {
            return options.json().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UsageException("--body " + file + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        } catch (ApiDataException e) {
            throw new UsageException("--body " + file + ": " + e.getMessage());
        }
    }
}
