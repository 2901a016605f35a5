package prisoncensus.report.fonts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the shape that they have beside their neighbours. Unicode lists the shapes of each letter in this order: alone, at the end, at the begin, in the
 * middle; a letter with two joins with the one before it only.
 */
final class ArabicLetters {
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEF4;
    private static final Map<Character, StringBuilder> SHAPES = shapes();

    private static final int END = 1;
    private static final int BEGIN = 2;
    private static final int MIDDLE = 3;

    private ArabicLetters() {}

    private static Map<Character, StringBuilder> shapes() {
        Map<Character, StringBuilder> shapes = new HashMap<>();
        for (int code = FIRST; code <= LAST; code++) {
            String letter = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
            shapes.computeIfAbsent(letter.charAt(0), none -> new StringBuilder())
                    .appendCodePoint(code);
        }
        return shapes;
    }

    static String join(String text) {
        var joined = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            StringBuilder shapes = SHAPES.get(text.charAt(i));
            if (shapes != null) {
                boolean before = joinsWithNext(letterBefore(text, i));
                boolean after = shapes.length() > BEGIN && joins(letterAfter(text, i));
                int shape = before ? (after ? MIDDLE : END) : after ? BEGIN : 0;
                joined.setCharAt(i, shapes.charAt(Math.min(shape, shapes.length() - 1)));
            }
        }
        return joined.toString();
    }

    private static boolean joinsWithNext(char letter) {
        StringBuilder shapes = SHAPES.get(letter);
        return letter == '\u0640' || (shapes != null && shapes.length() > BEGIN);
    }

    private static boolean joins(char letter) {
        StringBuilder shapes = SHAPES.get(letter);
        return letter == '\u0640' || (shapes != null && shapes.length() > END);
    }

    private static char letterBefore(String text, int place) {
        int before = place - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before < 0 ? ' ' : text.charAt(before);
    }

    private static char letterAfter(String text, int place) {
        int after = place + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after == text.length() ? ' ' : text.charAt(after);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
