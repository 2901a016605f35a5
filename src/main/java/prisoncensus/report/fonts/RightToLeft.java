package prisoncensus.report.fonts;

import java.text.Bidi;

/** Puts right-to-left text in the order in which it is seen from the left. */
public final class RightToLeft {
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
    private static final String MIRRORED = "()<>[]{}«»‹›≤≥";
    private static final String MIRRORS = ")(><][}{»«›‹≥≤";

    private RightToLeft() {}

    /** Whether the text is seen in another order than it is read. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                char[] chars = text.toCharArray();
                return Bidi.requiresBidi(chars, i, chars.length);
            }
        }
        return false;
    }

    /** The characters from the left to the right, Arabic letters joined. */
    public static String visible(String text) {
        if (!isIn(text)) {
            return text;
        }
        String joined = ArabicLetters.join(text);
        var bidi = new Bidi(joined, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] parts = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = joined.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 1 ? reversed(part) : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        var visible = new StringBuilder();
        for (Object part : parts) {
            visible.append(part);
        }
        return visible.toString();
    }

    /** Backwards, but a mark behind the letter that it belongs to. */
    private static String reversed(String text) {
        var reversed = new StringBuilder();
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            for (int i = start; i < end; i++) {
                reversed.append(mirror(text.charAt(i)));
            }
            end = start;
        }
        return reversed.toString();
    }

    private static char mirror(char c) {
        int place = MIRRORED.indexOf(c);
        return place < 0 ? c : MIRRORS.charAt(place);
    }
}
