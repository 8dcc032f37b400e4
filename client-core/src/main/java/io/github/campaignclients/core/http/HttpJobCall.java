package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.WaitOptions;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call for the state of a job that is sent by its client's engine, as often as it takes. */
final class HttpJobCall<T extends @Nullable Object> extends JobCall<T> {

    private final HttpCall<T> call;
    private final PollingRule rule;
    private final AnswerPointers<T> pointers;
    private final CallEngine engine;
    private final ClientSettings settings;

    HttpJobCall(HttpCall<T> call, PollingRule rule, AnswerPointers<T> pointers, CallEngine engine, ClientSettings settings) {
        super(call);
        this.call = call;
        this.rule = rule;
        this.pointers = pointers;
        this.engine = engine;
        this.settings = settings;
    }

    private JobWait<T> begin(WaitOptions options) {
        return new JobWait<>(rule, pointers, settings, request(), options);
    }

    @Override
    public T untilDone(WaitOptions options, Consumer<? super T> progress) {
        Objects.requireNonNull(progress, "progress");
        JobWait<T> wait = begin(options);
        while (true) {
            ApiResponse<T> answer = look(wait);
            boolean done = wait.isDone(answer);
            progress.accept(answer.getBody());
            if (done) {
                return answer.getBody();
            }
            engine.pause(request(), wait.untilNext(answer)).await();
        }
    }

    private ApiResponse<T> look(JobWait<T> wait) {
        HttpCall<T> bounded = call.within(wait.limit());
        try {
            return bounded.executeForResponse();
        } catch (RuntimeException e) {
            throw Failures.unchecked(wait.failure(e));
        }
    }

    @Override
    public CompletableFuture<T> untilDoneAsync(WaitOptions options, Consumer<? super T> progress) {
        Objects.requireNonNull(progress, "progress");
        JobWatch<T> watch = new JobWatch<>(call, begin(options), progress, engine, settings.executor);
        return watch.start();
    }

    @Override
    public JobCall<T> with(CallOptions options) {
        return new HttpJobCall<>(call.with(options), rule, pointers, engine, settings);
    }

    @Override
    public String toString() {
        return "JobCall{" + Descriptor.subject(request()) + "}";
    }
}
