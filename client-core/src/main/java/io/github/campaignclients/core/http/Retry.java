package io.github.campaignclients.core.http;

/** Whether an operation's request may be sent again after a failure that passes. */
public enum Retry {

    /** As HTTP says: GET, HEAD, OPTIONS, PUT and DELETE are {@link #IDEMPOTENT}, other methods are {@link #NON_IDEMPOTENT}. */
    BY_METHOD,

    /** Sending it twice has the effect of sending it once, so that it is sent again after every failure that passes. */
    IDEMPOTENT,

    /** Sending it twice may do something twice, so that it is sent again only if nothing was sent, or after a 429. */
    NON_IDEMPOTENT,

    /** It is sent once, whatever happens. */
    NEVER
}
