package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import org.jspecify.annotations.Nullable;

/** What an interface method makes of a call: the call itself, or one that can go on from its answer. */
interface CallForm<T extends @Nullable Object> {

    ApiCall<T> of(HttpCall<T> call);
}
