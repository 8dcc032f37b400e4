package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Converts between JSON and the values of one Java type, by way of the wire form in which models hold their properties.
 *
 * <p>Codecs are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Codec<Campaign> codec = Codec.of(Campaign.class);
 * Campaign campaign = codec.decode(Json.MOSHI, text);
 * }</pre>
 *
 * @param <T> what the codec converts to and from; nullable where the JSON value null has the view null
 */
public abstract class Codec<T extends @Nullable Object> {

    /** Stands for the index of a value that is no element. */
    static final int NO_INDEX = -1;

    /** The longest path that a message about broken text prints: a path is as long as a document is deep. */
    private static final int MAX_PATH = 200;

    /** The class of the wire forms that are their own view, such as a model or a text, or null where there are none. */
    final @Nullable Class<?> plain;

    /** Only this package makes codecs. */
    Codec() {
        this(null);
    }

    Codec(@Nullable Class<?> plain) {
        this.plain = plain;
    }

    /**
     * Returns the codec of a generated model, enum or union, of {@link JsonValue}, of a class that a scalar of {@link Codecs} has, such as
     * {@link String}, or of a list or map of these.
     *
     * @param type the class
     * @param <T> the type
     * @return its codec
     * @throws IllegalArgumentException if the type has no codec
     */
    @SuppressWarnings("unchecked") // a codec is found by the class of what it makes
    public static <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) of((Type) type);
    }

    /**
     * Returns the codec of a type as reflection gives it.
     *
     * @param type a generated model, enum or union, {@link JsonValue}, a scalar such as {@link String}, or a list or map of these
     * @return its codec
     * @throws IllegalArgumentException if the type has no codec
     */
    public static Codec<?> of(Type type) {
        if (type instanceof ParameterizedType) {
            Type raw = ((ParameterizedType) type).getRawType();
            Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
            if (raw == List.class) {
                return Codecs.list(of(arguments[0]));
            }
            if (raw == Map.class) {
                return Codecs.map(of(arguments[1]));
            }
        }
        Codec<?> builtIn = Codecs.BY_CLASS.get(type);
        if (builtIn != null) {
            return builtIn;
        }
        Codec<?> codec = type instanceof Class && isGenerated((Class<?>) type) ? Registry.find((Class<?>) type) : null;
        if (codec == null) {
            throw new IllegalArgumentException("no codec for " + type.getTypeName() + ": it is no generated model, enum or union, no "
                    + "JsonValue, String, Boolean, Integer, Long, BigDecimal, OffsetDateTime or LocalDate, and no List or Map of these");
        }
        return codec;
    }

    /**
     * Decodes a document.
     *
     * @param json the library to read with
     * @param text JSON
     * @return the value
     * @throws ApiDataException if the text is not JSON, or its root is of another kind than declared
     */
    public final T decode(Json json, String text) {
        return decode(json, new Buffer().writeUtf8(JsonText.withoutLoneSurrogates(text)));
    }

    /**
     * Decodes a document.
     *
     * @param json the library to read with
     * @param source JSON in UTF-8, held in memory; a byte-order mark is skipped; read to its end, not closed
     * @return the value
     * @throws ApiDataException if it is not JSON, or its root is of another kind than declared
     */
    public final T decode(Json json, BufferedSource source) {
        JsonInput in = json.input(source);
        Object wire;
        try {
            wire = readAny(in);
            in.end();
        } catch (IOException | NumberFormatException e) { // the second is what Gson before 2.11 throws for a bad escape
            throw new ApiDataException("not JSON: " + fault(e) + " at " + beginning(in.path()), e);
        }
        return viewRoot(wire, "$");
    }

    /** Says what is wrong with a document; the libraries' own texts advise what only their callers could do. */
    private static String fault(Exception e) {
        if (e instanceof UnreadableException) {
            return String.valueOf(e.getMessage());
        }
        return e instanceof EOFException ? "it ends too early" : "malformed";
    }

    private static String beginning(String path) {
        return path.length() <= MAX_PATH ? path : path.substring(0, MAX_PATH) + "…";
    }

    /**
     * Decodes a part of a document that was read before.
     *
     * @param value the part
     * @param path the JSON path of the part in its document, for messages; {@code $} for the root
     * @return the value
     * @throws ApiDataException if the part is of another kind than declared
     */
    public final T decode(JsonValue value, String path) {
        return viewRoot(read(value, path, null), path);
    }

    /** Reads a part of a document, or one of its members, from a tree into the wire form. */
    final Object read(JsonValue value, String path, @Nullable String member) {
        try {
            return readAny(new TreeInput(value, path, member));
        } catch (IOException e) {
            throw new AssertionError("a tree is well-formed", e);
        }
    }

    /**
     * Encodes a value as a document.
     *
     * @param value the value
     * @return JSON, without white space
     */
    public final String encode(T value) {
        JsonText out = new JsonText();
        try {
            Wire.write(out, toWire(value), false);
        } catch (IOException e) {
            throw new AssertionError("nothing is written outside memory", e);
        }
        return out.toString();
    }

    /**
     * Encodes a value as a document in UTF-8.
     *
     * @param value the value
     * @param sink where the bytes go; neither flushed nor closed
     * @throws IOException if the sink fails
     */
    public final void encode(T value, BufferedSink sink) throws IOException {
        sink.writeUtf8(encode(value));
    }

    /**
     * Returns the array that a JSON pointer (RFC 6901) leads to inside a value, as the getters would give it.
     *
     * <pre>{@code
     * List<?> campaigns = Codec.of(CampaignPage.class).listAt(page, "/data/items"); // a List<Campaign>
     * }</pre>
     *
     * @param value the value
     * @param pointer the names that members have on the wire, and indexes; empty for the value itself
     * @return the list, whose elements are of the declared type and fail one by one where they are wrong; null where no array
     *     stands, or where the description declares none
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public final @Nullable List<?> listAt(T value, String pointer) {
        Place place = place(value).follow(pointer);
        return place == null ? null : place.list();
    }

    /**
     * Returns what a JSON pointer (RFC 6901) leads to inside a value, declared or not, as it came or was set.
     *
     * @param value the value
     * @param pointer the names that members have on the wire, and indexes; empty for the value itself
     * @return what stands there, {@link JsonValue#NULL} where it is null, or null where nothing does
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public final @Nullable JsonValue treeAt(T value, String pointer) {
        Place place = place(value).follow(pointer);
        return place == null ? null : Wire.tree(place.wire);
    }

    /** Returns the place of a whole value. */
    Place place(T value) {
        return new Place(this, toWire(value), NamedOwner.DOCUMENT);
    }

    /** Reads a value that stands inside an application's own document. */
    final @Nullable T readEmbedded(JsonInput in) throws IOException {
        Object wire = readAny(in);
        return Wire.isNull(wire) && !takesNull() ? null : view(wire, NamedOwner.DOCUMENT, NO_INDEX);
    }

    /** Writes a value into an application's own document. */
    final void writeEmbedded(JsonOutput out, T value) throws IOException {
        Wire.write(out, toWire(value), false);
    }

    /** Returns whether a class is one that this package knows and other libraries do not. */
    static boolean isGenerated(Class<?> type) {
        return Model.class.isAssignableFrom(type)
                || OpenEnum.class.isAssignableFrom(type)
                || Union.class.isAssignableFrom(type)
                || OneOf.class.isAssignableFrom(type)
                || type == JsonValue.class;
    }

    private T viewRoot(Object wire, String path) {
        if (Wire.isNull(wire) && !takesNull()) {
            throw new Mismatch(path, expectation(), JsonValue.NULL).exception(NamedOwner.DOCUMENT.describe());
        }
        return view(wire, NamedOwner.DOCUMENT, NO_INDEX);
    }

    /**
     * Returns the typed view of a wire value, or throws, {@code owner} and {@code index} saying whose value it is.
     *
     * <p>They stay apart until something fails, so that a getter builds no text.
     */
    @SuppressWarnings("unchecked") // a plain wire form is a view
    final T view(Object wire, Owner owner, int index) {
        if (wire.getClass() == plain) {
            return (T) wire;
        }
        if (wire instanceof Mismatch) {
            return viewMismatch((Mismatch) wire, owner);
        }
        if (Wire.isNull(wire) && !takesNull()) {
            throw new ApiDataException(describe(owner, index) + ": expected " + expectation() + ", found null", null);
        }
        try {
            return toView(wire, owner);
        } catch (ArithmeticException | DateTimeException e) {
            throw new ApiDataException(describe(owner, index) + ": " + e.getMessage(), e);
        }
    }

    /** Returns the view of a value of another kind than declared, which only a {@link OneOf} has. */
    T viewMismatch(Mismatch wrong, Owner owner) {
        throw wrong.exception(owner.property().describe());
    }

    private static String describe(Owner owner, int index) {
        return index == NO_INDEX ? owner.describe() : owner.describe(index);
    }

    /** Reads whatever comes: the wire form of a value of the expected kind, {@link JsonValue#NULL}, or a {@link Mismatch}. */
    Object readAny(JsonInput in) throws IOException {
        JsonKind kind = in.peek();
        if (kind == expected()) {
            return read(in);
        }
        if (kind == JsonKind.NULL) {
            in.nextNull();
            return JsonValue.NULL;
        }
        return new Mismatch(in.path(), expectation(), JsonValue.read(in));
    }

    /** Returns the one kind of JSON value that this codec reads, or null if it reads every kind. */
    abstract @Nullable JsonKind expected();

    /** Returns the same as a word for messages. */
    String expectation() {
        JsonKind kind = expected();
        return kind == null ? "a value" : kind.toString();
    }

    /** Returns what tells this codec from others of the same kind, as a word for messages. */
    String label() {
        return expectation();
    }

    /** Reads a value of the expected kind in its wire form. */
    abstract Object read(JsonInput in) throws IOException;

    /** Converts the wire form, which is of the expected kind; an arithmetic or date exception tells why it does not convert. */
    abstract T toView(Object wire, Owner owner);

    /** Converts to the wire form. */
    abstract Object toWire(T view);

    /**
     * Returns whether a member of this name is expected in the objects that this codec reads.
     *
     * @param name the name on the wire
     * @return whether the model declares it; false for what is no object, such as a list; true for other objects, where every name is
     *     as good
     */
    public boolean expects(String name) {
        JsonKind kind = expected();
        return kind == null || kind == JsonKind.OBJECT;
    }

    /** Returns whether the JSON value null has a view of its own. */
    boolean takesNull() {
        return false;
    }

    /** Returns whether that view is a Java null. */
    boolean isNullable() {
        return false;
    }

    /** Returns whether the view holds values of its own, which are named by their place in it. */
    boolean isContainer() {
        return false;
    }

    /** Returns the codec to which this one leaves a wire form of any kind, or null where there is none. */
    @Nullable Codec<?> resolve(Object wire) {
        return this;
    }

    /** Converts what an application sets, {@code owner} saying where. */
    @SuppressWarnings("unchecked") // the generated method takes what the codec of the same place makes
    static Object toWire(Codec<?> codec, @Nullable Object value, Owner owner) {
        try {
            return ((Codec<@Nullable Object>) codec).toWire(value);
        } catch (NullPointerException nullInside) {
            throw new NullPointerException(owner.describe() + ": " + nullInside.getMessage());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(owner.describe() + ": " + e.getMessage(), e);
        }
    }
}
