module consumer {
    requires io.github.campaignclients.lemlist;
    requires jdk.httpserver;
}
