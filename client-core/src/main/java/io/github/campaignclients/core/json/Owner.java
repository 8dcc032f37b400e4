package io.github.campaignclients.core.json;

/** Whose value is being converted, for messages. */
interface Owner {

    /** The document as a whole. */
    Owner DOCUMENT = new Owner() {
        @Override
        public String describe() {
            return "the document";
        }
    };

    /** Returns the name of the model and the property, such as {@code Campaign.budget}. */
    String describe();

    /** Returns the same for one element of the value. */
    default String describe(int index) {
        return describe() + "[" + index + "]";
    }
}
