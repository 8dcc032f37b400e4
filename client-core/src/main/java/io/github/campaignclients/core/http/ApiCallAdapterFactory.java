package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Lets interface methods return {@link ApiCall}. */
final class ApiCallAdapterFactory extends CallAdapter.Factory {

    private final CallEngine engine;
    private final ClientSettings settings;

    ApiCallAdapterFactory(CallEngine engine, ClientSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        if (getRawType(returnType) != ApiCall.class) {
            return null;
        }
        if (!(returnType instanceof ParameterizedType)) {
            throw new IllegalArgumentException("ApiCall must have a type argument, such as ApiCall<Campaign>");
        }
        Type bodyType = getParameterUpperBound(0, (ParameterizedType) returnType);
        Operation operation = OperationMethod.operation(annotations);
        return adapter(operation.id(), bodyType, BodyReader.of(bodyType, operation, settings));
    }

    private <T extends @Nullable Object> CallAdapter<T, ApiCall<T>> adapter(
            String operation, Type bodyType, BodyReader<T> bodies) {
        return new ApiCallAdapter<>(engine, settings, operation, bodyType, new ResponseReader<>(bodies, settings));
    }
}
