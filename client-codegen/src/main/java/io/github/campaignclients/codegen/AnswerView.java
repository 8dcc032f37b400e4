package io.github.campaignclients.codegen;

import java.util.List;

/**
 * What an operation answers.
 *
 * @param type its type
 * @param accept the media types, as the header {@code Accept} has them
 * @param mayBeEmpty whether an answer may have no body
 * @param doc what it is
 * @param byStatus the class of answers that differ by their status, or null
 */
record AnswerView(JavaType type, String accept, boolean mayBeEmpty, String doc, OneOfView byStatus) {

    /** Returns the lines of the comment's tag. */
    List<String> tag() {
        return JavadocText.tag("@return a call that answers: " + doc);
    }

    /** Returns the type as an argument of {@code ApiCall}. */
    String argument() {
        return mayBeEmpty ? "@Nullable " + type.name() : type.name();
    }
}
