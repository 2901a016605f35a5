package prisoncensus.intake.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import prisoncensus.intake.text.RecordReader.RawRecord;

/**
 * Remembers every line of a file read so far, by a digest and a position, about 32 bytes a line. Equal digests are confirmed by the bytes
 * in the spool, so the answer is exact.
 */
public final class RepeatedLines {
    private final Spool spool;
    private final LineDigest digest;
    private int[] offsets = new int[1 << 10];
    private int[] sizes = new int[1 << 10];
    private int[] lines = new int[1 << 10];
    /** Per slot the high half of a digest over the number of its line, counted from 1; 0 is a free slot. */
    private long[] slots = new long[1 << 12];

    private int count;

    public RepeatedLines(Spool spool, LineDigest digest) {
        this.spool = spool;
        this.digest = digest;
    }

    /** The number of the first line that is byte for byte this one; else empty, and the line is known from now on. */
    public OptionalInt firstOf(RawRecord record) throws IOException {
        int fragment = (int) (digest.of(record, spool) >>> 32);
        int slot = fragment & (slots.length - 1);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int known = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == fragment && isSame(known, record)) {
                return OptionalInt.of(lines[known]);
            }
        }
        remember(record);
        slots[slot] = (long) fragment << 32 | count;
        if (2 * count > slots.length) {
            grow();
        }
        return OptionalInt.empty();
    }

    private void grow() {
        long[] former = slots;
        slots = new long[2 * former.length];
        for (long entry : former) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) & (slots.length - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = entry;
            }
        }
    }

    private boolean isSame(int known, RawRecord record) throws IOException {
        return sizes[known] == record.size && SpoolBytes.equal(spool, offsets[known], record);
    }

    private void remember(RawRecord record) {
        if (count == lines.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
            sizes = Arrays.copyOf(sizes, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
        offsets[count] = record.offset;
        sizes[count] = record.size;
        lines[count] = record.line;
        count++;
    }

    /** A 64-bit digest of a line. It is keyed, so that nobody can write a file of lines that all look alike to it. */
    public static class LineDigest {
        private static final long MIX = 0x9E3779B97F4A7C15L;
        private static final int STEP = 1 << 16;

        private final long factor;

        /** @param key anything that the author of a line cannot choose freely, such as the SHA-256 of the file */
        public LineDigest(String key) {
            long seed = MIX;
            for (int i = 0; i < key.length(); i++) {
                seed = mixed(seed ^ key.charAt(i));
            }
            this.factor = seed | 1;
        }

        long of(RawRecord record, Spool spool) throws IOException {
            long digest = over(record.size, record.head, record.head.length);
            if (record.isCut()) {
                byte[] rest = new byte[STEP];
                for (int at = record.head.length; at < record.size; at += STEP) {
                    int count = spool.read(record.offset + at, rest, 0, Math.min(STEP, record.size - at));
                    digest = over(digest, rest, count);
                }
            }
            return mixed(digest);
        }

        private long over(long begun, byte[] bytes, int length) {
            long digest = begun;
            for (int i = 0; i < length; i++) {
                digest = (digest + bytes[i]) * factor;
            }
            return digest;
        }

        private static long mixed(long value) {
            long mixed = (value ^ value >>> 32) * MIX;
            return mixed ^ mixed >>> 29;
        }
    }
}
