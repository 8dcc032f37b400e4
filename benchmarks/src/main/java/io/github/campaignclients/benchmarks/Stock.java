package io.github.campaignclients.benchmarks;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;

/** The stock generator's models of one vendor, with the Gson that its class JSON configures. */
final class Stock {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Annotation[] NONE = {};

    private final Vendor vendor;
    private static final String OURS = "io.github.campaignclients.";

    private final Gson gson;
    private final Retrofit retrofit = new Retrofit.Builder().baseUrl("http://localhost/").build();
    private final Converter.Factory factory;
    private final Map<Type, Converter<ResponseBody, ?>> converters = new HashMap<>();

    Stock(Vendor vendor) {
        this.vendor = vendor;
        try {
            Class<?> json = Vendor.load(vendor.stockPackage() + ".JSON");
            this.gson = (Gson) json.getMethod("getGson").invoke(json.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        this.factory = GsonConverterFactory.create(gson);
    }

    /** Returns whether there are stock models for a type: there is none of what is no object, or not described. */
    boolean has(Type ours) {
        if (ours instanceof ParameterizedType list) {
            return Arrays.stream(list.getActualTypeArguments()).allMatch(this::has);
        }
        Class<?> type = (Class<?>) ours;
        return !type.getName().startsWith(OURS)
                || getClass().getClassLoader().getResource(model(type).replace('.', '/') + ".class") != null;
    }

    /** Returns the stock model of the same schema. */
    Type type(Type ours) {
        if (ours instanceof ParameterizedType list) {
            Type[] arguments = list.getActualTypeArguments();
            Type[] theirs = new Type[arguments.length];
            for (int i = 0; i < theirs.length; i++) {
                theirs[i] = type(arguments[i]);
            }
            return TypeToken.getParameterized(list.getRawType(), theirs).getType();
        }
        Class<?> type = (Class<?>) ours;
        return type.getName().startsWith(OURS) ? Vendor.load(model(type)) : type;
    }

    private String model(Class<?> ours) {
        return vendor.stockPackage() + ".model." + ours.getSimpleName();
    }

    /** Reads as the stock output does, which leaves all answers but plain texts to Retrofit's converter for Gson. */
    Object decode(Type type, Buffer answer) {
        try {
            return converters.computeIfAbsent(type, added -> factory.responseBodyConverter(added, NONE, retrofit))
                    .convert(ResponseBody.create(answer, JSON, answer.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes as Retrofit's converter does, which the stock output uses for requests. */
    void encode(Type type, Object value, Buffer sink) throws IOException {
        Writer text = new OutputStreamWriter(sink.outputStream(), StandardCharsets.UTF_8);
        JsonWriter writer = gson.newJsonWriter(text);
        gson.toJson(value, type, writer);
        writer.close();
    }
}
