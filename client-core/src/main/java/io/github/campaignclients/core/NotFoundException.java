package io.github.campaignclients.core;

/** Status 404: what the request names does not exist, or not for this credential. */
public final class NotFoundException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    NotFoundException(Builder builder) {
        super(builder);
    }
}
