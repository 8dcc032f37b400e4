package io.github.campaignclients.shop;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ApiDefinition;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.http.RateLimitScope;
import io.github.campaignclients.shop.api.AccountApi;
import io.github.campaignclients.shop.api.CustomersApi;
import io.github.campaignclients.shop.api.ExportsApi;
import io.github.campaignclients.shop.api.LeadsApi;
import io.github.campaignclients.shop.api.OrdersApi;
import io.github.campaignclients.shop.api.PriceListsApi;
import java.time.Duration;

/**
 * A made-up API with each construct once.
 *
 * <p>Text that Javadoc must survive: *&#47; &amp; &lt;b&gt; &#123;&#64;link x&#125; &#92;u0041 &#64;see <code>code with
 * &#123;braces&#125; and *&#47;</code>.
 *
 * <p>A client is immutable and safe for use by several threads; one is enough for a program. It holds a connection pool until it
 * is closed.
 *
 * <pre>{@code
 * ShopClient client = ShopClient.fromEnvironment(); // reads SHOP_API_KEY
 * }</pre>
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public final class ShopClient extends ApiClient {

    /**
     * For trying things out. For {@link Builder#server(String)}.
     */
    public static final String STAGING = "https://staging.shop.example/v1";

    private static final ApiDefinition DEFINITION = ApiDefinition
            .builder("shop", "1.2.3")
            .environmentVariable("SHOP_API_KEY")
            .server("https://api.shop.example/v1")
            .server("account", "https://account.shop.example")
            .basic("")
            .rateLimit(RateLimitScope.KEY, 10, Duration.ofSeconds(1), 15)
            .rateLimit(RateLimitScope.ADDRESS, 500, Duration.ofSeconds(60), 500)
            .rateLimitHeaders("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
            .envelope("result", "error", "meta")
            .envelopeError("error")
            .errorCode("/error/code")
            .errorMessage("/error/message", "/message")
            .requestId("/meta/request_id")
            .errorDetails("/error/details", "/errors")
            .detailField("/path", "/field")
            .detailCode("/code")
            .detailMessage("/message")
            .permanentErrors("quota_exceeded")
            .secretProperties("number", "pin", "receipt_password", "token")
            .clientQuery("tenant_id", "tenantId")
            .build();

    ShopClient(Builder builder) {
        super(builder);
    }

    /**
     * Creates a client with the key that the environment holds in {@code SHOP_API_KEY}.
     *
     * @return a client with every other setting at its default
     * @throws IllegalStateException if the variable is not set or blank
     */
    public static ShopClient fromEnvironment() {
        return builder().apiKeyFromEnvironment().build();
    }

    /**
     * Begins a client.
     *
     * @return a builder that needs an API key
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was bought.
     *
     * @return the operations
     */
    public OrdersApi orders() {
        return api(OrdersApi.class);
    }

    /**
     * What things cost.
     *
     * @return the operations
     */
    public PriceListsApi priceLists() {
        return api(PriceListsApi.class);
    }

    /**
     * Who buys; every answer is a document of typed resources.
     *
     * @return the operations
     */
    public CustomersApi customers() {
        return api(CustomersApi.class);
    }

    /**
     * Who may buy, with whatever is known of them; what they are called and how they are reached, what they looked at and what
     * they asked for. Whoever bought is a customer.
     *
     * @return the operations
     */
    public LeadsApi leads() {
        return api(LeadsApi.class);
    }

    /**
     * Jobs that take a while, and the files that come of them.
     *
     * @return the operations
     */
    public ExportsApi exports() {
        return api(ExportsApi.class);
    }

    /**
     * The account, on a server of its own.
     *
     * @return the operations
     */
    public AccountApi account() {
        return api(AccountApi.class);
    }

    /**
     * Begins another client with the settings of this one, on the same connection pool; for another key, say.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builder of {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<ShopClient, Builder> {

        Builder() {
            super(DEFINITION);
        }

        Builder(ShopClient client) {
            super(client);
        }

        /**
         * Sets the server that takes the place of {@code https://account.shop.example}, to which some operations are sent.
         *
         * @param url its address, to which paths are appended
         * @return this builder
         * @throws IllegalArgumentException if {@link #server(String)} would refuse it
         */
        public Builder accountServer(String url) {
            return server("account", url);
        }

        /**
         * The tenant to work for. Calls that do not name another one use this.
         *
         * @param tenantId the value
         * @return this builder
         */
        public Builder tenantId(String tenantId) {
            return clientParameter("tenant_id", tenantId);
        }

        @Override
        public ShopClient build() {
            return new ShopClient(this);
        }
    }
}
