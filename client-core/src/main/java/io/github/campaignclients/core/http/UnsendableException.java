package io.github.campaignclients.core.http;

/** An argument cannot be sent; the message names it, but not yet the operation. */
final class UnsendableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnsendableException(String message) {
        super(message);
    }

    IllegalArgumentException of(String operation) {
        return new IllegalArgumentException(operation + ": " + getMessage());
    }
}
