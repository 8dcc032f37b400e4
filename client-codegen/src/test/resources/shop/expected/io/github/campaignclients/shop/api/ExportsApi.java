package io.github.campaignclients.shop.api;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.http.Operation;
import io.github.campaignclients.core.http.Polling;
import io.github.campaignclients.shop.model.Export;
import retrofit2.http.GET;
import retrofit2.http.Path;

/**
 * Jobs that take a while, and the files that come of them.
 *
 * <p>Calls are made by this interface, not sent: {@link ApiCall#execute()} sends one.
 *
 * @see <a href="https://docs.shop.example/">Shop's documentation</a>
 */
public interface ExportsApi {

    /**
     * Tells how far an export is.
     *
     * <p>Wait for its end with this.
     *
     * @param exportId The export's id.
     * @return a call that answers: The export. Or: It has not begun.
     * @see <a href="https://docs.shop.example/get-export">https://docs.shop.example/get-export</a>
     */
    @Operation(id = "getExport")
    @Polling(state = "/state", done = {"done", "failed"}, pendingStatuses = 202, seconds = 5)
    @GET("exports/{exportId}")
    JobCall<Export> getExport(@Path("exportId") String exportId);

    /**
     * Downloads an export.
     *
     * <p>A table with commas.
     *
     * @param exportId The export's id.
     * @return a call that answers: The table.
     * @see <a href="https://docs.shop.example/download-export">https://docs.shop.example/download-export</a>
     */
    @Operation(id = "downloadExport", accept = "text/csv")
    @GET("exports/{exportId}/file")
    ApiCall<Download> downloadExport(@Path("exportId") String exportId);
}
