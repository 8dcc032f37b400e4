package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.puffle.PuffleClient;
import io.github.campaignclients.puffle.model.CampaignLead;
import io.github.campaignclients.puffle.model.CampaignLeadAddition;
import io.github.campaignclients.puffle.model.CampaignLeadProfile;
import io.github.campaignclients.puffle.model.CampaignLeadResponse;
import io.github.campaignclients.puffle.model.CampaignLeadUpdate;
import io.github.campaignclients.puffle.model.NewCampaignLead;
import java.util.List;

/** Puffle: a lead of a campaign, and what to correct about it. */
final class PuffleDemo implements VendorDemo<PuffleClient, CampaignLeadResponse> {

    /** The page prints this where it has no value. */
    private static final String ANY_TEXT = "<string>";

    /** And this for every id. */
    private static final String ANY_ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

    /** Who is changed is a member of the body, what is changed a member of an object in it. */
    private record Draft(CampaignLeadUpdate.Builder update, CampaignLeadProfile.Builder profile) {}

    private static final Setters<Draft> SETTERS = new Setters<Draft>()
            .text("prospect_id", (draft, value) -> draft.update().prospectId(value))
            .text("email", (draft, value) -> draft.profile().email(value))
            .text("linkedin_url", (draft, value) -> draft.profile().linkedinUrl(value))
            .text("first_name", (draft, value) -> draft.profile().firstName(value))
            .text("last_name", (draft, value) -> draft.profile().lastName(value))
            .text("name", (draft, value) -> draft.profile().name(value))
            .text("company", (draft, value) -> draft.profile().company(value))
            .text("position", (draft, value) -> draft.profile().position(value))
            .text("headline", (draft, value) -> draft.profile().headline(value));

    @Override
    public String name() {
        return "puffle";
    }

    @Override
    public List<String> settable() {
        return SETTERS.names();
    }

    @Override
    public PuffleClient client(Connection connection) {
        return connection.configure(PuffleClient.builder()).build();
    }

    @Override
    public ApiCall<CampaignLeadResponse> documentedUpdate(PuffleClient puffle) {
        CampaignLeadProfile profile = CampaignLeadProfile.builder()
                .email(ANY_TEXT)
                .linkedinUrl(ANY_TEXT)
                .firstName(ANY_TEXT)
                .lastName(ANY_TEXT)
                .name(ANY_TEXT)
                .company(ANY_TEXT)
                .position(ANY_TEXT)
                .headline(ANY_TEXT)
                .build();
        CampaignLeadUpdate update = CampaignLeadUpdate.builder().prospectId(ANY_ID).updates(profile).build();
        return puffle.campaigns().updateLeadInCampaign(ANY_ID, update);
    }

    @Override
    public ApiCall<CampaignLeadResponse> update(PuffleClient puffle, String id, Changes changes) {
        return puffle.campaigns().updateLeadInCampaign(id, body(changes));
    }

    private static CampaignLeadUpdate body(Changes changes) {
        if (changes.isWholeBody()) {
            return changes.fill(CampaignLeadUpdate.builder()).build();
        }
        Draft draft = changes.set(SETTERS, new Draft(CampaignLeadUpdate.builder(), CampaignLeadProfile.builder()));
        return draft.update().updates(draft.profile().build()).build();
    }

    @Override
    public List<Step<?>> steps(PuffleClient puffle) {
        NewCampaignLead lead = NewCampaignLead.builder().linkedinUrl("https://www.linkedin.com/in/jane").build();
        return List.of(
                Step.of("listCampaigns", puffle.campaigns().listCampaigns(), list -> Step.count(list.getCampaigns()) + " campaign"),
                Step.of("addLeadsToCampaign",
                        puffle.campaigns().addLeadsToCampaign("1", CampaignLeadAddition.builder().prospects(List.of(lead)).build()),
                        result -> "added, or there before"),
                Step.of("launchCampaign", puffle.campaigns().launchCampaign("1"), launch -> "success: " + launch.getSuccess()));
    }

    @Override
    public void show(CampaignLeadResponse answer, Values values) {
        CampaignLead lead = answer.getProspect();
        values.row("lead.getId()", lead::getId)
                .row("lead.getStatus()", lead::getStatus)
                .row("lead.getName()", lead::getName)
                .row("lead.getEmail()", lead::getEmail)
                .row("lead.getCustomFields()", lead::getCustomFields)
                .row("lead.getCreatedAt()", lead::getCreatedAt);
    }
}
