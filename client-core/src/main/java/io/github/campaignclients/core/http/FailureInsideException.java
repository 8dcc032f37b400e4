package io.github.campaignclients.core.http;

/** Tells that a body says of a request that it failed, whatever the status says. It never leaves this package. */
final class FailureInsideException extends Exception {

    private static final long serialVersionUID = 1L;
}
