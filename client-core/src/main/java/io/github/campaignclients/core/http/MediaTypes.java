package io.github.campaignclients.core.http;

import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** The media types of an {@code Accept} header. */
final class MediaTypes {

    private final List<MediaType> types;

    private MediaTypes(List<MediaType> types) {
        this.types = types;
    }

    static MediaTypes of(String accept) {
        List<MediaType> types = new ArrayList<>();
        for (String text : accept.split(",", -1)) {
            MediaType type = MediaType.parse(text.trim());
            if (type != null) {
                types.add(type);
            }
        }
        return new MediaTypes(types);
    }

    /** Returns whether JSON is among them, or anything. */
    boolean haveJson() {
        return types.stream().anyMatch(type -> isJson(type) || type.subtype().equals("*"));
    }

    boolean haveText() {
        return types.stream().anyMatch(MediaTypes::isText);
    }

    private static boolean isJson(MediaType type) {
        return type.subtype().equals("json") || type.subtype().endsWith("+json");
    }

    /** Returns whether something is a text that is no JSON. */
    static boolean isText(@Nullable MediaType type) {
        return type != null && type.type().equals("text") && !isJson(type);
    }
}
