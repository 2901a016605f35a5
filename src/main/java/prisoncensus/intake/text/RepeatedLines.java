package prisoncensus.intake.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Knows every line of a file read so far: a digest and a position each, about 32 bytes a line. Equal digests are confirmed by
 * the bytes in the spool, so an answer is never a guess.
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
}
