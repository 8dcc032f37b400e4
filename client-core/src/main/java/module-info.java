/**
 * The runtime that the campaign clients share: models over their wire form, calls, errors, credentials.
 */
module io.github.campaignclients.core {
    // Retrofit's, OkHttp's and Okio's types are part of the API.
    requires transitive retrofit2;
    requires transitive okhttp3;
    requires transitive okio;
    // OkHttp and Okio are Kotlin; automatic modules ask for nothing themselves.
    requires kotlin.stdlib;
    // One of the two is there at run time. Gson's users add "requires com.google.gson" to their own module.
    // Not transitive: javac looks for a "static transitive" module in every consumer's build, Moshi's users have no Gson there.
    requires static com.squareup.moshi;
    requires static com.google.gson;
    // Annotations only.
    requires static transitive org.jspecify;

    exports io.github.campaignclients.core;
    exports io.github.campaignclients.core.json;
    exports io.github.campaignclients.core.http;
}
