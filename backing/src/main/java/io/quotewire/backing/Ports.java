package io.quotewire.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback address. */
public final class Ports {

    private static final int LAST = 65_535;

    /**
     * Systems give outgoing connections ports from here on (Linux from 32768, others from 49152). A port that is given
     * away there before the one who asked for it listens is taken after all; worse, whoever tries again and again to
     * connect to a server that is away may be given the server's own port, and keep it.
     */
    private static final int OUTGOING = 32_768;

    private static final int LOWEST = 20_000;
    private static final int TRIES = 1000;
    /** Ports that somebody in this process has been given or wants, and may not listen on yet. */
    private static final Set<Integer> WANTED = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port that is free now, wanted by nobody in this process, and given by the system to nobody who did not ask. */
    public static int free() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, OUTGOING);
            if (isFree(port) && WANTED.add(port)) {
                return port;
            }
        }
        throw new IOException("no port from " + LOWEST + " to " + (OUTGOING - 1) + " seems to be free");
    }

    /** Whether nobody listens there now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = listen(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws IOException if it is none or another program listens on it; the message says which port and for what */
    public static void requireFree(int port, String user) throws IOException {
        if (port < 1 || port > LAST) {
            throw new IOException("port " + port + ", wanted for " + user + ", is not from 1 to " + LAST);
        }
        if (!isFree(port)) {
            throw new IOException("port " + port + ", wanted for " + user + ", is taken by another program");
        }
        WANTED.add(port);
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
