package io.github.campaignclients.core.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model that is described anew in each test, with the sorts of property that {@link Plan} lacks. */
final class Note extends Model {

    Note(Slots slots) {
        super(slots);
    }

    static ModelType<Note> define() {
        return ModelType.define(new Note(Slots.none()))
                .constant("type", Codecs.STRING, "note", true)
                .requiredNullable("author", Codecs.STRING)
                .optional("key", Codecs.STRING).secret()
                .nullable("day", Codecs.DATE)
                .optional("done", Codecs.BOOLEAN)
                .optional("stars", Codecs.INTEGER)
                .optional("frame", Codecs.JSON_OBJECT)
                .required("mood", Codecs.ref(Mood.class))
                .optional("marks", Codecs.list(Codecs.map(Codecs.ref(Mood.class))))
                .register();
    }

    @Nullable String author() {
        return get(1);
    }

    @Nullable LocalDate day() {
        return get(3);
    }

    @Nullable Boolean done() {
        return get(4);
    }

    @Nullable JsonValue frame() {
        return get(6);
    }

    Mood mood() {
        return require(7);
    }

    @Nullable List<Map<String, Mood>> marks() {
        return get(8);
    }

    @Override
    protected Model create(Slots slots) {
        return new Note(slots);
    }

    /** Sets any slot. */
    static final class Builder extends ModelBuilder<Note, Builder> {

        Builder(ModelType<Note> type) {
            super(type);
        }

        Builder with(int slot, @Nullable Object value) {
            return set(slot, value);
        }
    }

    /** An enum that is described anew in each test. */
    static final class Mood extends OpenEnum {

        Mood(String value, boolean known) {
            super(value, known);
        }

        @Override
        protected OpenEnum create(String value) {
            return new Mood(value, false);
        }
    }

    /** A union that is described anew in each test. */
    interface Entry extends Union {}

    /** The variants of {@link Entry}. */
    static final class Line extends Model implements Entry {

        Line(Slots slots) {
            super(slots);
        }

        @Override
        protected Model create(Slots slots) {
            return new Line(slots);
        }
    }

    /** What {@link Entry} does not know. */
    static final class OtherEntry extends Model implements Entry {

        OtherEntry(Slots slots) {
            super(slots);
        }

        @Override
        protected Model create(Slots slots) {
            return new OtherEntry(slots);
        }
    }
}
