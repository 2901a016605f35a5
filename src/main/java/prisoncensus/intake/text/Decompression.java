package prisoncensus.intake.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.TextEncoding;

/** Copies the received bytes into the spool, unpacked and within bounds, and finds their encoding on the way. */
public final class Decompression {
    /** The most a log may unpack to. */
    static final long MOST_BYTES = 256L << 20;

    private static final String MOST = "256 MiB";

    private Decompression() {}

    /** @throws IOException if the received bytes cannot be read, or the spool fails: that says nothing about the log */
    public static TextEncoding into(Spool spool, String name, InputStream received, Reading reading)
            throws LogRefusedException, IOException {
        var source = new SourceBytes(received);
        try {
            return unpack(spool, name, source, reading);
        } finally {
            source.readToEnd();
        }
    }

    private static TextEncoding unpack(Spool spool, String name, InputStream received, Reading reading)
            throws LogRefusedException, IOException {
        try {
            return copy(spool, name.endsWith(LogNames.GZ) ? new GzipTail(received) : received, reading);
        } catch (ZipException | EOFException broken) {
            throw LogRefusedException.because(FaultKind.BROKEN_GZ, "", "");
        }
    }

    private static TextEncoding copy(Spool spool, InputStream plain, Reading reading)
            throws LogRefusedException, IOException {
        EncodingDetector evidence = new EncodingDetector();
        byte[] buffer = new byte[1 << 16];
        var unpacked = new CountedInputStream(plain);
        var in = new PushbackInputStream(unpacked, 2);
        Optional<TextEncoding> utf16 =
                reading.includes(Reading.SECOND) ? Utf16InputStream.announced(in) : Optional.empty();
        InputStream text = utf16.isPresent() ? new Utf16InputStream(in, utf16.get()) : in;
        for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
            if (unpacked.bytes() > MOST_BYTES) {
                throw LogRefusedException.because(FaultKind.FILE_TOO_LARGE, MOST, MOST);
            }
            evidence.watch(buffer, count);
            spool.append(buffer, count);
        }
        return utf16.orElseGet(evidence::encoding);
    }
}
