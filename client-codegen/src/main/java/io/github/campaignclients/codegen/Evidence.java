package io.github.campaignclients.codegen;

/** What the documentation of a client says of what the vendor's does not show: {@code x-evidence: third-party}. */
final class Evidence {

    static final String EXTENSION = "x-evidence";
    static final String SENTENCE = "The vendor does not document this: it is known from programs of others that use it.";

    private Evidence() {}
}
