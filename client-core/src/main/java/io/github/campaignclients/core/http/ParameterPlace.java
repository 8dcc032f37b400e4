package io.github.campaignclients.core.http;

/** Where a parameter that is no path parameter travels. */
enum ParameterPlace {
    QUERY,
    HEADER
}
