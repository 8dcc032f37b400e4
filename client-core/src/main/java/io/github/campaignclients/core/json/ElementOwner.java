package io.github.campaignclients.core.json;

/** An element that holds values of its own. */
final class ElementOwner implements Owner {

    private final Owner list;
    private final int index;

    ElementOwner(Owner list, int index) {
        this.list = list;
        this.index = index;
    }

    @Override
    public String describe() {
        return list.describe(index);
    }

    @Override
    public Owner property() {
        return list.property();
    }
}
