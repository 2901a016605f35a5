package prisoncensus.mail.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** A mail server that says what it is told to say and can hang up at any word. */
public final class RefusingMailServer implements AutoCloseable {
    /** An answer that is none: the line goes dead. */
    public static final String HANG_UP = "";

    /** An answer that never comes, while the line stays open. */
    public static final String NEVER = "(never)";

    /** An answer that goes on and on, a few bytes at a time, so that no time limit of the connection is ever reached. */
    public static final String SLOWLY = "(slowly)";

    private static final String END_OF_DATA = ".";

    private final ServerSocket socket;
    private final Thread listener = new Thread(this::listen, "stubborn-server");
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** One at a free port, or at that one. */
    public RefusingMailServer(int port) {
        try {
            socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on it says that to every line that begins so; the end of the data is a line with a dot. */
    public RefusingMailServer says(String toLine, String answer) {
        answers.put(toLine.toUpperCase(Locale.ROOT), answer);
        return this;
    }

    /** Every line that it heard. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                heard.add("(gone)");
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        String answer = answer("HELLO", "220 stubborn");
        boolean isData = false;
        while (!answer.equals(HANG_UP)) {
            if (answer.equals(NEVER)) {
                in.read();
                return;
            } else if (answer.equals(SLOWLY)) {
                speakForEver(out);
            }
            out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            isData = answer.startsWith("354");
            String line = in.readLine();
            while (isData && line != null && !line.equals(END_OF_DATA)) {
                heard.add(line);
                line = in.readLine();
            }
            if (line == null) {
                return;
            }
            heard.add(line);
            answer = answer(line, line.startsWith("DATA") ? "354 go on" : "250 fine");
        }
    }

    private void speakForEver(OutputStream out) throws IOException {
        while (!socket.isClosed()) {
            out.write("250-and\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            LockSupport.parkNanos(20_000_000);
        }
    }

    private String answer(String line, String otherwise) {
        return answers.entrySet().stream()
                .filter(entry -> line.toUpperCase(Locale.ROOT).startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /** The port is free only when nobody listens any more. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            listener.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
