package io.github.campaignclients.core.http;

/** What becomes of the body of a 2xx answer. */
enum BodyUse {

    /** Nobody looks at it. */
    IGNORED,

    /** It is read before the exchange ends, and decoded then. */
    IN_MEMORY,

    /** It is handed over as it comes: the exchange ends with the headers. */
    STREAMED
}
