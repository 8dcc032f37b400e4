package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OpenEnum;
import io.github.campaignclients.core.json.Union;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What generated code declares that a value is in Java.
 *
 * @param type the type, that of objects where there is a primitive one
 * @param nullable whether null is a value
 * @param contents what is declared for the elements of a list or the members of a map; null for any other type
 */
record View(Type type, boolean nullable, View contents) {

    static final View TREE = of(JsonValue.class);

    static View of(Class<?> type) {
        return new View(MethodType.methodType(type).wrap().returnType(), type == JsonValue.class, null);
    }

    static View of(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType container) {
            boolean map = container.getAnnotatedActualTypeArguments().length == 2;
            View contents = argument(container, map ? 1 : 0);
            // Null is a tree like any other, but for a property, which may have to be there.
            return new View(annotated.getType(), isNullable(annotated), contents.isTree() ? TREE : contents);
        }
        View plain = of((Class<?>) annotated.getType());
        return new View(plain.type, isNullable(annotated), null);
    }

    /** Returns what is declared for an argument of a generic type. */
    static View argument(AnnotatedType generic, int index) {
        return of(((AnnotatedParameterizedType) generic).getAnnotatedActualTypeArguments()[index]);
    }

    private static boolean isNullable(AnnotatedType annotated) {
        return annotated.isAnnotationPresent(Nullable.class);
    }

    /** Returns whether the value is a JSON tree. */
    boolean isTree() {
        return type == JsonValue.class;
    }

    /** Returns whether the value is one of several kinds. */
    boolean isOneOf() {
        return is(OneOf.class);
    }

    boolean isList() {
        return raw() == List.class;
    }

    boolean is(Class<?> base) {
        return base.isAssignableFrom(raw());
    }

    private Class<?> raw() {
        return (Class<?>) (type instanceof ParameterizedType container ? container.getRawType() : type);
    }

    /** Returns the kinds of JSON that the value may be; null is one for a tree only. */
    Set<JsonKind> kinds() {
        if (isTree()) {
            return EnumSet.allOf(JsonKind.class);
        }
        return isOneOf()
                ? Variant.of(raw()).stream().map(Variant::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(JsonKind.class)))
                : EnumSet.of(kind());
    }

    /** Returns the one kind of JSON that the value is. */
    JsonKind kind() {
        if (isList()) {
            return JsonKind.ARRAY;
        }
        if (type == String.class || type == OffsetDateTime.class || type == LocalDate.class || is(OpenEnum.class)) {
            return JsonKind.STRING;
        }
        if (is(Number.class)) {
            return JsonKind.NUMBER;
        }
        if (type == Boolean.class) {
            return JsonKind.BOOLEAN;
        }
        if (raw() == Map.class || is(Model.class) || is(Union.class)) {
            return JsonKind.OBJECT;
        }
        throw new IllegalStateException("no value of one kind is declared as " + type);
    }

    /** Returns whether words say which kinds a message expected, in any order; of a tree they may say anything. */
    boolean isExpectation(String words) {
        Set<String> kinds = kinds().stream().map(JsonKind::toString).collect(Collectors.toSet());
        return isTree() || kinds.equals(Set.of(words.split(" or ")));
    }

    /** Returns whether an object may be a model that shows a member that nobody documents as undeclared. */
    boolean takesUndeclaredMembers() {
        Stream<View> views = isOneOf() ? Variant.of(raw()).stream().map(Variant::view) : Stream.of(this);
        return views.map(View::raw).anyMatch(raw -> Model.class.isAssignableFrom(raw)
                && raw.getEnclosingClass() == null // the variant of a union that nobody knows shows all of them
                && Getter.additional(raw).isEmpty());
    }

    /** Returns the smallest document that is read as such a value; empty where it is no JSON. */
    String emptyDocument() {
        if (type == String.class || !(isTree() || isOneOf() || isList() || is(Map.class) || is(Model.class) || is(Union.class))) {
            return "";
        }
        return kinds().contains(JsonKind.OBJECT) ? "{}" : kinds().contains(JsonKind.ARRAY) ? "[]" : "\"\"";
    }
}
