package io.github.campaignclients.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTextTest {

    @Test
    void nothingInATextEndsOrBreaksTheComment() {
        assertEquals("*&#47; &amp; &lt;b&gt; &#123;&#64;link x&#125; &#92;u0041 &#64;see",
                JavadocText.line("*/ & <b> {@link x} \\u0041 @see"));
        assertEquals("<code>a &#123;b&#125; *&#47; &#92;u0041</code>", JavadocText.line("`a {b} */ \\u0041`"));
    }

    @Test
    void codeIsShownAsItIs() {
        assertEquals("{@code ^[<\\d]{3}@$} and {@code {YYYY}}", JavadocText.line("`^[<\\d]{3}@$` and `{YYYY}`"));
        assertEquals("<code>&#125;&#123;</code> <code>&#123;</code> <code>&lt;&#125;</code>", JavadocText.line("`}{` `{` `<}`"));
    }

    @Test
    void anOddBackquoteIsText() {
        assertEquals("a ` b", JavadocText.line("a ` b"));
    }

    @Test
    void paragraphsAreKeptAndLongOnesWrapped() {
        List<String> lines = JavadocText.lines("One.\n\n" + "word ".repeat(40) + "`code that stays whole`");
        assertEquals(List.of("One.", ""), lines.subList(0, 2));
        assertTrue(lines.get(2).startsWith("<p>word word"));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 120), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("{@code code that stays whole}")), lines::toString);
    }

    @Test
    void aListIsAList() {
        assertEquals(List.of("One of:", "<ul>", "  <li>{@code a}: b", "  <li>c d &lt;", "</ul>", "", "<p>E - f."),
                JavadocText.lines("One of:\n- `a`: b\n- c\n  d <\n\nE - f."));
        assertEquals(List.of("One of:", "", "<ul>", "  <li>a", "</ul>"), JavadocText.lines("One of:\n\n- a\n"));
    }

    @Test
    void aLongTagIsWrapped() {
        List<String> lines = JavadocText.tag("@param a " + "word ".repeat(40).strip());
        assertTrue(lines.get(0).startsWith("@param a word"), lines::toString);
        assertTrue(lines.get(1).startsWith("    word"), lines::toString);
        assertEquals(2, lines.size());
    }

    @Test
    void literalsAreAscii() {
        assertEquals("\"a\\\"b\\\\c\\n\\u00e9\"", JavadocText.literal("a\"b\\c\né"));
    }
}
