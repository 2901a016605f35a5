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

    /** @throws IOException if the spool, not the log, fails */
    public static TextEncoding into(Spool spool, String name, InputStream received, Reading reading)
            throws LogRefusedException, IOException {
        EncodingDetector evidence = new EncodingDetector();
        byte[] buffer = new byte[1 << 16];
        var unpacked = new CountedInputStream(unpacked(name, received));
        var in = new PushbackInputStream(unpacked, 2);
        Optional<TextEncoding> utf16 = reading.includes(Reading.SECOND) ? announced(in) : Optional.empty();
        InputStream text = utf16.isPresent() ? new Utf16InputStream(in, utf16.get()) : in;
        for (int count = next(text, buffer); count >= 0; count = next(text, buffer)) {
            if (unpacked.bytes() > MOST_BYTES) {
                throw LogRefusedException.because(FaultKind.FILE_TOO_LARGE, MOST, MOST);
            }
            evidence.watch(buffer, count);
            spool.append(buffer, count);
        }
        return utf16.orElseGet(evidence::encoding);
    }

    private static InputStream unpacked(String name, InputStream received) throws LogRefusedException {
        if (!name.endsWith(LogNames.GZ)) {
            return received;
        }
        try {
            return new GzipTail(received);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static Optional<TextEncoding> announced(PushbackInputStream in) throws LogRefusedException {
        try {
            return Utf16InputStream.announced(in);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static int next(InputStream in, byte[] buffer) throws LogRefusedException {
        try {
            return in.read(buffer, 0, buffer.length);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static LogRefusedException refused(IOException e) {
        return e instanceof ZipException || e instanceof EOFException
                ? LogRefusedException.because(FaultKind.BROKEN_GZ, "", "")
                : LogRefusedException.because(FaultKind.UNREADABLE, e.getClass().getSimpleName(), "");
    }
}
