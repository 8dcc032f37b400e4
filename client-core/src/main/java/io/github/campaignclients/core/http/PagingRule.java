package io.github.campaignclients.core.http;

import java.util.List;

/** What {@link Paging} says of one operation, checked. */
final class PagingRule {

    final Paging.By by;
    final String parameter;
    final long first;
    final String size;
    final long defaultSize;
    final long maxSize;
    final boolean inBody;
    final List<String> items;
    final List<String> next;
    final List<String> total;
    final List<String> pages;
    final List<String> more;

    private PagingRule(String operation, Paging paging) {
        this.by = paging.by();
        this.parameter = paging.parameter();
        this.first = by == Paging.By.PAGE ? paging.first() : 0;
        this.size = paging.size();
        this.defaultSize = paging.defaultSize();
        this.maxSize = paging.maxSize();
        this.inBody = paging.inBody();
        this.items = AnswerPointers.check(operation, "@Paging", "items", paging.items());
        this.next = AnswerPointers.check(operation, "@Paging", "next", paging.next());
        this.total = AnswerPointers.check(operation, "@Paging", "total", paging.total());
        this.pages = AnswerPointers.check(operation, "@Paging", "pages", paging.pages());
        this.more = AnswerPointers.check(operation, "@Paging", "more", paging.more());
    }

    /**
     * Reads an annotation.
     *
     * @throws IllegalArgumentException if it contradicts itself
     */
    static PagingRule of(String operation, Paging paging) {
        PagingRule rule = new PagingRule(operation, paging);
        require(!rule.parameter.isEmpty(), operation, "names no parameter");
        require(!rule.items.isEmpty(), operation, "does not say where the items are");
        require(rule.by != Paging.By.CURSOR || !rule.next.isEmpty(), operation,
                "goes by cursor, and does not say where the next one is: set next");
        require(rule.first >= 0, operation, "begins with a page before 0");
        require(rule.defaultSize >= 0 && rule.maxSize >= 0, operation, "has pages of less than 0 items");
        return rule;
    }

    private static void require(boolean holds, String operation, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(operation + ": @Paging " + complaint);
        }
    }
}
