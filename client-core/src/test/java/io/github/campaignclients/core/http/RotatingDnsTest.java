package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of a host's addresses goes first. */
final class RotatingDnsTest {

    private final InetAddress a = address(1);
    private final InetAddress b = address(2);
    private final InetAddress c = address(3);
    private final RotatingDns dns = new RotatingDns(host -> List.of(a, b, c));

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void addressesStayInOrderAsLongAsTheFirstWillDo() throws UnknownHostException {
        assertEquals(List.of(a, b, c), dns.lookup("one.example"));
        assertEquals(0, dns.turn("one.example"));
    }

    @Test
    void anAddressThatFailsGoesToTheEnd() throws UnknownHostException {
        dns.moveOn("one.example", 0);
        assertEquals(List.of(b, c, a), dns.lookup("one.example"));
        dns.moveOn("one.example", 1);
        assertEquals(List.of(c, a, b), dns.lookup("one.example"));
        dns.moveOn("one.example", 2);
        assertEquals(List.of(a, b, c), dns.lookup("one.example"));
        assertEquals(3, dns.turn("one.example"));
    }

    @Test
    void requestsThatFailTogetherMoveOnOnce() throws UnknownHostException {
        dns.moveOn("one.example", 0);
        dns.moveOn("one.example", 0);

        assertEquals(List.of(b, c, a), dns.lookup("one.example"));
    }

    @Test
    void eachHostHasATurnOfItsOwn() throws UnknownHostException {
        dns.moveOn("one.example", 0);

        assertEquals(List.of(a, b, c), dns.lookup("other.example"));
    }

    @Test
    void anUnknownHostStaysUnknown() {
        RotatingDns none = new RotatingDns(host -> {
            throw new UnknownHostException(host);
        });

        assertThrows(UnknownHostException.class, () -> none.lookup("one.example"));
    }
}
