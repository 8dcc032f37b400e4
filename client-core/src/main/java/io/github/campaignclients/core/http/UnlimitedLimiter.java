package io.github.campaignclients.core.http;

import java.util.concurrent.CompletableFuture;

/** Lets every request go at once. */
enum UnlimitedLimiter implements RateLimiter {
    INSTANCE;

    @Override
    public CompletableFuture<Permit> acquire() {
        return CompletableFuture.completedFuture(() -> {});
    }

    @Override
    public String toString() {
        return "RateLimiter{unlimited}";
    }
}
