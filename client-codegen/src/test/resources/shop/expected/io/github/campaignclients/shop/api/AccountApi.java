package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.Operation;
import io.github.campaignclients.shop.model.Account;
import retrofit2.http.GET;

/**
 * The account, on a server of its own.
 *
 * <p>Calls are made by this interface, not sent: {@link ApiCall#execute()} sends one.
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public interface AccountApi {

    /**
     * Reads the version.
     *
     * <p>Needs no key.
     *
     * @return a call that answers: The version.
     * @see <a href="https://docs.shop.example/version">https://docs.shop.example/version</a>
     */
    @Operation(id = "getVersion", accept = "text/plain", server = "account", authenticated = false)
    @GET("version")
    ApiCall<String> getVersion();

    /**
     * Reads the account.
     *
     * <p>Needs the key, on a server of its own.
     *
     * @return a call that answers: The account.
     * @see <a href="https://docs.shop.example/account">https://docs.shop.example/account</a>
     */
    @Operation(id = "getAccount", server = "account")
    @GET("account")
    ApiCall<Account> getAccount();
}
