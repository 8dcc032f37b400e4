package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.PagedCall;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Lets interface methods return {@link ApiCall}, {@link PagedCall} and {@link JobCall}. */
final class ApiCallAdapterFactory extends CallAdapter.Factory {

    private final CallEngine engine;
    private final ClientSettings settings;

    ApiCallAdapterFactory(CallEngine engine, ClientSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        Class<?> kind = getRawType(returnType);
        if (kind != ApiCall.class && kind != PagedCall.class && kind != JobCall.class) {
            return null;
        }
        if (!(returnType instanceof ParameterizedType)) {
            throw new IllegalArgumentException(kind == PagedCall.class
                    ? "PagedCall must have type arguments, such as PagedCall<CampaignPage, Campaign>"
                    : kind.getSimpleName() + " must have a type argument, such as " + kind.getSimpleName() + "<Campaign>");
        }
        Type bodyType = getParameterUpperBound(0, (ParameterizedType) returnType);
        Operation operation = OperationMethod.operation(annotations);
        return adapter(operation.id(), bodyType, BodyReader.of(bodyType, operation, settings),
                new CallForms(engine, settings).of(kind, operation.id(), bodyType, annotations));
    }

    @SuppressWarnings("unchecked") // both are made for the same type
    private <T extends @Nullable Object> CallAdapter<T, ApiCall<T>> adapter(
            String operation, Type bodyType, BodyReader<T> bodies, CallForm<?> form) {
        return new ApiCallAdapter<>(
                engine, settings, operation, bodyType, new ResponseReader<>(bodies, settings), (CallForm<T>) form);
    }
}
