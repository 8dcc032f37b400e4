package io.github.campaignclients.codegen;

import java.util.List;

/**
 * The client.
 *
 * @param packageName its package
 * @param name its class, such as {@code LemlistClient}
 * @param title what the vendor calls the API
 * @param imports the qualified names of what it uses, in order
 * @param doc what the API is
 * @param link the vendor's documentation
 * @param environmentVariable where the key is looked for
 * @param definition the calls that describe the API to the runtime, without the dots
 * @param servers the servers after the first
 * @param namedServers the servers of single operations
 * @param parameters what is set once on the client
 * @param apis the interfaces
 */
record ClientView(
        String packageName,
        String name,
        String title,
        List<String> imports,
        List<String> doc,
        Link link,
        String environmentVariable,
        List<String> definition,
        List<Server> servers,
        List<NamedServer> namedServers,
        List<ParameterView> parameters,
        List<ApiView> apis) {

    /**
     * A server after the first.
     *
     * @param constant its constant's name
     * @param literal its address as a string literal
     * @param doc what it is
     */
    record Server(String constant, String literal, List<String> doc) {}

    /**
     * A server that some operations are sent to.
     *
     * @param literal its name as a string literal
     * @param setter the method of the client's builder that sets another address
     * @param address its address for Javadoc
     */
    record NamedServer(String literal, String setter, String address) {}
}
