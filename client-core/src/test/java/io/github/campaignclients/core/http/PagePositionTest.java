package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** When a walk through pages ends, and where it goes on. */
final class PagePositionTest {

    private static final JsonValue TRUE = JsonValue.of(true);
    private static final JsonValue FALSE = JsonValue.of(false);

    /** A page with some items that says nothing else. */
    private static PageSigns silent(int items) {
        return new PageSigns(items, null, null, null, null);
    }

    private static PageSigns more(int items, JsonValue more) {
        return new PageSigns(items, more, null, null, null);
    }

    private static PageSigns next(int items, JsonValue next) {
        return new PageSigns(items, null, next, null, null);
    }

    private static PageSigns total(int items, long total) {
        return new PageSigns(items, null, null, JsonValue.of(total), null);
    }

    private static PageSigns pages(int items, long pages) {
        return new PageSigns(items, null, null, null, JsonValue.of(pages));
    }

    private static PagePosition page(long first, long start, long size) {
        return PagePosition.number(Paging.By.PAGE, first, start, size, size);
    }

    private static PagePosition offset(long start, long size) {
        return PagePosition.number(Paging.By.OFFSET, 0, start, size, size);
    }

    private static JsonValue number(long number) {
        return JsonValue.of(number);
    }

    private static JsonValue text(String text) {
        return JsonValue.of(text);
    }

    @Test
    void aPageNumberGoesUpByOne() {
        PagePosition fromOne = page(1, 1, 2);
        assertEquals(number(2), fromOne.after(silent(2)));
        assertEquals(number(3), fromOne.after(silent(2)));
        assertEquals(number(1), page(0, 0, 2).after(silent(2)));
    }

    @Test
    void anOffsetGoesUpByTheItemsThatCame() {
        PagePosition position = offset(0, 0);
        assertEquals(number(3), position.after(silent(3)));
        assertEquals(number(5), position.after(silent(2)));
    }

    @Test
    void aShortPageIsTheLastWhereNothingElseIsTold() {
        assertNull(page(1, 1, 3).after(silent(2)));
        assertNull(offset(0, 3).after(silent(2)));
    }

    @Test
    void aPageOfASizeThatTheServiceMayNotGiveIsNotTheLastUnlessItIsShorterThanOneBefore() {
        PagePosition bounded = PagePosition.number(Paging.By.PAGE, 1, 1, 1000, 20);
        assertEquals(number(2), bounded.after(silent(100)));
        assertEquals(number(3), bounded.after(silent(100)));
        assertNull(bounded.after(silent(99)));
        assertNull(PagePosition.number(Paging.By.OFFSET, 0, 0, 1000, 20).after(silent(19)));
        assertEquals(number(20), PagePosition.number(Paging.By.OFFSET, 0, 0, 1000, 20).after(silent(20)));
        PagePosition unknown = PagePosition.number(Paging.By.OFFSET, 0, 0, 1000, 0);
        assertEquals(number(1), unknown.after(silent(1)));
        assertNull(unknown.after(silent(0)));
    }

    @Test
    void aShortPageIsNotTheLastWhereMoreIsTold() {
        assertEquals(number(2), page(1, 1, 3).after(more(2, TRUE)));
        assertEquals(number(2), page(1, 1, 3).after(total(2, 9)));
        assertEquals(number(2), page(1, 1, 3).after(pages(2, 9)));
        assertEquals(number(2), page(1, 1, 3).after(next(2, number(2))));
    }

    @Test
    void withoutAKnownSizeAnEmptyPageIsTheLast() {
        PagePosition position = page(1, 1, 0);
        assertEquals(number(2), position.after(silent(1)));
        assertNull(position.after(silent(0)));
        assertNull(offset(0, 0).after(more(0, TRUE)));
    }

    @Test
    void noMoreIsTheEndWhateverElseIsTold() {
        assertNull(page(1, 1, 2).after(new PageSigns(2, FALSE, number(2), number(100), number(50))));
        assertNull(PagePosition.cursor(null).after(new PageSigns(2, FALSE, text("c"), null, null)));
    }

    @Test
    void whatIsNeitherTrueNorFalseSaysNothingOfMore() {
        assertNull(page(1, 1, 2).after(more(1, text("yes"))));
    }

    @Test
    void aNextPageOrOffsetIsTakenAsItIsTold() {
        assertEquals(number(7), page(1, 1, 2).after(next(2, number(7))));
        assertEquals(number(50), offset(0, 2).after(next(2, number(50))));
        assertEquals(number(4), page(0, 3, 0).after(next(2, text("4"))));
    }

    @Test
    void aNextPageOfNullOrEmptyTextIsTheEnd() {
        assertNull(page(1, 1, 2).after(next(2, JsonValue.NULL)));
        assertNull(page(1, 1, 2).after(next(2, text(""))));
        assertNull(offset(0, 2).after(new PageSigns(2, TRUE, JsonValue.NULL, null, null)));
    }

    @Test
    void aNextPageThatDoesNotAdvanceIsTheEnd() {
        assertNull(page(1, 1, 2).after(next(2, number(1))));
        assertNull(page(1, 4, 2).after(next(2, number(1))));
    }

    @Test
    void aNextPageThatIsNoNumberIsCounted() {
        assertEquals(number(2), page(1, 1, 2).after(next(2, text("https://things.example/?page=2"))));
        assertEquals(number(2), page(1, 1, 2).after(next(2, JsonValue.of(new BigDecimal("1.5")))));
        assertEquals(number(2), page(1, 1, 2).after(next(2, JsonValue.of(Collections.emptyList()))));
    }

    @Test
    void aTotalThatIsReachedIsTheEnd() {
        PagePosition position = page(1, 1, 2);
        assertEquals(number(2), position.after(total(2, 4)));
        assertNull(position.after(total(2, 4)));
        assertNull(offset(3, 2).after(total(2, 5)));
        assertEquals(number(5), offset(3, 2).after(total(2, 6)));
    }

    @Test
    void aTotalCountsThePagesBeforeTheCallersToo() {
        PagePosition position = page(1, 3, 2);
        assertEquals(number(4), position.after(total(2, 7)));
        assertNull(position.after(total(1, 7)));
        assertNull(page(1, 0, 2).after(total(2, 2)));
    }

    @Test
    void aNumberOfPagesThatIsReachedIsTheEnd() {
        assertEquals(number(3), page(1, 2, 2).after(pages(2, 3)));
        assertNull(page(1, 3, 2).after(pages(2, 3)));
        assertNull(page(0, 2, 2).after(pages(2, 3)));
        PagePosition offset = offset(0, 0);
        assertEquals(number(2), offset.after(pages(2, 2)));
        assertNull(offset.after(pages(2, 2)));
    }

    @Test
    void aNumberOfPagesSaysNothingOfAnOffsetInTheMiddle() {
        assertEquals(number(9), offset(7, 2).after(pages(2, 1)));
    }

    @Test
    void aTotalDoesNotEndWhatTheServiceSaysGoesOn() {
        assertEquals(number(2), page(1, 1, 2).after(new PageSigns(2, TRUE, null, number(2), number(1))));
        assertEquals(number(2), page(1, 1, 2).after(new PageSigns(2, null, number(2), number(2), number(1))));
        assertEquals(text("c"), PagePosition.cursor(null).after(new PageSigns(2, null, text("c"), number(2), null)));
    }

    @Test
    void countsMayBeTexts() {
        assertNull(page(1, 1, 0).after(new PageSigns(2, null, null, text("2"), null)));
        assertEquals(number(2), page(1, 1, 0).after(new PageSigns(2, null, null, text("many"), null)));
    }

    @Test
    void aCountOfFewerThanThereAreIsNone() {
        assertEquals(number(2), page(1, 1, 2).after(total(2, 1)));
        assertEquals(number(2), page(1, 1, 2).after(total(2, -1)));
        assertEquals(number(2), page(1, 1, 2).after(pages(2, 0)));
        assertNull(page(1, 1, 3).after(total(2, 0)));
    }

    @Test
    void aCursorIsGivenBackAsItCame() {
        PagePosition position = PagePosition.cursor(null);
        assertEquals(text("a"), position.after(next(2, text("a"))));
        assertEquals(number(7), position.after(next(2, number(7))));
    }

    @Test
    void aCursorThatIsAbsentNullOrEmptyIsTheEnd() {
        assertNull(PagePosition.cursor(null).after(silent(2)));
        assertNull(PagePosition.cursor(null).after(next(2, JsonValue.NULL)));
        assertNull(PagePosition.cursor(null).after(next(2, text(""))));
        assertNull(PagePosition.cursor(null).after(next(2, TRUE)));
        assertNull(PagePosition.cursor(null).after(more(2, TRUE)));
    }

    @Test
    void anEmptyPageWithANewCursorGoesOn() {
        assertEquals(text("a"), PagePosition.cursor(null).after(next(0, text("a"))));
    }

    @Test
    void anEmptyPageWithACursorOfBeforeIsTheEnd() {
        PagePosition position = PagePosition.cursor("a");
        assertFalse(position.isCircle(next(0, text("a"))));
        assertNull(position.after(next(0, text("a"))));
    }

    @Test
    void aPageWithItemsAndACursorOfBeforeIsACircle() {
        PagePosition position = PagePosition.cursor("a");
        assertFalse(position.isCircle(next(1, text("b"))));
        assertTrue(position.isCircle(next(1, text("a"))));
        assertFalse(position.isCircle(new PageSigns(1, FALSE, text("a"), null, null)));
        assertFalse(position.isCircle(next(1, JsonValue.NULL)));
        position.after(next(1, text("b")));
        assertTrue(position.isCircle(next(1, text("b"))));
        assertFalse(page(1, 1, 1).isCircle(next(1, text("a"))));
    }

    @Test
    void pagesAreCounted() {
        PagePosition position = page(1, 5, 1);
        assertEquals(0, position.fetched());
        position.after(silent(1));
        position.after(silent(1));
        assertEquals(2, position.fetched());
    }
}
