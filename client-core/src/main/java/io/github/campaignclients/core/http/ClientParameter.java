package io.github.campaignclients.core.http;

/** A parameter that is set once on the client: its name on the wire, where it travels, and which builder method sets it. */
final class ClientParameter {

    final String name;
    final ParameterPlace place;
    final String setter;

    ClientParameter(String name, ParameterPlace place, String setter) {
        this.name = name;
        this.place = place;
        this.setter = setter;
    }
}
