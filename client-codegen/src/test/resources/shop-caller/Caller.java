import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.shop.ShopClient;
import io.github.campaignclients.shop.api.GetCustomerStatisticsParams;
import io.github.campaignclients.shop.api.ListOrdersParams;
import io.github.campaignclients.shop.model.CardPayment;
import io.github.campaignclients.shop.model.Channel;
import io.github.campaignclients.shop.model.CustomerScope;
import io.github.campaignclients.shop.model.DeletedCount;
import io.github.campaignclients.shop.model.Export;
import io.github.campaignclients.shop.model.ImportLeadsAnswer;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadImport;
import io.github.campaignclients.shop.model.LeadList;
import io.github.campaignclients.shop.model.LeadSelection;
import io.github.campaignclients.shop.model.Order;
import io.github.campaignclients.shop.model.OrderState;
import io.github.campaignclients.shop.model.OrderUpdate;
import io.github.campaignclients.shop.model.PriceList;
import io.github.campaignclients.shop.model.Switch;
import java.io.File;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A program of a user, who uses whatever there is. */
final class Caller {

    @SuppressWarnings("deprecation")
    static void call(ShopClient shop) throws Exception {
        for (Order order : shop.orders().listOrders("s-1", ListOrdersParams.builder().limit(50).build()).items()) {
            if (order.getState().equals(OrderState.IN_TRANSIT) || Channel.WEB.equals(order.getChannel())) {
                OrderUpdate update = OrderUpdate.builder()
                        .note("on its way")
                        .payment(CardPayment.builder().number("4711").build())
                        .discount(new BigDecimal("2.5"))
                        .discount(3)
                        .coupon(null)
                        .build();
                Order changed = shop.orders().updateOrder("s-1", order.getBillNumber(), update).execute();
                boolean same = changed.toBuilder().abTest(Switch.of(true)).build().equals(Order.fromJson(Json.MOSHI, changed.toJson()));
                System.out.println(same);
            }
        }
        Switch abTest = Switch.of("b");
        System.out.println(abTest.isBoolean() ? abTest.asBoolean() : abTest.asString());
        ApiCall<List<PriceList>> lists = shop.priceLists().listPriceLists();
        System.out.println(lists.execute().size());
        PagedCall<LeadList, Lead> leads = shop.leads().listLeads();
        leads.items().stream().map(Lead::getAdditionalProperties).forEach(System.out::println);
        DeletedCount deleted = shop.leads()
                .deleteLeads(LeadSelection.builder().ids(Collections.singletonList("l-1")).build())
                .execute()
                .getDeleted();
        System.out.println(DeletedCount.ALL.equals(deleted));
        Map<String, Long> counts = shop.customers().getCustomerStatistics(
                OffsetDateTime.now(),
                GetCustomerStatisticsParams.builder().status(Arrays.asList(CustomerScope.ALL, CustomerScope.of("new"))).build()).execute();
        System.out.println(counts);
        ImportLeadsAnswer answer = shop.leads()
                .importLeads(LeadImport.builder().file(FilePart.of(new File("leads.csv"))).list("new").build())
                .execute();
        if (answer.isExport()) {
            Export export = shop.exports().getExport(answer.asExport().getId()).untilDone();
            try (Download file = shop.exports().downloadExport(export.getId()).execute()) {
                file.writeTo(new File("leads.csv"));
            }
        }
    }
}
