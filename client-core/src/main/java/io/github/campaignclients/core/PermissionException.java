package io.github.campaignclients.core;

/** Status 403: the credential may not do this. Some services answer an unknown key so as well. */
public final class PermissionException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    PermissionException(Builder builder) {
        super(builder);
    }
}
