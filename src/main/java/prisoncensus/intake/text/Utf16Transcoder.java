package prisoncensus.intake.text;

import java.util.Arrays;

/**
 * Turns UTF-16 into UTF-8. What is no character becomes bytes that are none in UTF-8 either: a surrogate that stands alone its three bytes,
 * half a unit at the end the byte FF.
 */
final class Utf16Transcoder {
    /** A unit has two bytes and makes at most three; a surrogate and half a unit may be left over. */
    private static final int MOST_LEFT_OVER = 8;

    private final boolean bigEndian;
    private byte[] text = new byte[0];
    private int size;
    private int firstByte = -1;
    private char lead;

    Utf16Transcoder(boolean bigEndian) {
        this.bigEndian = bigEndian;
    }

    /** The text of the next bytes. */
    byte[] utf8(byte[] bytes, int length) {
        begin(length / 2 * 3 + MOST_LEFT_OVER);
        for (int i = 0; i < length; i++) {
            int second = bytes[i] & 0xFF;
            if (firstByte < 0) {
                firstByte = second;
            } else {
                unit((char) (bigEndian ? firstByte << 8 | second : second << 8 | firstByte));
                firstByte = -1;
            }
        }
        return Arrays.copyOf(text, size);
    }

    /** What is left over at the end. */
    byte[] rest() {
        begin(MOST_LEFT_OVER);
        endLead();
        if (firstByte >= 0) {
            put(0xFF);
        }
        return Arrays.copyOf(text, size);
    }

    private void begin(int most) {
        text = new byte[most];
        size = 0;
    }

    private void unit(char unit) {
        if (lead != 0 && Character.isLowSurrogate(unit)) {
            four(Character.toCodePoint(lead, unit));
            lead = 0;
            return;
        }
        endLead();
        if (Character.isHighSurrogate(unit)) {
            lead = unit;
        } else {
            upToThree(unit);
        }
    }

    private void endLead() {
        if (lead != 0) {
            upToThree(lead);
            lead = 0;
        }
    }

    private void upToThree(char unit) {
        if (unit < 0x80) {
            put(unit);
        } else if (unit < 0x800) {
            put(0xC0 | unit >> 6);
            put(0x80 | (unit & 0x3F));
        } else {
            put(0xE0 | unit >> 12);
            put(0x80 | (unit >> 6 & 0x3F));
            put(0x80 | (unit & 0x3F));
        }
    }

    private void four(int letter) {
        put(0xF0 | letter >> 18);
        put(0x80 | (letter >> 12 & 0x3F));
        put(0x80 | (letter >> 6 & 0x3F));
        put(0x80 | (letter & 0x3F));
    }

    private void put(int unit) {
        text[size++] = (byte) unit;
    }
}
