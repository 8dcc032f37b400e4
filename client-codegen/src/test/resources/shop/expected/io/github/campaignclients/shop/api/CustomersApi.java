package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.http.Operation;
import io.github.campaignclients.core.http.Paging;
import io.github.campaignclients.shop.model.Customer;
import io.github.campaignclients.shop.model.CustomerPage;
import java.time.OffsetDateTime;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * Who buys; every answer is a document of typed resources.
 *
 * <p>Calls are made by this interface, not sent: {@link ApiCall#execute()} sends one.
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public interface CustomersApi {

    /**
     * Lists the customers.
     *
     * <p>Each page says how many there are.
     *
     * @return a call that answers: The customers.
     * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
     */
    @Operation(id = "listCustomers")
    @Paging(
            by = Paging.By.PAGE,
            parameter = "page[num]",
            size = "page[size]",
            defaultSize = 20,
            items = "/data",
            total = "/meta/pagination/total_count",
            pages = "/meta/pagination/page_count")
    @GET("customers")
    PagedCall<CustomerPage, Customer> listCustomers();

    /**
     * Lists the customers.
     *
     * <p>Each page says how many there are.
     *
     * @param params what may be left out
     * @return a call that answers: The customers.
     * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
     */
    @Operation(id = "listCustomers")
    @Paging(
            by = Paging.By.PAGE,
            parameter = "page[num]",
            size = "page[size]",
            defaultSize = 20,
            items = "/data",
            total = "/meta/pagination/total_count",
            pages = "/meta/pagination/page_count")
    @GET("customers")
    PagedCall<CustomerPage, Customer> listCustomers(@Tag ListCustomersParams params);

    /**
     * Counts customers.
     *
     * <p>The address ends in a slash.
     *
     * <p>The vendor does not document this: it is known from programs of others that use it.
     *
     * @param since From when on.
     * @param params what else to ask with
     * @return a call that answers: The counts by state.
     * @see <a href="https://docs.shop.example/statistics">https://docs.shop.example/statistics</a>
     */
    @Operation(id = "getCustomerStatistics")
    @GET("customers/statistics/")
    ApiCall<Map<String, Long>> getCustomerStatistics(
            @Query("since") OffsetDateTime since,
            @Tag GetCustomerStatisticsParams params);
}
