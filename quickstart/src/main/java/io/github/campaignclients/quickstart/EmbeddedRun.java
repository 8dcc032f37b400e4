package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiException;
import io.github.campaignclients.core.AuthenticationException;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import java.util.List;

/** Clients perform their documented update, and what a program does next, against the embedded server. */
final class EmbeddedRun {

    /** The account of Leadfeeder's documented request. */
    private static final String ACCOUNT_ID = "123456";

    private final Transcript transcript;
    private final Json json;

    EmbeddedRun(Transcript transcript, Json json) {
        this.transcript = transcript;
        this.json = json;
    }

    /** Runs the updates and one call that has to fail; returns whether all of it went as it should. */
    boolean run(List<VendorDemo<?, ?>> vendors) {
        int updated = 0;
        for (VendorDemo<?, ?> vendor : vendors) {
            updated += update(vendor) ? 1 : 0;
        }
        boolean refused = isRefused(vendors.get(0));
        transcript.title(updated + " of " + vendors.size() + (vendors.size() == 1 ? " update" : " updates")
                + " done; the call with a wrong key was " + (refused ? "refused, as it should be." : "NOT refused as it should be."));
        return updated == vendors.size() && refused;
    }

    private <C extends ApiClient, A> boolean update(VendorDemo<C, A> vendor) {
        transcript.title(vendor.name());
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor.name());
                C client = vendor.client(connection(server, EmbeddedVendor.KEY))) {
            ApiCall<A> call = vendor.documentedUpdate(client);
            transcript.request("sending", call.request());
            transcript.response(vendor, call.executeForResponse());
            for (Step<?> step : vendor.steps(client)) {
                server.answer(step.request(), DocumentedUpdate.resource(vendor.name(), step.example()));
                transcript.step(step.request(), step.run());
            }
            return true;
        } catch (ApiException e) {
            transcript.failure(e);
            return false;
        }
    }

    private <C extends ApiClient, A> boolean isRefused(VendorDemo<C, A> vendor) {
        transcript.title(vendor.name() + ", with a wrong key");
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor.name());
                C client = vendor.client(connection(server, "wrong-key"))) {
            vendor.documentedUpdate(client).execute();
            return false;
        } catch (AuthenticationException e) {
            transcript.failure(e);
            return true;
        } catch (ApiException e) {
            transcript.failure(e);
            return false;
        }
    }

    private Connection connection(EmbeddedVendor server, String key) {
        return new Connection(key, server.address(), ACCOUNT_ID, json, transcript.retries());
    }
}
