package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.interchange.InterchangeClient;
import io.github.campaignclients.interchange.model.Campaign;
import io.github.campaignclients.interchange.model.CampaignBudget;
import io.github.campaignclients.interchange.model.CampaignExecutionRequest;
import io.github.campaignclients.interchange.model.CampaignResponse;
import io.github.campaignclients.interchange.model.CampaignUpdate;
import io.github.campaignclients.interchange.model.MediaBuyAction;
import io.github.campaignclients.interchange.model.MediaBuyCostPerTarget;
import io.github.campaignclients.interchange.model.MediaBuyMetricGoalInput;
import io.github.campaignclients.interchange.model.MediaBuyPacing;
import io.github.campaignclients.interchange.model.MediaBuyRef;
import io.github.campaignclients.interchange.model.MediaBuyUpdate;
import io.github.campaignclients.interchange.model.OptimizationApplyMode;
import io.github.campaignclients.interchange.model.OptimizationMetric;
import io.github.campaignclients.interchange.model.PackageUpdate;
import java.math.BigDecimal;
import java.util.List;

/** Interchange: lists of objects, unions, and properties that null clears. */
final class InterchangeDemo implements VendorDemo<InterchangeClient, CampaignResponse> {

    private static final Setters<CampaignUpdate.Builder> SETTERS = new Setters<CampaignUpdate.Builder>()
            .text("name", CampaignUpdate.Builder::name)
            .text("brief", CampaignUpdate.Builder::brief)
            .text("discoveryId", CampaignUpdate.Builder::discoveryId)
            .text("optimizationApplyMode", (body, mode) -> body.optimizationApplyMode(OptimizationApplyMode.of(mode)))
            .nullableWhole("catalogId", CampaignUpdate.Builder::catalogId)
            .clearable("pacingPeriods", body -> body.pacingPeriods(null))
            .clearable("performanceConfig", body -> body.performanceConfig(null));

    @Override
    public String name() {
        return "interchange";
    }

    @Override
    public List<String> settable() {
        return SETTERS.names();
    }

    @Override
    public InterchangeClient client(Connection connection) {
        return connection.configure(InterchangeClient.builder()).build();
    }

    @Override
    public ApiCall<CampaignResponse> documentedUpdate(InterchangeClient interchange) {
        MediaBuyUpdate changed = MediaBuyUpdate.builder()
                .action(MediaBuyAction.UPDATE)
                .mediaBuyId("mb_abc123")
                .packages(List.of(PackageUpdate.builder()
                        .packageId("pkg_1")
                        .budget(15000)
                        .pacing(MediaBuyPacing.EVEN)
                        .build()))
                .optimizationGoals(List.of(MediaBuyMetricGoalInput.builder()
                        .metric(OptimizationMetric.COMPLETED_VIEWS)
                        .target(MediaBuyCostPerTarget.builder().value(new BigDecimal("0.08")).build())
                        .build()))
                .updatedReason("Mid-flight optimization based on early performance")
                .build();
        MediaBuyUpdate cancelled = MediaBuyUpdate.builder()
                .action(MediaBuyAction.CANCEL)
                .mediaBuyId("mb_def456")
                .reason("underperforming")
                .build();
        CampaignUpdate update = CampaignUpdate.builder().mediaBuys(List.of(changed, cancelled)).build();
        return interchange.campaigns().updateCampaign("cmp_987654321", update);
    }

    @Override
    public ApiCall<CampaignResponse> update(InterchangeClient interchange, String id, Changes changes) {
        return interchange.campaigns().updateCampaign(id, changes.apply(SETTERS, CampaignUpdate.builder()).build());
    }

    @Override
    public List<Step<?>> steps(InterchangeClient interchange) {
        return List.of(
                Step.of("listCampaigns", interchange.campaigns().listCampaigns(), page -> page.getTotal() + " campaigns"),
                Step.of("executeCampaign",
                        interchange.campaigns().executeCampaign("cmp_987654321", CampaignExecutionRequest.builder().build()),
                        execution -> "from " + execution.getPreviousStatus() + " to " + execution.getNewStatus()),
                Step.of("getTask", interchange.tasks().getTask("task_1"), task -> "task " + task.getTask().getStatus()));
    }

    @Override
    public void show(CampaignResponse answer, Values values) {
        Campaign campaign = answer.getCampaign();
        values.row("campaign.getCampaignId()", campaign::getCampaignId)
                .row("campaign.getName()", campaign::getName)
                .row("campaign.getUpdatedAt()", campaign::getUpdatedAt)
                .row("campaign.getAllocatedBudget()", campaign::getAllocatedBudget)
                .row("campaign.getCatalogId()", campaign::getCatalogId);
        CampaignBudget budget = campaign.getBudget();
        if (budget != null) {
            values.row("budget.getTotal()", budget::getTotal)
                    .row("budget.getCurrency()", budget::getCurrency);
        }
        List<MediaBuyRef> mediaBuys = campaign.getMediaBuyRefs();
        if (mediaBuys != null) {
            for (MediaBuyRef mediaBuy : mediaBuys) {
                values.row("mediaBuy.getMediaBuyId()", mediaBuy::getMediaBuyId).row("mediaBuy.getStatus()", mediaBuy::getStatus);
            }
        }
        values.row("answer.getWarnings()", answer::getWarnings);
    }
}
