package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.PagedCall;
import io.github.campaignclients.core.json.Codec;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Finds the form of an interface method's calls, by what the method returns and its annotations, which must agree. */
final class CallForms {

    private final CallEngine engine;
    private final ClientSettings settings;

    CallForms(CallEngine engine, ClientSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Returns the form.
     *
     * @param kind {@link ApiCall}, {@link PagedCall} or {@link JobCall}
     * @throws IllegalArgumentException if annotations are missing, contradict themselves or do not fit
     */
    CallForm<?> of(Class<?> kind, String operation, Type bodyType, Annotation[] annotations) {
        Paging paging = find(Paging.class, annotations);
        Polling polling = find(Polling.class, annotations);
        require(kind, PagedCall.class, paging != null, operation, "@Paging");
        require(kind, JobCall.class, polling != null, operation, "@Polling");
        if (paging != null) {
            if (bodyType == Void.class) {
                throw new IllegalArgumentException(operation + ": a page must be decoded, and Void is not");
            }
            return paged(PagingRule.of(operation, paging), Codec.of(bodyType));
        }
        if (polling != null) {
            if (bodyType == Download.class) {
                throw new IllegalArgumentException(operation
                        + ": a job cannot be told of by downloads, each of which somebody would have to close");
            }
            PollingRule rule = PollingRule.of(operation, polling);
            if (bodyType == Void.class && rule.readsState()) {
                throw new IllegalArgumentException(operation + ": a body that tells the job's state must be decoded, and Void is not");
            }
            return job(rule, new AnswerPointers<>(rule.readsState() ? Codec.of(bodyType) : null));
        }
        return call -> call;
    }

    private static <A extends Annotation> @Nullable A find(Class<A> type, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType() == type) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    private static void require(Class<?> kind, Class<?> returned, boolean annotated, String operation, String annotation) {
        if ((kind == returned) != annotated) {
            throw new IllegalArgumentException(operation + " " + (annotated ? "has " + annotation + ", and must return "
                    + returned.getSimpleName() : "returns " + returned.getSimpleName() + ", and needs " + annotation));
        }
    }

    private <P extends @Nullable Object> CallForm<P> paged(PagingRule rule, Codec<P> codec) {
        PageRequests requests = new PageRequests(rule, settings.json);
        PageReader<P> reader = new PageReader<>(rule, codec);
        return call -> new HttpPagedCall<>(call, rule, requests, reader, HttpPagedCall.MAX_PAGES);
    }

    private <T extends @Nullable Object> CallForm<T> job(PollingRule rule, AnswerPointers<T> pointers) {
        return call -> new HttpJobCall<>(call, rule, pointers, engine, settings);
    }
}
