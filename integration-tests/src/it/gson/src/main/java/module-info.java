module consumer {
    requires com.google.gson;
    requires io.github.campaignclients.lemlist;
    requires jdk.httpserver;
}
