package io.github.campaignclients.core.json;

/** Whose value is being converted, for messages. */
interface Owner {

    /** Returns where the value stands in the typed view, such as {@code Campaign.budget} or {@code Order.grid[1]}. */
    String describe();

    /** Returns the same for one element of the value. */
    default String describe(int index) {
        return describe() + "[" + index + "]";
    }

    /** Returns the property that holds the value, for messages that tell the place by its JSON path. */
    default Owner property() {
        return this;
    }
}
