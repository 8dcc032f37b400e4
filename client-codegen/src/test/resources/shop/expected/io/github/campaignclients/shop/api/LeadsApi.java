package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.http.Operation;
import io.github.campaignclients.core.http.Paging;
import io.github.campaignclients.core.http.Retry;
import io.github.campaignclients.shop.model.Deletion;
import io.github.campaignclients.shop.model.ImportLeadsAnswer;
import io.github.campaignclients.shop.model.Lead;
import io.github.campaignclients.shop.model.LeadImport;
import io.github.campaignclients.shop.model.LeadList;
import io.github.campaignclients.shop.model.LeadOrText;
import io.github.campaignclients.shop.model.LeadSearch;
import io.github.campaignclients.shop.model.LeadSearchResult;
import io.github.campaignclients.shop.model.LeadSelection;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * Who may buy, with whatever is known of them; what they are called and how they are reached, what they looked at and what
 * they asked for. Whoever bought is a customer.
 *
 * <p>Calls are made by this interface, not sent: {@link ApiCall#execute()} sends one.
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public interface LeadsApi {

    /**
     * Lists the leads.
     *
     * <p>A short page is the last one.
     *
     * @return a call that answers: The leads.
     * @see <a href="https://docs.shop.example/list-leads">https://docs.shop.example/list-leads</a>
     */
    @Operation(id = "listLeads")
    @Paging(by = Paging.By.OFFSET, parameter = "offset", size = "limit", defaultSize = 100, items = {"", "/leads"})
    @GET("leads")
    PagedCall<LeadList, Lead> listLeads();

    /**
     * Lists the leads.
     *
     * <p>A short page is the last one.
     *
     * @param params what may be left out
     * @return a call that answers: The leads.
     * @see <a href="https://docs.shop.example/list-leads">https://docs.shop.example/list-leads</a>
     */
    @Operation(id = "listLeads")
    @Paging(by = Paging.By.OFFSET, parameter = "offset", size = "limit", defaultSize = 100, items = {"", "/leads"})
    @GET("leads")
    PagedCall<LeadList, Lead> listLeads(@Tag ListLeadsParams params);

    /**
     * Deletes leads.
     *
     * <p>The body says which.
     *
     * @param body what to send
     * @return a call that answers: How many there were.
     * @see <a href="https://docs.shop.example/delete-leads">https://docs.shop.example/delete-leads</a>
     */
    @Operation(id = "deleteLeads")
    @HTTP(method = "DELETE", path = "leads", hasBody = true)
    ApiCall<Deletion> deleteLeads(@Body LeadSelection body);

    /**
     * Searches leads.
     *
     * <p>The page stands in the body.
     *
     * <p>After a failure that passes the request is sent again, since sending it twice does no more than sending it once.
     *
     * @param body what to send
     * @return a call that answers: The leads found.
     * @see <a href="https://docs.shop.example/search-leads">https://docs.shop.example/search-leads</a>
     */
    @Operation(id = "searchLeads", retry = Retry.IDEMPOTENT)
    @Paging(
            by = Paging.By.PAGE,
            parameter = "page",
            inBody = true,
            first = 0,
            size = "size",
            items = "/results",
            total = "/total")
    @POST("leads/search")
    PagedCall<LeadSearchResult, Lead> searchLeads(@Body LeadSearch body);

    /**
     * Reads a lead.
     *
     * <p>By its id; nothing where it was merged into another.
     *
     * @param leadId The lead's id.
     * @return a call that answers: The lead. Or: It was merged.
     * @see <a href="https://docs.shop.example/get-lead">https://docs.shop.example/get-lead</a>
     */
    @Operation(id = "getLead", mayBeEmpty = true)
    @GET("leads/{leadId}")
    ApiCall<@Nullable Lead> getLead(@Path("leadId") String leadId);

    /**
     * Finds a lead.
     *
     * <p>By its address; the path differs from the other one in the parameter's name only.
     *
     * @param email The lead's address.
     * @param exact Whether capitals matter.
     * @return a call that answers: The lead.
     * @see <a href="https://docs.shop.example/get-lead-by-email">https://docs.shop.example/get-lead-by-email</a>
     */
    @Operation(id = "getLeadByEmail")
    @GET("leads/{email}")
    ApiCall<Lead> getLeadByEmail(@Path("email") String email, @Query("exact") boolean exact);

    /**
     * Adds variables to a lead.
     *
     * <p>Each variable is a query parameter.
     *
     * @param leadId The lead's id.
     * @return a call that answers: The lead as a sentence or as an object.
     * @see <a href="https://docs.shop.example/add-variables">https://docs.shop.example/add-variables</a>
     */
    @Operation(id = "addVariables", accept = "application/json, text/plain")
    @POST("leads/{leadId}/variables")
    ApiCall<LeadOrText> addVariables(@Path("leadId") String leadId);

    /**
     * Adds variables to a lead.
     *
     * <p>Each variable is a query parameter.
     *
     * @param leadId The lead's id.
     * @param params what may be left out
     * @return a call that answers: The lead as a sentence or as an object.
     * @see <a href="https://docs.shop.example/add-variables">https://docs.shop.example/add-variables</a>
     */
    @Operation(id = "addVariables", accept = "application/json, text/plain")
    @POST("leads/{leadId}/variables")
    ApiCall<LeadOrText> addVariables(@Path("leadId") String leadId, @Tag AddVariablesParams params);

    /**
     * Imports leads from a file.
     *
     * <p>Some of them may be refused.
     *
     * @param body what to send
     * @return a call that answers: All were imported. Or: All were imported, and are new. Or: They will be. Or: Some were not
     *     imported.
     * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
     */
    @Operation(id = "importLeads")
    @POST("leads/import")
    ApiCall<ImportLeadsAnswer> importLeads(@Body LeadImport body);
}
