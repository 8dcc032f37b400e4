package io.github.campaignclients.core.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an operation hands out a list in pages. A method of a generated interface that returns a
 * {@link io.github.campaignclients.core.PagedCall} has it.
 *
 * <pre>{@code
 * @Operation(id = "listCampaigns")
 * @Paging(by = Paging.By.PAGE, parameter = "page[num]", size = "page[size]", defaultSize = 20,
 *         items = "/data", total = "/meta/total")
 * @GET("v1/campaigns")
 * PagedCall<CampaignPage, Campaign> listCampaigns();
 * }</pre>
 *
 * <p>Places in the answer are JSON pointers (RFC 6901). Of several, the first that meets something counts. Other than {@link #items()},
 * a pointer that meets nothing in the body is tried in what stood beside the body in its envelope.
 *
 * <p>After a page, the first of these that the answer tells decides whether there is another one: {@link #more()} is false, and it was the
 * last; {@link #next()} is missing, null, false or empty (cursors), or is null or does not advance (pages and offsets), and it was the
 * last; next() or more() say that there is one, and there is; {@link #total()} or {@link #pages()} is reached, and it was the last. Where
 * the answer tells nothing, a page with fewer items than were asked for is the last. But a service may give fewer than that on every page:
 * where more than {@link #defaultSize()} were asked for and {@link #maxSize()} is not documented, the last page is one with fewer items
 * than defaultSize(), or than a page before it. By page or offset, an empty page is always the last. A cursor that is missing where
 * more() is true is a fault, and walking fails.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Paging {

    /**
     * What the parameter that asks for a page counts.
     *
     * @return the style
     */
    By by();

    /**
     * The parameter that asks for a page.
     *
     * @return its name on the wire; of a query parameter, or of a member of the JSON request body
     */
    String parameter();

    /**
     * The number of the first page. Offsets begin at 0.
     *
     * @return 0 or 1
     */
    int first() default 1;

    /**
     * The parameter that says how many items a page has.
     *
     * @return its name on the wire, or nothing where there is none
     */
    String size() default "";

    /**
     * How many items a page has unless the request says so.
     *
     * @return the number, or 0 where it is not documented
     */
    int defaultSize() default 0;

    /**
     * How many items a page has at most, whatever the request asks for.
     *
     * @return the number, or 0 where that is not documented
     */
    int maxSize() default 0;

    /**
     * Whether the parameters are members of the JSON request body, rather than of the query.
     *
     * @return whether they are
     */
    boolean inBody() default false;

    /**
     * Where the items are.
     *
     * @return pointers to an array; the empty pointer is the body itself. Where none meets an array, the page is empty, unless one meets a
     *     text, a number or true, the answer says that there are items, or it is an object with nothing of a page: then walking fails
     */
    String[] items();

    /**
     * Where the answer tells the next page, offset or cursor.
     *
     * @return pointers; needed for cursors, while pages and offsets can be counted
     */
    String[] next() default {};

    /**
     * Where the answer tells how many items the whole list has.
     *
     * @return pointers to a number
     */
    String[] total() default {};

    /**
     * Where the answer tells how many pages the whole list has.
     *
     * @return pointers to a number
     */
    String[] pages() default {};

    /**
     * Where the answer tells whether there is another page.
     *
     * @return pointers to true or false
     */
    String[] more() default {};

    /** What a page is found by. */
    enum By {

        /** Its number. */
        PAGE,

        /** How many items stand before it. */
        OFFSET,

        /** A text that the page before it tells. */
        CURSOR
    }
}
