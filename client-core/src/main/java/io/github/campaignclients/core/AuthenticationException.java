package io.github.campaignclients.core;

/** Status 401: the service does not know the credential. Check the API key, and that it belongs to this service. */
public final class AuthenticationException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(Builder builder) {
        super(builder);
    }
}
