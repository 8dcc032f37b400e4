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

    /**
     * What the operation answers with, which is sent as the {@code Accept} header and says how the body of a 2xx answer is read.
     *
     * <p>A {@link io.github.campaignclients.core.Download} is handed over as it is and {@code Void} is not read, whatever this says. Else,
     * where it names no JSON, the body is a text, and the method returns {@code ApiCall<String>}. Where it names JSON and a kind of text
     * ({@code application/json, text/plain}), the answer's own content type tells which of them it is. In all other cases it is JSON.
     *
     * @return media types, comma-separated
     */
    String accept() default "application/json";

    /**
     * Which server the operation is called on, where that is another one than those of all other operations.
     *
     * @return a name, declared by {@link ApiDefinition.Builder#server(String, String)}, or nothing for the client's main server
     */
    String server() default "";

    /**
     * Whether the request carries the API key. A request of an operation that needs none goes out without, and nobody asks for the key.
     *
     * @return false for an operation that anybody may call
     */
    boolean authenticated() default true;

    /**
     * Whether a 2xx answer may come without a body where others have one.
     *
     * @return true if the call's result is null then; the method returns an {@code ApiCall} of something nullable
     */
    boolean mayBeEmpty() default false;
}
