package io.github.campaignclients.core.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a client must know of an operation beyond its HTTP annotations. Every method of a generated interface that returns an
 * {@link io.github.campaignclients.core.ApiCall} has it.
 *
 * <pre>{@code
 * @Operation(id = "updateCampaign", clientParameters = "account_id")
 * @PATCH("v1/campaigns/{id}")
 * ApiCall<Campaign> updateCampaign(@Path("id") String id, @Body CampaignUpdate body);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

    /**
     * The operation's id, which begins every message about its calls.
     *
     * @return the {@code operationId} of the API's description
     */
    String id();

    /**
     * The parameters that belong to the account rather than the call, and without which the operation cannot be called.
     *
     * @return names on the wire, each declared by {@link ApiDefinition.Builder#clientQuery} or
     *     {@link ApiDefinition.Builder#clientHeader}
     */
    String[] clientParameters() default {};

    /**
     * Whether a request may be sent again after a failure that passes.
     *
     * @return what the description's {@code x-retry} says; unless it says something, the HTTP method decides
     */
    Retry retry() default Retry.BY_METHOD;
}
