package io.github.campaignclients.docs;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for a store that several machines reach: it keeps the states of buckets as bytes, and swaps them. */
final class InMemoryStore extends AbstractCompareAndSwapBasedProxyManager<String> {

    private final Map<String, byte[]> states = new ConcurrentHashMap<>();
    private volatile CompletableFuture<Void> answers = CompletableFuture.completedFuture(null);

    InMemoryStore(TimeMeter clock) {
        super(ClientSideConfig.getDefault().withClientClock(clock));
    }

    /** Lets requests end as a future does. */
    void answerAfter(CompletableFuture<Void> moment) {
        answers = moment;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        return new AsyncCompareAndSwapOperation() {
            @Override
            public CompletableFuture<Optional<byte[]>> getStateData(Optional<Long> timeoutNanos) {
                return answers.thenApply(answered -> Optional.ofNullable(states.get(key)));
            }

            @Override
            public CompletableFuture<Boolean> compareAndSwap(
                    byte[] present, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
                return answers.thenApply(answered -> {
                    states.put(key, next);
                    return true;
                });
            }
        };
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException("would block");
    }

    @Override
    public boolean isAsyncModeSupported() {
        return true;
    }

    @Override
    public void removeProxy(String key) {
        states.remove(key);
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        states.remove(key);
        return CompletableFuture.completedFuture(null);
    }
}
