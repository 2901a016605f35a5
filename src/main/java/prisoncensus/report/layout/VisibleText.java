package prisoncensus.report.layout;

import java.text.Normalizer;
import java.util.Locale;

/** Makes text from outside fit to print: in composed form, nothing invisible, nothing that no font has. */
public final class VisibleText {
    private static final String ELLIPSIS = "…";

    private VisibleText() {}

    /** The text in composed form; what cannot be seen or shown is spelled out, such as {@code <U+0007>}. A line end or tab is a blank. */
    public static String of(String text, Fonts fonts) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(withoutSurrogatesAlone(text), Normalizer.Form.NFC);
        var printable = new StringBuilder();
        composed.codePoints().forEach(code -> append(printable, code, fonts));
        return printable.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String withoutSurrogatesAlone(String text) {
        var whole = new StringBuilder();
        text.codePoints()
                .forEach(code -> whole.append(
                        Character.getType(code) == Character.SURROGATE ? spelled(code) : Character.toString(code)));
        return whole.toString();
    }

    private static void append(StringBuilder printable, int code, Fonts fonts) {
        if (code == '\t' || code == '\n' || code == '\r') {
            printable.append(' ');
        } else if (isSeen(code) && fonts.has(code)) {
            printable.appendCodePoint(code);
        } else {
            printable.append(spelled(code));
        }
    }

    private static boolean isSeen(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String spelled(int code) {
        return "<U+" + String.format(Locale.ROOT, "%04X", code) + ">";
    }

    /** The text cut to that many characters, with an ellipsis in place of the rest. */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + ELLIPSIS;
    }

    /** The printable text, cut to that width in points with an ellipsis in place of its middle: names often differ at the end. */
    public static String fit(String text, Fonts fonts, Style style, double width) {
        String fitting = of(text, fonts);
        int[] codes = fitting.codePoints().toArray();
        int kept = codes.length;
        while (kept > 0 && style.widthOf(fitting, fonts) > width) {
            kept = Math.min(kept - 1, (int) (kept * 0.97) + 1);
            fitting = withoutMiddle(codes, kept);
        }
        return fitting;
    }

    private static String withoutMiddle(int[] codes, int kept) {
        int tail = kept / 3;
        return new String(codes, 0, kept - tail).strip()
                + ELLIPSIS
                + new String(codes, codes.length - tail, tail).strip();
    }
}
