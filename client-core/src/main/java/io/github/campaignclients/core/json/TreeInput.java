package io.github.campaignclients.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a tree again, as if it stood at a given place of a document. */
final class TreeInput implements JsonInput {

    /** The objects and arrays that are open, innermost first. */
    private final Deque<Level> levels = new ArrayDeque<>();

    private final String root;
    private final @Nullable String member;
    private @Nullable JsonValue next;

    TreeInput(JsonValue value, String path) {
        this(value, path, null);
    }

    /** Reads a member of the object at a path, or with no name what stands at the path itself. */
    TreeInput(JsonValue value, String path, @Nullable String member) {
        this.next = value;
        this.root = path;
        this.member = member;
    }

    @Override
    public JsonKind peek() {
        return value().kind();
    }

    @Override
    public void beginObject() {
        levels.push(new Level(take().asMap().entrySet().iterator()));
    }

    @Override
    public void endObject() {
        levels.pop();
    }

    @Override
    public void beginArray() {
        levels.push(new Level(take().asList().iterator()));
    }

    @Override
    public void endArray() {
        levels.pop();
    }

    @Override
    public boolean hasNext() {
        return levels.element().items.hasNext();
    }

    @Override
    public String nextName() {
        Level object = levels.element();
        Map.Entry<?, ?> member = (Map.Entry<?, ?>) object.items.next();
        object.name = (String) member.getKey();
        next = (JsonValue) member.getValue();
        return object.name;
    }

    @Override
    public String nextString() {
        return take().asString();
    }

    @Override
    public Number nextNumber() {
        return take().number();
    }

    @Override
    public boolean nextBoolean() {
        return take().asBoolean();
    }

    @Override
    public void nextNull() {
        take();
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder(root);
        if (member != null) {
            path.append('.').append(member);
        }
        for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
            Level level = outermostFirst.next();
            if (level.name != null) {
                path.append('.').append(level.name);
            } else {
                path.append('[').append(level.index).append(']');
            }
        }
        return path.toString();
    }

    @Override
    public void end() {}

    private JsonValue take() {
        JsonValue taken = value();
        next = null;
        return taken;
    }

    private JsonValue value() {
        if (next == null) {
            Level array = levels.element();
            next = (JsonValue) array.items.next();
            array.index++;
        }
        return next;
    }

    /** An open object or array, and how far it has been read. */
    private static final class Level {

        final Iterator<?> items;
        @Nullable String name;
        int index = -1;

        Level(Iterator<?> items) {
            this.items = items;
        }
    }
}
