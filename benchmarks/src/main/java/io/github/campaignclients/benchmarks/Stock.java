package io.github.campaignclients.benchmarks;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import okio.Buffer;

/** The stock generator's models of one vendor, with the Gson that its class JSON configures. */
final class Stock {

    private final Vendor vendor;
    private final Gson gson;

    Stock(Vendor vendor) {
        this.vendor = vendor;
        try {
            Class<?> json = Vendor.load(vendor.stockPackage() + ".JSON");
            this.gson = (Gson) json.getMethod("getGson").invoke(json.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
        return type.getName().startsWith("io.github.campaignclients.")
                ? Vendor.load(vendor.stockPackage() + ".model." + type.getSimpleName())
                : type;
    }

    /** Reads as the converter in the stock output does: all of an answer's buffer as a text, and that. */
    Object decode(Type type, Buffer answer) {
        return gson.fromJson(answer.readUtf8(), type);
    }

    /** Writes as Retrofit's converter does, which the stock output uses for requests. */
    void encode(Type type, Object value, Buffer sink) throws IOException {
        Writer text = new OutputStreamWriter(sink.outputStream(), StandardCharsets.UTF_8);
        JsonWriter writer = gson.newJsonWriter(text);
        gson.toJson(value, type, writer);
        writer.close();
    }
}
