package prisoncensus.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import prisoncensus.logbook.TextEncoding;

/** Gives a text of UTF-16 as the bytes that it has in UTF-8, its byte order mark included. */
public final class Utf16InputStream extends InputStream {
    private static final int STEP = 1 << 16;

    private final InputStream in;
    private final Utf16Transcoder transcoder;
    private final byte[] units = new byte[STEP];
    private byte[] text = new byte[0];
    private int next;
    private boolean ended;

    Utf16InputStream(InputStream in, TextEncoding encoding) {
        this.in = in;
        this.transcoder = new Utf16Transcoder(encoding == TextEncoding.UTF_16BE);
    }

    /** The bytes as they are, or as UTF-8 if they begin with a byte order mark of UTF-16. */
    public static InputStream utf8(InputStream received) throws IOException {
        var in = new PushbackInputStream(received, 2);
        Optional<TextEncoding> encoding = announced(in);
        return encoding.isPresent() ? new Utf16InputStream(in, encoding.get()) : in;
    }

    /** Which UTF-16 a byte order mark at the beginning of the stream announces; takes nothing from it. */
    static Optional<TextEncoding> announced(PushbackInputStream in) throws IOException {
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        int unit = mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | (mark[1] & 0xFF);
        return switch (unit) {
            case 0xFEFF -> Optional.of(TextEncoding.UTF_16BE);
            case 0xFFFE -> Optional.of(TextEncoding.UTF_16LE);
            default -> Optional.empty();
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (next == text.length && !ended) {
            int count = in.read(units, 0, STEP);
            ended = count < 0;
            text = ended ? transcoder.rest() : transcoder.utf8(units, count);
            next = 0;
        }
        int count = Math.min(length, text.length - next);
        System.arraycopy(text, next, into, offset, count);
        next += count;
        return count == 0 && length > 0 ? -1 : count;
    }
}
