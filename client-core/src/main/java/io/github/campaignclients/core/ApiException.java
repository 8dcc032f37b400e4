package io.github.campaignclients.core;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that a call or a model throws because of what the service did or sent.
 *
 * <p>There are three kinds: the service said no ({@link ApiStatusException}), the answer never came
 * ({@link ApiTransportException}), or it is not the data that was promised ({@link ApiDataException}).
 * A programming error, such as a missing argument, is an {@link IllegalArgumentException}, a
 * {@link NullPointerException} or an {@link IllegalStateException} instead. No message holds a credential.
 */
public abstract class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
