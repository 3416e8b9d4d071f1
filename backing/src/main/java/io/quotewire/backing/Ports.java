package io.quotewire.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on the loopback address. */
public final class Ports {

    private static final int LAST = 65_535;

    private Ports() {}

    /** A port that is free now. */
    public static int free() throws IOException {
        try (ServerSocket socket = listen(0)) {
            return socket.getLocalPort();
        }
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
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
