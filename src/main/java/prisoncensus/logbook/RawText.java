package prisoncensus.logbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a log as they were received, in whatever encoding. Immutable; equal by content. */
public final class RawText {
    private final byte[] bytes;

    private RawText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of these bytes. */
    public static RawText of(byte[] bytes) {
        return new RawText(bytes.clone());
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** For test failures only: log text may hold a name, so nothing else prints it. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
