package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Converts what goes out. An {@code ApiCall} reads its answers by itself. */
final class JsonConverterFactory extends Converter.Factory {

    /** Without a charset, which JSON does not have (RFC 8259): a body made of bytes gets none. */
    private static final MediaType JSON = MediaType.get("application/json");

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (type instanceof Class && MultipartForm.class.isAssignableFrom((Class<?>) type)) {
            return form -> ((MultipartForm) form).body();
        }
        return encoder(Codec.of(type));
    }

    private static <T> Converter<T, RequestBody> encoder(Codec<T> codec) {
        return value -> {
            Buffer json = new Buffer();
            codec.encode(value, json);
            return RequestBody.create(json.readByteArray(), JSON);
        };
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Path) {
                return value -> PathValues.check((Path) annotation, value);
            } else if (annotation instanceof Query) {
                String parameter = "the query parameter \"" + ((Query) annotation).value() + "\"";
                return value -> Characters.wellFormed(parameter, ParameterText.of(value));
            } else if (annotation instanceof Header) {
                return value -> HeaderValues.check(((Header) annotation).value(), ParameterText.of(value));
            }
        }
        return null;
    }

    @Override
    public Converter<ResponseBody, ? extends @Nullable Object> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        return body -> {
            throw new IllegalStateException("answers are read by ApiCall: let the interface's method return one");
        };
    }
}
