package prisoncensus.intake.text;

import java.io.IOException;
import java.util.Arrays;
import prisoncensus.intake.text.RecordReader.RawRecord;

/** Compares stretches of a spool without holding more than a little of them. */
final class SpoolBytes {
    private static final int STEP = 1 << 16;

    private SpoolBytes() {}

    /** Whether the bytes from that offset on are those of the record. */
    static boolean equal(Spool spool, int offset, RawRecord record) throws IOException {
        int head = record.head.length;
        byte[] known = new byte[head];
        spool.read(offset, known, 0, head);
        return Arrays.equals(known, record.head)
                && (!record.isCut() || equal(spool, offset + head, record.offset + head, record.size - head));
    }

    private static boolean equal(Spool spool, int one, int other, int length) throws IOException {
        byte[] left = new byte[STEP];
        byte[] right = new byte[STEP];
        for (int at = 0; at < length; at += STEP) {
            int step = Math.min(STEP, length - at);
            spool.read(one + at, left, 0, step);
            spool.read(other + at, right, 0, step);
            if (!Arrays.equals(left, 0, step, right, 0, step)) {
                return false;
            }
        }
        return true;
    }
}
