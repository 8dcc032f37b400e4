package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.lemlist.LemlistClient;
import io.github.campaignclients.lemlist.model.CampaignUpdate;
import io.github.campaignclients.lemlist.model.EmailDeliverability;
import io.github.campaignclients.lemlist.model.NewLead;
import io.github.campaignclients.lemlist.model.SendUser;
import io.github.campaignclients.lemlist.model.UpdatedCampaign;
import java.time.OffsetDateTime;
import java.util.List;

/** lemlist: flat flags, and senders. */
final class LemlistDemo implements VendorDemo<LemlistClient, UpdatedCampaign> {

    private static final Setters<CampaignUpdate.Builder> SETTERS = new Setters<CampaignUpdate.Builder>()
            .text("name", CampaignUpdate.Builder::name)
            .flag("stopOnEmailReplied", CampaignUpdate.Builder::stopOnEmailReplied)
            .flag("stopOnMeetingBooked", CampaignUpdate.Builder::stopOnMeetingBooked)
            .flag("stopOnLinkClicked", CampaignUpdate.Builder::stopOnLinkClicked)
            .text("stopOnLinkClickedFilter", CampaignUpdate.Builder::stopOnLinkClickedFilter)
            .flag("leadsPausedByInterest", CampaignUpdate.Builder::leadsPausedByInterest)
            .flag("opportunityReplied", CampaignUpdate.Builder::opportunityReplied)
            .flag("opportunityClicked", CampaignUpdate.Builder::opportunityClicked)
            .flag("autoLeadInterest", CampaignUpdate.Builder::autoLeadInterest)
            .flag("autoReview", CampaignUpdate.Builder::autoReview)
            .flag("disableTrackOpen", CampaignUpdate.Builder::disableTrackOpen)
            .flag("disableTrackClick", CampaignUpdate.Builder::disableTrackClick)
            .flag("disableTrackReply", CampaignUpdate.Builder::disableTrackReply)
            .flag("disableOutOfOffice", CampaignUpdate.Builder::disableOutOfOffice)
            .flag("sequenceSharing", CampaignUpdate.Builder::sequenceSharing);

    @Override
    public String name() {
        return "lemlist";
    }

    @Override
    public List<String> settable() {
        return SETTERS.names();
    }

    @Override
    public LemlistClient client(Connection connection) {
        return connection.configure(LemlistClient.builder()).build();
    }

    @Override
    public ApiCall<UpdatedCampaign> documentedUpdate(LemlistClient lemlist) {
        CampaignUpdate update = CampaignUpdate.builder()
                .name("New campaign name")
                .stopOnEmailReplied(true)
                .stopOnMeetingBooked(true)
                .stopOnLinkClicked(false)
                .leadsPausedByInterest(false)
                .opportunityReplied(true)
                .opportunityClicked(false)
                .autoLeadInterest(true)
                .disableTrackOpen(false)
                .disableTrackClick(false)
                .disableTrackReply(false)
                .disableOutOfOffice(false)
                .sequenceSharing(false)
                .sendUserIds(List.of("usr_2aBCdEfGHiJkLmNOp", "usr_7xYzAbCdEfGhIjKlM"))
                .autoReview(true)
                .autoReviewConditions(List.of(EmailDeliverability.DELIVERABLE, EmailDeliverability.RISKY))
                .build();
        return lemlist.campaigns().updateCampaign("cam_A1B2C3D4E5F6G7H8I9", update);
    }

    @Override
    public ApiCall<UpdatedCampaign> update(LemlistClient lemlist, String id, Changes changes) {
        return lemlist.campaigns().updateCampaign(id, changes.apply(SETTERS, CampaignUpdate.builder()).build());
    }

    @Override
    public List<Step<?>> steps(LemlistClient lemlist) {
        NewLead lead = NewLead.builder().email("jane@example.com").firstName("Jane").additionalProperty("Company size", "51-200").build();
        OffsetDateTime start = OffsetDateTime.parse("2026-01-01T00:00:00Z");
        return List.of(
                Step.of("listCampaigns", lemlist.campaigns().listCampaigns(), page -> page.asList().size() + " campaigns"),
                Step.of("createLeadInCampaign", lemlist.leads().createLeadInCampaign("cam_A1B2C3D4E5F6G7H8I9", lead),
                        saved -> "lead " + saved.getId()),
                Step.of("getCampaignStats", lemlist.campaigns().getCampaignStats("cam_A1B2C3D4E5F6G7H8I9", start, start.plusMonths(1)),
                        stats -> stats.getMessagesSent() + " messages sent, " + stats.getReplied() + " replies"));
    }

    @Override
    public void show(UpdatedCampaign campaign, Values values) {
        values.row("campaign.getName()", campaign::getName)
                .row("campaign.getStopOnEmailReplied()", campaign::getStopOnEmailReplied)
                .row("campaign.getStopOnLinkClicked()", campaign::getStopOnLinkClicked)
                .row("campaign.getAutoLeadInterest()", campaign::getAutoLeadInterest);
        List<SendUser> senders = campaign.getSendUsers();
        if (senders != null) {
            for (SendUser sender : senders) {
                values.row("sender.getId()", sender::getId).row("sender.getPhoneNumbers()", sender::getPhoneNumbers);
            }
        }
    }
}
