package prisoncensus.intake.text;

import prisoncensus.logbook.TextEncoding;

/**
 * Finds the encoding of a file from its bytes: UTF-8 if it begins with a BOM, holds a valid multi-byte sequence or only ASCII, else
 * Windows-1252.
 */
public final class EncodingDetector {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private boolean sequenceSeen;
    private boolean beyondAscii;
    private int missing;
    private int least;
    private int most;

    /** The byte order mark of UTF-8. */
    public static byte[] bom() {
        return BOM.clone();
    }

    void watch(byte[] bytes, int length) {
        for (int i = 0; i < length && !sequenceSeen; i++) {
            if (bytes[i] >= 0 && missing == 0) {
                continue;
            }
            watch(bytes[i] & 0xFF);
        }
    }

    private void watch(int unit) {
        if (missing > 0 && unit >= least && unit <= most) {
            missing--;
            sequenceSeen = missing == 0;
            continuation(0x80, 0xBF);
        } else {
            beyondAscii |= unit >= 0x80;
            begin(unit);
        }
    }

    /** The well-formed sequences of the Unicode standard, table 3-7: no overlong forms, no surrogates. */
    private void begin(int unit) {
        missing = unit >= 0xC2 && unit <= 0xDF
                ? 1
                : unit >= 0xE0 && unit <= 0xEF ? 2 : unit >= 0xF0 && unit <= 0xF4 ? 3 : 0;
        continuation(
                unit == 0xE0 ? 0xA0 : unit == 0xF0 ? 0x90 : 0x80, unit == 0xED ? 0x9F : unit == 0xF4 ? 0x8F : 0xBF);
    }

    private void continuation(int from, int to) {
        least = from;
        most = to;
    }

    /** The encoding of the bytes seen so far. A BOM is itself a valid sequence. */
    TextEncoding encoding() {
        return sequenceSeen || !beyondAscii ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
    }
}
