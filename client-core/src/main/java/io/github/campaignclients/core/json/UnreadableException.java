package io.github.campaignclients.core.json;

import java.io.IOException;

/** Something in a document that this package does not read, in words for the reader of a message. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
