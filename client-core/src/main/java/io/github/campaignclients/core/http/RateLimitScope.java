package io.github.campaignclients.core.http;

/** What a service counts requests by. */
public enum RateLimitScope {

    /** Each key has a limit of its own. */
    KEY,

    /** All requests that come from one network address share a limit, whatever their keys. */
    ADDRESS
}
