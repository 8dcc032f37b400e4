package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiCall;
import java.util.List;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A call beside the update, whose answer is one that the vendor documents.
 *
 * @param <A> what it answers
 */
final class Step<A> {

    private final ApiCall<A> call;
    private final Function<A, String> result;
    private final String example;

    private Step(ApiCall<A> call, Function<A, String> result, String example) {
        this.call = call;
        this.result = result;
        this.example = example;
    }

    /**
     * Makes a step.
     *
     * @param operation the name of the operation, by which its documented answer is found
     * @param call the call
     * @param result says what came of it, by the getters that an application would call
     */
    static <A> Step<A> of(String operation, ApiCall<A> call, Function<A, String> result) {
        return new Step<>(call, result, operation + ".response.200.json");
    }

    /** Returns how many things a list holds that an answer may lack. */
    static int count(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    Request request() {
        return call.request();
    }

    /** Returns the name of the file with the documented answer. */
    String example() {
        return example;
    }

    /** Performs the call and returns what came of it. */
    String run() {
        return result.apply(call.execute());
    }
}
