package io.github.campaignclients.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;
import okhttp3.OkHttpClient;

/**
 * An address behind which there is no server.
 *
 * @param origin the address
 * @param connections the connections to try it by
 */
record FaultAbsence(String origin, Optional<OkHttpClient> connections) implements FaultServer {

    /** A port at which nobody listens. */
    static Start refusal() {
        return (client, request) -> {
            try (ServerSocket port = new ServerSocket(0, 0, InetAddress.getByName("127.0.0.1"))) {
                return new FaultAbsence("http://127.0.0.1:" + port.getLocalPort(), Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A name that no name server knows. None is asked, which might take its time. */
    static Start unknownHost() {
        OkHttpClient connections = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();
        return (client, request) -> new FaultAbsence("https://nowhere.example", Optional.of(connections));
    }

    @Override
    public int requests() {
        return 0;
    }

    @Override
    public int requestsWithKey() {
        return 0;
    }

    @Override
    public void awaitRequest() {
        throw new UnsupportedOperationException("no request comes here");
    }

    @Override
    public void close() {}
}
