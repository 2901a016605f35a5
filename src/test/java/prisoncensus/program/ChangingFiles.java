package prisoncensus.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Files that do not lie still while they are read. */
final class ChangingFiles {
    private final List<Thread> hands = new ArrayList<>();

    private interface Move {
        void make() throws IOException;
    }

    /** Appends a line again and again. */
    void grow(Path log) {
        keep(() -> Files.writeString(log, "1,12:00,80,\n", StandardOpenOption.APPEND));
    }

    /** Takes the file away and puts it back again and again. */
    void comeAndGo(Path log) throws IOException {
        String text = Files.readString(log);
        keep(() -> {
            Files.deleteIfExists(log);
            Files.writeString(log, text);
        });
    }

    private void keep(Move move) {
        Thread hand = new Thread(
                () -> {
                    try {
                        while (!Thread.interrupted()) {
                            move.make();
                            Thread.sleep(1);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "restless");
        hands.add(hand);
        hand.start();
    }

    void stop() throws InterruptedException {
        for (Thread hand : hands) {
            hand.interrupt();
            hand.join();
        }
        hands.clear();
    }
}
