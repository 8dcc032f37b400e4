package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.ApiClient;
import java.util.List;
import java.util.Locale;

/**
 * What the quickstart does with one vendor's client.
 *
 * @param <C> the client
 * @param <A> what its update answers
 */
interface VendorDemo<C extends ApiClient, A> {

    /** Returns the vendor's name, as in its artifact: {@code lemlist}. */
    String name();

    /** Returns the environment variable that {@code fromEnvironment()} of the client reads. */
    default String environmentVariable() {
        return name().toUpperCase(Locale.ROOT) + "_API_KEY";
    }

    /** Returns whether calls need an account id beside the key. */
    default boolean needsAccountId() {
        return false;
    }

    /** Returns the properties that {@code --set} knows; none where an update must be given whole. */
    List<String> settable();

    /** Builds the client. */
    C client(Connection connection);

    /** Returns the update that the vendor's page shows. */
    ApiCall<A> documentedUpdate(C client);

    /**
     * Returns the update that the command line asks for.
     *
     * @throws UsageException if the changes do not make a body
     */
    ApiCall<A> update(C client, String id, Changes changes);

    /** Returns what a program does next: it looks around, adds people, starts a campaign, reads its results. */
    List<Step<?>> steps(C client);

    /** Shows values of the answer, by the getters that an application would call. */
    void show(A answer, Values values);
}
