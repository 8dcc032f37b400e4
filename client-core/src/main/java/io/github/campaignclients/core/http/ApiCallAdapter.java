package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import java.lang.reflect.Type;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;

/** Makes the calls of one interface method. */
final class ApiCallAdapter<T extends @Nullable Object> implements CallAdapter<T, ApiCall<T>> {

    private final CallEngine engine;
    private final ClientSettings settings;
    private final String operation;
    private final Type bodyType;
    private final ResponseReader<T> reader;
    private final CallForm<T> form;

    ApiCallAdapter(CallEngine engine, ClientSettings settings, String operation, Type bodyType, ResponseReader<T> reader,
            CallForm<T> form) {
        this.engine = engine;
        this.settings = settings;
        this.operation = operation;
        this.bodyType = bodyType;
        this.reader = reader;
        this.form = form;
    }

    @Override
    public Type responseType() {
        return bodyType;
    }

    /** Builds the request here and now: a bad argument fails where it was passed, and the body is encoded once. */
    @Override
    public ApiCall<T> adapt(Call<T> call) {
        Request request;
        try {
            request = call.request();
        } catch (UnsendableException e) {
            throw e.of(operation);
        }
        return form.of(new HttpCall<>(engine, settings, reader, request, settings.calls));
    }
}
