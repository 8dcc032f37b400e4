package io.github.campaignclients.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks several limiters, one after the other, for each request. */
final class CombinedLimiter implements RateLimiter {

    private final List<RateLimiter> limiters;

    private CombinedLimiter(List<RateLimiter> limiters) {
        this.limiters = new ArrayList<>(limiters);
    }

    static RateLimiter of(List<RateLimiter> limiters) {
        if (limiters.isEmpty()) {
            return RateLimiter.unlimited();
        }
        return limiters.size() == 1 ? limiters.get(0) : new CombinedLimiter(limiters);
    }

    @Override
    public CompletableFuture<Permit> acquire() {
        CompletableFuture<Permit> all = new CompletableFuture<>();
        acquire(0, new ArrayList<>(), all);
        return all;
    }

    private void acquire(int index, List<Permit> held, CompletableFuture<Permit> all) {
        if (index == limiters.size()) {
            Permit permit = () -> held.forEach(Permit::answered);
            if (!all.complete(permit)) {
                permit.answered();
            }
            return;
        }
        CompletableFuture<Permit> turn = limiters.get(index).acquire();
        CompletableFuture<Permit> unusedEnd = all.whenComplete((permit, failure) -> turn.cancel(false)); // has no effect once it is granted
        CompletableFuture<Permit> unusedNext = turn.whenComplete((permit, failure) -> {
            if (permit == null) {
                held.forEach(Permit::answered);
                all.completeExceptionally(failure);
            } else {
                held.add(permit);
                acquire(index + 1, held, all);
            }
        });
    }

    @Override
    public String toString() {
        return limiters.toString();
    }
}
