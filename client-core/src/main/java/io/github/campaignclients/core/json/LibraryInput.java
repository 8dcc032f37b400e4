package io.github.campaignclients.core.json;

/** What the inputs over a library have in common: a bound on nesting, which not every version of every library has. */
abstract class LibraryInput implements JsonInput {

    /** Both libraries stop a little later by themselves, where they do. */
    private static final int MAX_DEPTH = 250;

    private int depth;

    /** Counts one more open object or array. */
    final void enter() throws UnreadableException {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableException("more than " + MAX_DEPTH + " objects and arrays inside each other");
        }
    }

    /** Counts one less. */
    final void leave() {
        depth--;
    }
}
