package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.extrovert.ExtrovertClient;
import io.github.campaignclients.extrovert.model.CampaignUpdate;
import io.github.campaignclients.extrovert.model.Confirmation;
import io.github.campaignclients.extrovert.model.ConnectingSettings;
import io.github.campaignclients.extrovert.model.DmSettings;
import io.github.campaignclients.extrovert.model.PostActivityFilter;
import io.github.campaignclients.extrovert.model.ProspectListAddition;
import java.util.List;

/** Extrovert: an update that replaces everything, so that nearly all of it is required. */
final class ExtrovertDemo implements VendorDemo<ExtrovertClient, Confirmation> {

    /** The page prints this for every id, and the next for most whole numbers. */
    private static final String ANY_ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

    private static final long ANY_NUMBER = 4503599627370495L;

    @Override
    public String name() {
        return "extrovert";
    }

    @Override
    public List<String> settable() {
        return List.of();
    }

    @Override
    public ExtrovertClient client(Connection connection) {
        return connection.configure(ExtrovertClient.builder()).build();
    }

    @Override
    public ApiCall<Confirmation> documentedUpdate(ExtrovertClient extrovert) {
        CampaignUpdate update = CampaignUpdate.builder()
                .id(ANY_ID)
                .name("<string>")
                .userStyleId(ANY_ID)
                .userContextId(ANY_ID)
                .postMaxAgeDays(ANY_NUMBER)
                .skipTeammatesLeads(true)
                .isIndirectEngagementEnabled(true)
                .postActivityFilter(PostActivityFilter.builder()
                        .emotionTypes(List.of())
                        .monitoredTopicIds(List.of(ANY_ID))
                        .isShowImportantTargetUsersFirstEnabled(true)
                        .isShowDirectPostFirstEnabled(true)
                        .minPostLikes(25)
                        .build())
                .connectingSettings(ConnectingSettings.builder()
                        .isSendConnectionRequestEnabled(true)
                        .sendConnectionRequestOnDirectCommentCount(ANY_NUMBER)
                        .isSendConnectionRequestOnIndirectCommentEnabled(true)
                        .sendConnectionRequestOnIndirectCommentCount(ANY_NUMBER)
                        .isSendConnectionRequestOnTimeoutEnabled(true)
                        .sendConnectionRequestOnTimeoutDays(ANY_NUMBER)
                        .isSendConnectionRequestOnNoPostsEnabled(true)
                        .build())
                .dmSettings(DmSettings.builder()
                        .isGenerateDmEnabled(true)
                        .isGenerateDmOnConnectEnabled(true)
                        .generateDmOnConnectAfterDaysCount(ANY_NUMBER)
                        .isGenerateDmOnRelevantPostEnabled(true)
                        .generateDmOnRelevantPostAfterDaysCount(ANY_NUMBER)
                        .isGenerateDmOnTimeoutEnabled(true)
                        .generateDmOnTimeoutAfterDaysCount(ANY_NUMBER)
                        .build())
                .applyCommentIntervalH(ANY_NUMBER)
                .build();
        return extrovert.campaigns().updateCampaign(ANY_ID, update);
    }

    @Override
    public ApiCall<Confirmation> update(ExtrovertClient extrovert, String id, Changes changes) {
        if (!changes.isWholeBody()) {
            throw new UsageException("extrovert: an update replaces all of a campaign's settings, so give all of them by --body FILE");
        }
        CampaignUpdate update = changes.fill(CampaignUpdate.builder()).build();
        if (!update.getId().equals(id)) {
            throw new UsageException("--body: its id is " + update.getId() + ", and --id is " + id + "; they must be the same");
        }
        return extrovert.campaigns().updateCampaign(id, update);
    }

    @Override
    public List<Step<?>> steps(ExtrovertClient extrovert) {
        ProspectListAddition people = ProspectListAddition.builder()
                .listId("list-1")
                .userUrls(List.of("https://www.linkedin.com/in/jane"))
                .moveOwnDuplicated(false)
                .build();
        return List.of(
                Step.of("listTeamMembers", extrovert.teamMembers().listTeamMembers(), answer -> answer.getData().size() + " team members"),
                Step.of("addProspectsToList", extrovert.prospectLists().addProspectsToList("list-1", people),
                        answer -> Step.count(answer.getData().getSubmittedUrls()) + " submitted, list " + answer.getData().getListId()));
    }

    @Override
    public void show(Confirmation answer, Values values) {
        values.row("answer.getStatus()", answer::getStatus)
                .row("answer.getMessage()", answer::getMessage)
                .row("answer.getData()", answer::getData);
    }
}
