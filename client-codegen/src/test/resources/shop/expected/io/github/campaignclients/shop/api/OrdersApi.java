package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.http.Operation;
import io.github.campaignclients.core.http.Paging;
import io.github.campaignclients.core.http.Retry;
import io.github.campaignclients.shop.model.Order;
import io.github.campaignclients.shop.model.OrderUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/**
 * What was bought.
 *
 * <p>Calls are made by this interface, not sent: {@link ApiCall#execute()} sends one.
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public interface OrdersApi {

    /**
     * Deletes an order.
     *
     * <p>It cannot be had back.
     *
     * <p>After a failure the request is sent again only if it never left, or if the answer was a 429.
     *
     * @param shopId The shop.
     * @param order The order's number.
     * @return a call that answers: Nothing.
     * @see <a href="https://docs.shop.example/delete-order">https://docs.shop.example/delete-order</a>
     */
    @Operation(id = "deleteOrder", retry = Retry.NON_IDEMPOTENT)
    @DELETE("shops/{shop_id}/orders/{order}")
    ApiCall<@Nullable Void> deleteOrder(@Path("shop_id") String shopId, @Path("order") long order);

    /**
     * Changes an order.
     *
     * <p>Send only what is to change.
     *
     * <p>After a failure that passes the request is sent again, since sending it twice does no more than sending it once.
     *
     * @param shopId The shop.
     * @param order The order's number.
     * @param body what to send
     * @return a call that answers: The order.
     * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
     * @deprecated by the vendor
     */
    @Deprecated
    @Operation(id = "updateOrder", retry = Retry.IDEMPOTENT, clientParameters = "tenant_id")
    @PATCH("shops/{shop_id}/orders/{order}")
    ApiCall<Order> updateOrder(@Path("shop_id") String shopId, @Path("order") long order, @Body OrderUpdate body);

    /**
     * Changes an order.
     *
     * <p>Send only what is to change.
     *
     * <p>After a failure that passes the request is sent again, since sending it twice does no more than sending it once.
     *
     * @param shopId The shop.
     * @param order The order's number.
     * @param body what to send
     * @param params what may be left out
     * @return a call that answers: The order.
     * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
     * @deprecated by the vendor
     */
    @Deprecated
    @Operation(id = "updateOrder", retry = Retry.IDEMPOTENT, clientParameters = "tenant_id")
    @PATCH("shops/{shop_id}/orders/{order}")
    ApiCall<Order> updateOrder(
            @Path("shop_id") String shopId,
            @Path("order") long order,
            @Body OrderUpdate body,
            @Tag UpdateOrderParams params);

    /**
     * Lists the orders of a shop.
     *
     * <p>The cursor stands beside the orders in the envelope.
     *
     * @param shopId The shop.
     * @return a call that answers: The orders.
     * @see <a href="https://docs.shop.example/list-orders">https://docs.shop.example/list-orders</a>
     */
    @Operation(id = "listOrders")
    @Paging(
            by = Paging.By.CURSOR,
            parameter = "cursor",
            size = "limit",
            maxSize = 100,
            items = "",
            next = "/meta/next_cursor",
            more = "/meta/more")
    @GET("shops/{shop_id}/orders")
    PagedCall<List<Order>, Order> listOrders(@Path("shop_id") String shopId);

    /**
     * Lists the orders of a shop.
     *
     * <p>The cursor stands beside the orders in the envelope.
     *
     * @param shopId The shop.
     * @param params what may be left out
     * @return a call that answers: The orders.
     * @see <a href="https://docs.shop.example/list-orders">https://docs.shop.example/list-orders</a>
     */
    @Operation(id = "listOrders")
    @Paging(
            by = Paging.By.CURSOR,
            parameter = "cursor",
            size = "limit",
            maxSize = 100,
            items = "",
            next = "/meta/next_cursor",
            more = "/meta/more")
    @GET("shops/{shop_id}/orders")
    PagedCall<List<Order>, Order> listOrders(@Path("shop_id") String shopId, @Tag ListOrdersParams params);
}
