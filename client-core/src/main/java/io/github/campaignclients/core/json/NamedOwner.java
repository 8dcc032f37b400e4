package io.github.campaignclients.core.json;

import org.jspecify.annotations.Nullable;

/** An owner with a fixed name. */
final class NamedOwner implements Owner {

    /** The document as a whole. */
    static final Owner DOCUMENT = new NamedOwner("the document");

    private final String name;

    /** The property, or null where this is one itself. */
    private final @Nullable Owner property;

    NamedOwner(String name) {
        this(name, null);
    }

    NamedOwner(String name, @Nullable Owner property) {
        this.name = name;
        this.property = property;
    }

    @Override
    public String describe() {
        return name;
    }

    @Override
    public Owner property() {
        return property == null ? this : property;
    }
}
