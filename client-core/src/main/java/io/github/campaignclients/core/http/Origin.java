package io.github.campaignclients.core.http;

import okhttp3.HttpUrl;

/** Scheme, host and port: what a credential is meant for. */
final class Origin {

    private final String scheme;
    private final String host;
    private final int port;

    private Origin(HttpUrl url) {
        this.scheme = url.scheme();
        this.host = url.host();
        this.port = url.port();
    }

    static Origin of(HttpUrl url) {
        return new Origin(url);
    }

    boolean holds(HttpUrl url) {
        return scheme.equals(url.scheme()) && host.equals(url.host()) && port == url.port();
    }
}
