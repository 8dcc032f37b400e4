package io.github.campaignclients.core;

/** Status 5xx: the service failed. Whether it carried the request out is not known, whatever the status says. */
public final class ServerException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    ServerException(Builder builder) {
        super(builder);
    }
}
