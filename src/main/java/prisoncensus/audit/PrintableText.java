package prisoncensus.audit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import prisoncensus.logbook.TextEncoding;

/**
 * Text as a terminal may show it. What is not printable, or cannot be seen, stands there as an escape: &#92;xE9 for a byte that means
 * nothing in its encoding, &#92;u0007 for a character; a backslash is doubled, so that each text is shown in one way only.
 */
final class PrintableText {
    private PrintableText() {}

    static String of(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(letter -> append(letter, shown));
        return shown.toString();
    }

    static String of(byte[] text, TextEncoding encoding) {
        CharsetDecoder strict = encoding.charset().newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CharBuffer letters = CharBuffer.allocate(text.length);
        var shown = new StringBuilder();
        CoderResult result;
        do {
            result = strict.decode(bytes, letters, true);
            shown.append(of(letters.flip().toString()));
            letters.clear();
            for (int i = 0; result.isError() && i < result.length(); i++) {
                shown.append("\\x%02X".formatted(bytes.get() & 0xFF));
            }
        } while (!result.isUnderflow());
        return shown.toString();
    }

    private static void append(int letter, StringBuilder shown) {
        switch (letter) {
            case '\\' -> shown.append("\\\\");
            case '\t' -> shown.append("\\t");
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            default -> {
                if (isPrintable(letter)) {
                    shown.appendCodePoint(letter);
                } else {
                    Character.toString(letter).chars().forEach(unit -> shown.append("\\u%04X".formatted(unit)));
                }
            }
        }
    }

    private static boolean isPrintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> letter == ' ';
            default -> true;
        };
    }
}
