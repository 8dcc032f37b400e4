package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.leadfeeder.LeadfeederClient;
import io.github.campaignclients.leadfeeder.model.CampaignAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignRelationshipsV1;
import io.github.campaignclients.leadfeeder.model.CampaignResponseV1;
import io.github.campaignclients.leadfeeder.model.CampaignSettingsUpdateAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignSettingsUpdateV1;
import io.github.campaignclients.leadfeeder.model.CampaignStatusV1;
import io.github.campaignclients.leadfeeder.model.CampaignSummaryAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignSummaryV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateRelationshipsV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateRequestV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateV1;
import io.github.campaignclients.leadfeeder.model.CampaignV1;
import io.github.campaignclients.leadfeeder.model.ListReferenceV1;
import java.util.List;

/** Leadfeeder: resources within resources, money, dates, and an account that is set on the client. */
final class LeadfeederDemo implements VendorDemo<LeadfeederClient, CampaignResponseV1> {

    private static final Setters<CampaignUpdateAttributesV1.Builder> SETTERS = new Setters<CampaignUpdateAttributesV1.Builder>()
            .text("name", CampaignUpdateAttributesV1.Builder::name)
            .text("status", (attributes, status) -> attributes.status(CampaignStatusV1.of(status)))
            .decimal("budget", CampaignUpdateAttributesV1.Builder::budget);

    @Override
    public String name() {
        return "leadfeeder";
    }

    @Override
    public boolean needsAccountId() {
        return true;
    }

    @Override
    public List<String> settable() {
        return SETTERS.names();
    }

    @Override
    public LeadfeederClient client(Connection connection) {
        LeadfeederClient.Builder builder = connection.configure(LeadfeederClient.builder());
        String accountId = connection.accountId();
        if (accountId != null) {
            builder.accountId(accountId);
        }
        return builder.build();
    }

    @Override
    public ApiCall<CampaignResponseV1> documentedUpdate(LeadfeederClient leadfeeder) {
        CampaignUpdateAttributesV1 attributes = CampaignUpdateAttributesV1.builder()
                .name("Q2 EMEA enterprise push (renamed)")
                .status(CampaignStatusV1.SCHEDULED)
                .budget(30000)
                .build();
        CampaignUpdateRelationshipsV1 relationships = CampaignUpdateRelationshipsV1.builder()
                .list(ListReferenceV1.builder().id("company_42").build())
                .campaignSettings(CampaignSettingsUpdateV1.builder()
                        .id("1234")
                        .attributes(CampaignSettingsUpdateAttributesV1.builder()
                                .brandSafetyDomainsExclusionEnabled(true)
                                .automaticallyRemoveTargetCompanies(false)
                                .build())
                        .build())
                .build();
        return leadfeeder.campaigns().updateCampaign("1234", request(CampaignUpdateV1.builder()
                .attributes(attributes)
                .relationships(relationships)
                .build()));
    }

    @Override
    public ApiCall<CampaignResponseV1> update(LeadfeederClient leadfeeder, String id, Changes changes) {
        CampaignUpdateRequestV1 request = changes.isWholeBody()
                ? changes.fill(CampaignUpdateRequestV1.builder()).build()
                : request(CampaignUpdateV1.builder()
                        .attributes(changes.set(SETTERS, CampaignUpdateAttributesV1.builder()).build())
                        .build());
        return leadfeeder.campaigns().updateCampaign(id, request);
    }

    private static CampaignUpdateRequestV1 request(CampaignUpdateV1 data) {
        return CampaignUpdateRequestV1.builder().data(data).build();
    }

    @Override
    public List<Step<?>> steps(LeadfeederClient leadfeeder) {
        return List.of(Step.of("listAccounts", leadfeeder.account().listAccounts(), answer -> Step.count(answer.getData()) + " accounts"));
    }

    @Override
    public void show(CampaignResponseV1 answer, Values values) {
        CampaignV1 campaign = answer.getData();
        CampaignAttributesV1 attributes = campaign == null ? null : campaign.getAttributes();
        if (attributes != null) {
            values.row("attributes.getName()", attributes::getName)
                    .row("attributes.getStatus()", attributes::getStatus)
                    .row("attributes.getBudget()", attributes::getBudget)
                    .row("attributes.getBudgetLeft()", attributes::getBudgetLeft)
                    .row("attributes.getCurrency()", attributes::getCurrency)
                    .row("attributes.getEndDate()", attributes::getEndDate);
        }
        CampaignRelationshipsV1 relationships = campaign == null ? null : campaign.getRelationships();
        CampaignSummaryV1 summary = relationships == null ? null : relationships.getCampaignSummary();
        CampaignSummaryAttributesV1 results = summary == null ? null : summary.getAttributes();
        if (results != null) {
            values.row("results.getClicks()", results::getClicks)
                    .row("results.getCtr()", results::getCtr);
        }
    }
}
