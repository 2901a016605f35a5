package prisoncensus.intake.text;

import java.io.IOException;
import java.util.Arrays;

/** The part of a spool that lies in memory: it slides forward and always shows the bytes asked for, as far as the file goes. */
final class SpoolWindow {
    private static final int MOST = 1 << 19;

    private final Spool spool;
    private final byte[] bytes;
    private long start;
    private int filled;

    SpoolWindow(Spool spool) {
        this.spool = spool;
        this.bytes = new byte[(int) Math.min(MOST, spool.size())];
    }

    /** Makes {@code length} bytes from that position visible, fewer only at the end of the file; returns their index. */
    int show(long position, int length) throws IOException {
        long wanted = Math.min(position + length, spool.size());
        if (position < start || wanted > start + filled) {
            filled = spool.read(position, bytes, 0, bytes.length);
            start = position;
        }
        return (int) (position - start);
    }

    /** The bytes in memory, valid until the next {@link #show}. */
    byte[] bytes() {
        return bytes;
    }

    /** The index after the last byte in memory. */
    int end() {
        return filled;
    }

    byte[] copy(int index, int length) {
        return Arrays.copyOfRange(bytes, index, index + length);
    }

    long size() {
        return spool.size();
    }
}
