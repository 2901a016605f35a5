package prisoncensus.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** Listens on this machine and counts who calls. */
public final class CallListener {
    public static final int PORT;
    private static final ServerSocket SOCKET;

    static {
        try {
            SOCKET = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            SOCKET.setSoTimeout(1);
            PORT = SOCKET.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CallListener() {}

    /** How many connections were made since this was last asked. */
    public static int connections() {
        int connections = 0;
        try {
            while (true) {
                SOCKET.accept().close();
                connections++;
            }
        } catch (SocketTimeoutException nobodyElse) {
            return connections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
