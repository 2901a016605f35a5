package prisoncensus.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip and reports bytes behind its end, which the JDK's own stream ignores. */
final class GzipTail extends GZIPInputStream {
    private static final int TRAILER = 8;

    GzipTail(InputStream received) throws IOException {
        super(received, 1 << 16);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new ZipException("bytes after the end of the gzip data");
        }
        return count;
    }
}
