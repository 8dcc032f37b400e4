package io.github.campaignclients.core.json;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Puts models, enums, unions and {@link JsonValue} into an application's own Gson.
 *
 * <pre>{@code
 * Gson gson = new GsonBuilder().registerTypeAdapterFactory(new GsonModels()).create();
 * }</pre>
 */
@SuppressWarnings("exports") // optional, so not transitive: who uses this class requires Gson himself
public final class GsonModels implements TypeAdapterFactory {

    /** Creates the factory. */
    public GsonModels() {}

    @Override
    @SuppressWarnings("unchecked") // the codec is found by the class that Gson asks for
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> token) {
        Class<? super T> raw = token.getRawType();
        if (!Codec.isGenerated(raw)) {
            return null;
        }
        return new Adapter<>((Codec<T>) Codec.of(raw));
    }

    private static final class Adapter<T> extends TypeAdapter<T> {

        private final Codec<T> codec;

        Adapter(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public @Nullable T read(JsonReader reader) throws IOException {
            return codec.readEmbedded(new GsonInput(reader));
        }

        @Override
        public void write(JsonWriter writer, @Nullable T value) throws IOException {
            if (value == null) {
                writer.nullValue();
                return;
            }
            boolean serializeNulls = writer.getSerializeNulls();
            writer.setSerializeNulls(true);
            try {
                codec.writeEmbedded(new GsonOutput(writer), value);
            } finally {
                writer.setSerializeNulls(serializeNulls);
            }
        }
    }
}
