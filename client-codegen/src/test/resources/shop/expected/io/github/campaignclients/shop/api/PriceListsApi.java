package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.Operation;
import io.github.campaignclients.core.http.Retry;
import io.github.campaignclients.shop.model.PriceList;
import java.util.List;
import retrofit2.http.GET;

/**
 * What things cost.
 *
 * <p>Calls are made by this interface, not sent: {@link ApiCall#execute()} sends one.
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public interface PriceListsApi {

    /**
     * Lists the price lists.
     *
     * <p>All of them.
     *
     * <p>After a failure the request is not sent again.
     *
     * @return a call that answers: The price lists.
     * @see <a href="https://docs.shop.example/price-lists">https://docs.shop.example/price-lists</a>
     */
    @Operation(id = "listPriceLists", retry = Retry.NEVER)
    @GET("price-lists?prices=gross%20%26%20net")
    ApiCall<List<PriceList>> listPriceLists();
}
