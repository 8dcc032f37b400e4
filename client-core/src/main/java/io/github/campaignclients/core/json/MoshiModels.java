package io.github.campaignclients.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts models, enums, unions and {@link JsonValue} into an application's own Moshi.
 *
 * <p>Moshi writes a lone surrogate as a question mark; nothing else is lost when reading and writing streams. {@code toJsonValue} and
 * {@code fromJsonValue} lose what Moshi's trees of doubles cannot hold.
 *
 * <pre>{@code
 * Moshi moshi = new Moshi.Builder().add(new MoshiModels()).build();
 * }</pre>
 */
@SuppressWarnings("exports") // optional, so not transitive: who uses this class requires Moshi himself
public final class MoshiModels implements JsonAdapter.Factory {

    /** Creates the factory. */
    public MoshiModels() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!(type instanceof Class) || !annotations.isEmpty() || !Codec.isGenerated((Class<?>) type)) {
            return null;
        }
        return new Adapter<>(Codec.of((Class<?>) type));
    }

    private static final class Adapter<T> extends JsonAdapter<T> {

        private final Codec<T> codec;

        Adapter(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public @Nullable T fromJson(JsonReader reader) throws IOException {
            return codec.readEmbedded(new MoshiInput(reader));
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
            if (value == null) {
                writer.nullValue();
                return;
            }
            boolean serializeNulls = writer.getSerializeNulls();
            writer.setSerializeNulls(true);
            try {
                codec.writeEmbedded(new MoshiOutput(writer), value);
            } finally {
                writer.setSerializeNulls(serializeNulls);
            }
        }
    }
}
