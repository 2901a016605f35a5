package prisoncensus.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import prisoncensus.logbook.TextEncoding;

/** Turns the bytes of a record into text; bytes that mean nothing in the encoding are found, never replaced. */
public final class Decoder {
    private final TextEncoding encoding;
    private final CharsetDecoder strict;

    public Decoder(TextEncoding encoding) {
        this.encoding = encoding;
        this.strict = encoding.ofLines()
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    boolean decodes(byte[] bytes) {
        if (isAscii(bytes)) {
            return true;
        }
        try {
            strict.decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException bad) {
            return false;
        }
    }

    /** The text of bytes that {@link #decodes} accepts. */
    public String text(byte[] bytes) {
        return new String(
                bytes,
                isAscii(bytes)
                        ? StandardCharsets.ISO_8859_1
                        : encoding.ofLines().charset());
    }

    String label() {
        return encoding.label();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit < 0) {
                return false;
            }
        }
        return true;
    }
}
