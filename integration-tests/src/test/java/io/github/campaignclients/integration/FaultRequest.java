package io.github.campaignclients.integration;

/** What is sent in a row of the table. */
enum FaultRequest {

    /** The operation of the vendor's description; a PATCH or a PUT that must not be sent twice. */
    OPERATION,

    /** A GET, which may be sent as often as one likes. */
    GET,

    /** A POST with a body. */
    POST;

    @Override
    public String toString() {
        return this == OPERATION ? "the operation" : name();
    }
}
