package prisoncensus.intake.text;

import java.io.IOException;

/** A 64-bit digest of a line. It is keyed, so that nobody can write a file of lines that all look alike to it. */
public class LineDigest {
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
