package io.github.campaignclients.core;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a service says is wrong with a request.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class ErrorDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What it is about. */
    private final @Nullable String field;
    /** The service's code. */
    private final @Nullable String code;
    /** What the service said. */
    private final @Nullable String message;

    /**
     * Creates a detail.
     *
     * @param field the property or parameter concerned, or null
     * @param code the service's code, or null
     * @param message what the service said, or null
     */
    public ErrorDetail(@Nullable String field, @Nullable String code, @Nullable String message) {
        this.field = field;
        this.code = code;
        this.message = message;
    }

    /**
     * Returns what is wrong.
     *
     * @return the property or parameter in the service's own notation, such as {@code budget.total}, or null where it names none
     */
    public @Nullable String getField() {
        return field;
    }

    /**
     * Returns the service's code. The set of codes is open.
     *
     * @return the code, or null where there is none
     */
    public @Nullable String getCode() {
        return code;
    }

    /**
     * Returns what the service said.
     *
     * @return the message, or null where there is none
     */
    public @Nullable String getMessage() {
        return message;
    }

    /**
     * Returns the field, the message and the code, as far as there are any.
     *
     * @return a text on one line that is no part of the contract
     */
    @Override
    public String toString() {
        String said = Texts.said(message, code);
        String where = field == null ? "" : Texts.oneLine(field);
        return where.isEmpty() || said.isEmpty() ? where + said : where + ": " + said;
    }
}
