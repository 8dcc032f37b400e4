package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as its text, for those that a {@link Long} would change: {@code 1e5}, {@code -0.0}, {@code 12345678901234567890}.
 *
 * <p>Equality is that of the text; {@link #same} and {@link #hash} compare what the numbers mean.
 */
final class JsonNumber extends Number {

    private static final long serialVersionUID = 1L;

    /** More digits, or a larger exponent, than any vendor has use for; parsing a million digits takes seconds. */
    private static final int MAX_DIGITS = 1_000;

    /** So many always fit a long. */
    private static final int SAFE_DIGITS = 18;

    /** How much of a number a message repeats. */
    private static final int MAX_SHOWN = 40;

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** Returns the number that {@code text}, a JSON number, stands for. */
    static Number of(String text) {
        Long exact = canonicalLong(text);
        return exact != null ? exact : new JsonNumber(text);
    }

    /** Returns the number that a document holds, refusing one that nobody writes in good faith. */
    static Number read(String text) throws UnreadableException {
        long whole = shortWhole(text);
        if (whole >= 0) {
            return whole;
        }
        if (text.length() > MAX_DIGITS) {
            throw new UnreadableException("a number of " + text.length() + " characters; at most " + MAX_DIGITS + " are read");
        }
        if (!isNumber(text)) {
            throw new ApiDataException("not a JSON number: " + text, null); // NaN, in a library's own tree
        }
        return of(text);
    }

    /** Returns the whole number that {@code text} is, if it is none too large for a long and written as a long is: most are; else -1. */
    private static long shortWhole(String text) {
        int length = text.length();
        if (length == 0 || length > SAFE_DIGITS || (text.charAt(0) == '0' && length > 1)) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Returns whether {@code text} is a number as JSON writes it. */
    static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, i);
        if (whole == i || (text.charAt(i) == '0' && whole > i + 1)) {
            return false;
        }
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            int fraction = digits(text, i + 1);
            if (fraction == i + 1) {
                return false;
            }
            i = fraction;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
                i++;
            }
            int exponent = digits(text, i);
            if (exponent == i) {
                return false;
            }
            i = exponent;
        }
        return i == text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Returns the long that is written exactly like {@code text}, or null where there is none. */
    private static @Nullable Long canonicalLong(String text) {
        int length = text.length();
        int first = text.charAt(0) == '-' ? 1 : 0;
        if (length - first > 19 || digits(text, first) != length) {
            return null;
        }
        if (text.charAt(first) == '0' && length > 1) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** Returns the exact value, refusing what would take unreasonable time or memory to work with. */
    static BigDecimal decimal(Number number) {
        if (number instanceof Long) {
            return BigDecimal.valueOf(number.longValue());
        }
        String text = number.toString();
        try {
            BigDecimal value = text.length() <= MAX_DIGITS ? new BigDecimal(text) : null;
            if (value != null && Math.abs((long) value.scale()) <= MAX_DIGITS) {
                return value;
            }
        } catch (NumberFormatException exponentTooLarge) {
            // refused below, like every other number that is too large
        }
        throw new ArithmeticException("number is out of bounds: " + shown(number));
    }

    /** Returns a number, or the beginning of a long one, for messages. */
    static String shown(Number number) {
        String text = number.toString();
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }

    /** Returns whether two numbers are the same, as {@code 1e5} and {@code 100000} are. */
    static boolean same(Number a, Number b) {
        if ((a instanceof Long && b instanceof Long) || a.equals(b)) {
            return a.equals(b);
        }
        try {
            return decimal(a).compareTo(decimal(b)) == 0;
        } catch (ArithmeticException outOfBounds) {
            return false; // such a number equals only its own text
        }
    }

    /** Returns a hash that is alike for numbers that are the {@link #same}. */
    static int hash(Number number) {
        if (number instanceof Long) {
            return number.hashCode();
        }
        try {
            BigDecimal value = decimal(number).stripTrailingZeros();
            return value.scale() <= 0 ? Long.hashCode(value.longValue()) : value.hashCode();
        } catch (ArithmeticException outOfBounds) {
            return number.toString().hashCode();
        }
    }

    @Override
    public int intValue() {
        return decimal(this).intValue();
    }

    @Override
    public long longValue() {
        return decimal(this).longValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber && ((JsonNumber) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
