package prisoncensus.program;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a file held before each write since it was last forced to the disk: enough to put back whatever a loss of power can leave of it. */
record WriteJournal(Path file) {
    static final String SUFFIX = ".journal";

    /** A write as it is undone: the size and the bytes that were there before. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Before(long size, long place, int length, byte[] bytes) {
        void undo(byte[] content, int from, int to) {
            for (int at = from; at < to; at++) {
                int old = at - (int) place;
                content[at] = old < bytes.length ? bytes[old] : 0;
            }
        }
    }

    /** Appends what lies there, before it is written over. */
    void keep(FileChannel written, long place, int length) throws IOException {
        int there = (int) Math.max(0, Math.min(length, written.size() - place));
        ByteBuffer entry = ByteBuffer.allocate(24 + there);
        entry.putLong(written.size()).putLong(place).putInt(length).putInt(there);
        int read = 0;
        while (entry.hasRemaining() && read >= 0) {
            read = written.read(entry, place + entry.position() - 24);
        }
        Files.write(file, entry.array(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** All that was written is on the disk. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** How a disk loses writes. */
    enum Loss {
        /** Everything since the last force. */
        ALL,
        /** What came after a moment. */
        THE_LAST,
        /** Any blocks, each back to any moment. */
        ANY_BLOCKS,
        /** The same by sectors, so that a block is torn. */
        ANY_SECTORS
    }

    /**
     * Leaves of a file what a loss of power could have left.
     *
     * @return how many writes were not on the disk for certain
     */
    int cut(Path store, Loss loss, Random random) throws IOException {
        List<Before> writes = writes();
        if (writes.isEmpty()) {
            return 0;
        }
        int kept = loss == Loss.ALL ? 0 : random.nextInt(writes.size() + 1);
        int unit = loss == Loss.ANY_SECTORS ? 512 : 4096;
        boolean isAny = loss == Loss.ANY_BLOCKS || loss == Loss.ANY_SECTORS;
        Map<Integer, Integer> keptOf = new HashMap<>();
        byte[] content = Files.readAllBytes(store);
        for (int i = writes.size() - 1; i >= 0; i--) {
            Before write = writes.get(i);
            int end = (int) write.place() + write.length();
            content = content.length < end ? Arrays.copyOf(content, end) : content;
            for (int at = (int) write.place(); at < end; at = Math.min(end, (at / unit + 1) * unit)) {
                int keptHere =
                        isAny ? keptOf.computeIfAbsent(at / unit, any -> random.nextInt(writes.size() + 1)) : kept;
                if (i >= keptHere) {
                    write.undo(content, at, Math.min(end, (at / unit + 1) * unit));
                }
            }
        }
        long size = kept < writes.size() ? writes.get(kept).size() : Files.size(store);
        Files.write(store, Arrays.copyOf(content, (int) size));
        forget();
        return writes.size();
    }

    private List<Before> writes() throws IOException {
        List<Before> writes = new ArrayList<>();
        if (!Files.exists(file)) {
            return writes;
        }
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            while (true) {
                long size = in.readLong();
                long place = in.readLong();
                int length = in.readInt();
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                writes.add(new Before(size, place, length, bytes));
            }
        } catch (EOFException killedMeanwhile) {
            return writes;
        }
    }
}
