package io.github.campaignclients.core.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.Dns;

/**
 * Moves on to a host's next address once the present one could not be connected to. OkHttp, which is told to repeat nothing, tries only
 * the first of them, and would do so in each attempt.
 */
final class RotatingDns implements Dns {

    private final Dns dns;
    private final ConcurrentMap<String, Integer> turns = new ConcurrentHashMap<>();

    RotatingDns(Dns dns) {
        this.dns = dns;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>(dns.lookup(host));
        Collections.rotate(addresses, -turn(host));
        return addresses;
    }

    /** Returns which of a host's addresses is tried now. */
    int turn(String host) {
        return turns.getOrDefault(host, 0);
    }

    /** Moves on from an address that was tried, unless another request has done so meanwhile. */
    void moveOn(String host, int from) {
        turns.compute(host, (name, present) -> present == null || present == from ? from + 1 : present);
    }
}
