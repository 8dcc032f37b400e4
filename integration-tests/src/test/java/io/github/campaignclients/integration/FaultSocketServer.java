package io.github.campaignclients.integration;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on the loopback that answers what is no whole answer, and deals with connections as no server should. */
final class FaultSocketServer implements FaultServer {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: (\\d+)");

    /** What becomes of a connection behind the answer. */
    enum End {
        /** It is closed. */
        CLOSED,
        /** It is reset. */
        RESET,
        /** Nothing, until the client closes it. */
        LEFT_OPEN
    }

    private final ServerSocket server;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger requestsWithKey = new AtomicInteger();
    private final Semaphore arrivals = new Semaphore(0);
    private final Phaser openConnections = new Phaser(1);
    private final String answer;
    private final End end;
    private final boolean speaksFirst;

    private FaultSocketServer(String answer, End end, boolean speaksFirst) {
        this.answer = answer;
        this.end = end;
        this.speaksFirst = speaksFirst;
        try {
            this.server = new ServerSocket(0, 0, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::accept);
    }

    /** Takes a request, answers some bytes and leaves it at that. The text may have placeholders. */
    static Start answering(String bytes, End end) {
        return (client, request) -> new FaultSocketServer(bytes, end, false);
    }

    /** Answers plain text, whatever it is that begins to come. */
    static Start speakingPlainText() {
        return (client, request) -> new FaultSocketServer("HTTP/1.1 400 Bad Request\r\n\r\n", End.LEFT_OPEN, true);
    }

    private static void run(Runnable task) {
        Thread thread = new Thread(task, "fault-socket-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                openConnections.register();
                run(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String request = "";
            if (speaksFirst) {
                in.read();
            } else {
                request = readRequest(in);
                requests.incrementAndGet();
                if (!FaultKey.formsIn(request).isEmpty()) {
                    requestsWithKey.incrementAndGet();
                }
            }
            socket.getOutputStream().write(FaultServer.fill(answer, request).getBytes(StandardCharsets.UTF_8));
            arrivals.release();
            if (end == End.RESET) {
                socket.setSoLinger(true, 0);
            }
            while (end == End.LEFT_OPEN && in.read() != -1) {
                // read on
            }
        } catch (IOException gone) {
            // the client closed the connection first
        } finally {
            openConnections.arriveAndDeregister();
        }
    }

    /** Takes a request to its end, so that closing the connection is no reset. Returns its head. */
    private static String readRequest(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next == -1) {
                throw new IOException("a connection without a request");
            }
            read.write(next);
            head = next == '\n' ? read.toString(StandardCharsets.UTF_8) : "";
        }
        Matcher length = LENGTH.matcher(head);
        in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head;
    }

    @Override
    public String origin() {
        return (speaksFirst ? "https" : "http") + "://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public int requests() {
        return requests.get();
    }

    @Override
    public int requestsWithKey() {
        return requestsWithKey.get();
    }

    @Override
    public void awaitRequest() throws InterruptedException {
        arrivals.acquire();
    }

    @Override
    public void awaitHangUp() throws InterruptedException {
        openConnections.awaitAdvanceInterruptibly(openConnections.arrive());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
