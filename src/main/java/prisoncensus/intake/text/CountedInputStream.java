package prisoncensus.intake.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
final class CountedInputStream extends FilterInputStream {
    private long bytes;

    CountedInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        bytes += unit < 0 ? 0 : 1;
        return unit;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        bytes += Math.max(0, count);
        return count;
    }

    long bytes() {
        return bytes;
    }
}
