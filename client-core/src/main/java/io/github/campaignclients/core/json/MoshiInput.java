package io.github.campaignclients.core.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Reads through Moshi. */
final class MoshiInput extends LibraryInput {

    /** The byte that Moshi takes for the end of a document: it is the -1 that stands for the end in Moshi's code. */
    private static final byte FALSE_END = (byte) 0xff;

    /** How many bytes Okio keeps in one piece. */
    private static final int SEGMENT = 8192;

    private final JsonReader reader;

    /** What the reader reads, or null where that is an application's own. */
    private final @Nullable BufferedSource source;

    /** Reads what is longer than a segment by way of a second buffer: Moshi looks for a byte from the near end, which would be far. */
    MoshiInput(BufferedSource source) {
        BufferedSource compact = CompactText.of(source);
        this.source = compact.getBuffer().size() > SEGMENT ? Okio.buffer((Source) compact) : compact;
        this.reader = JsonReader.of(this.source);
    }

    MoshiInput(JsonReader reader) {
        this.source = null;
        this.reader = reader;
    }

    @Override
    public JsonKind peek() throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT:
                return JsonKind.OBJECT;
            case BEGIN_ARRAY:
                return JsonKind.ARRAY;
            case STRING:
                return JsonKind.STRING;
            case NUMBER:
                return JsonKind.NUMBER;
            case BOOLEAN:
                return JsonKind.BOOLEAN;
            case NULL:
                return JsonKind.NULL;
            default:
                throw new UnreadableException("expected a value");
        }
    }

    @Override
    public void beginObject() throws IOException {
        enter();
        reader.beginObject();
    }

    @Override
    public void endObject() throws IOException {
        reader.endObject();
        leave();
    }

    @Override
    public void beginArray() throws IOException {
        enter();
        reader.beginArray();
    }

    @Override
    public void endArray() throws IOException {
        reader.endArray();
        leave();
    }

    @Override
    public boolean hasNext() throws IOException {
        return reader.hasNext();
    }

    @Override
    public String nextName() throws IOException {
        return reader.nextName();
    }

    /** Compares bytes, so that no text is made of a name that is known. */
    @Override
    public int selectName(ModelType<?> type) throws IOException {
        Object options = type.moshiOptions;
        if (options == null) {
            options = JsonReader.Options.of(type.names());
            type.moshiOptions = options;
        }
        return reader.selectName((JsonReader.Options) options);
    }

    @Override
    public String nextString() throws IOException {
        return reader.nextString();
    }

    @Override
    public Number nextNumber() throws IOException {
        return isWhole() ? reader.nextLong() : JsonNumber.read(reader.nextString());
    }

    /**
     * Returns whether the number that was looked at is a whole one, as far as that can be told: Moshi has then taken it from the source
     * already, and what follows it comes next. Any other number is still there.
     */
    private boolean isWhole() throws IOException {
        if (source == null || !source.request(1)) {
            return false;
        }
        byte next = source.getBuffer().getByte(0);
        return next == ',' || next == '}' || next == ']';
    }

    @Override
    public boolean nextBoolean() throws IOException {
        return reader.nextBoolean();
    }

    @Override
    public void nextNull() throws IOException {
        reader.nextNull();
    }

    @Override
    public String path() {
        return reader.getPath();
    }

    @Override
    public void end() throws IOException {
        boolean more = reader.peek() != JsonReader.Token.END_DOCUMENT;
        if (more || (source != null && source.indexOf(FALSE_END) >= 0)) {
            throw new UnreadableException("there is more behind the document");
        }
    }
}
