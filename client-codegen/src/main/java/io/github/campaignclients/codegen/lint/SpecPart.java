package io.github.campaignclients.codegen.lint;

/**
 * A part of a specification that means something.
 *
 * @param kind what it is
 * @param name what it is called, which may be empty
 * @param node what is written there; no reference
 */
record SpecPart(Kind kind, String name, YamlNode node) {

    /** What a part is. */
    enum Kind {
        ROOT,
        /** The server that a client calls unless told otherwise. */
        MAIN_SERVER,
        OTHER_SERVER,
        OPERATION_SERVER,
        PATH,
        OPERATION,
        PARAMETER,
        REQUEST_BODY,
        RESPONSE,
        HEADER,
        MEDIA_TYPE,
        SECURITY_SCHEME,
        /** A schema below {@code components/schemas}. */
        NAMED_SCHEMA,
        /** One of the schemas that a named one is composed of, written in place. */
        SCHEMA_PART,
        /** A property's schema, written in place. */
        PROPERTY,
        /** A schema that is written in place elsewhere. */
        INLINE_SCHEMA,
        OTHER;

        boolean isSchema() {
            return this == NAMED_SCHEMA || this == SCHEMA_PART || isInline();
        }

        /** Returns whether a schema here has no name, and can have none. */
        boolean isInline() {
            return this == PROPERTY || this == INLINE_SCHEMA;
        }
    }
}
