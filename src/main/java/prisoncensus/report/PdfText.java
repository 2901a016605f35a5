package prisoncensus.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes text from outside fit to print: nothing invisible, nothing a font lacks, nothing endless. Characters beyond the
 * basic plane are spelled out as well: the formatter draws them wrong in charts and beside Arabic.
 */
final class PdfText {
    private static final int LONGEST = 2_000;
    private static final int PIECE = 4;
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final String ELLIPSIS = "…";

    private PdfText() {}

    /** A stretch of characters that one font can show. */
    record Run(String text, boolean fallBack) {}

    /** The text in composed form; what cannot be seen or printed is spelled out, such as {@code <U+0007>}. */
    static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().limit(LONGEST + 1L).forEach(code -> clean.append(printable(code)));
        String composed = Normalizer.normalize(clean, Normalizer.Form.NFC);
        return shorten(composed, LONGEST);
    }

    private static String printable(int code) {
        if (code == '\t' || code == '\n' || code == '\r') {
            return " ";
        }
        boolean seen = switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> Character.isBmpCodePoint(code) && (PdfFont.PLAIN.has(code) || PdfFont.FALL_BACK.has(code));
        };
        return seen ? Character.toString(code) : spelled(code);
    }

    private static String spelled(int code) {
        return String.format(Locale.ROOT, "<U+%04X>", code);
    }

    /** The text cut to that many characters, with an ellipsis in place of the rest. */
    static String shorten(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + ELLIPSIS;
    }

    /** A clean text cut to that width in points, with an ellipsis in place of its middle: names often differ at the end. */
    static String fit(String text, PdfFont font, double size, double width) {
        if (font.width(text, size) <= width) {
            return text;
        }
        int[] codes = text.codePoints().toArray();
        int kept = codes.length;
        String fitting = text;
        while (kept > 0 && font.width(fitting, size) > width) {
            kept--;
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

    /** How many lines of that width a text will take. */
    static int lines(String text, PdfFont font, double size, double width) {
        int lines = 1;
        double used = 0;
        double blank = font.width(" ", size);
        for (String word : breakable(clean(text), size, width).split("[ \u200B]", -1)) {
            double wide = font.width(word, size);
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            used += wide + blank;
        }
        return lines;
    }

    /** The same text, in which a word wider than that many points may be broken without a hyphen. */
    static String breakable(String text, double size, double width) {
        var result = new StringBuilder();
        for (String word : text.split("(?<= )", -1)) {
            boolean fits = PdfFont.BOLD.width(word.strip(), size) <= width;
            result.append(fits ? word : pieces(word));
        }
        return result.toString();
    }

    private static String pieces(String word) {
        var result = new StringBuilder();
        int sinceBreak = 0;
        int[] codes = word.codePoints().toArray();
        for (int i = 0; i < codes.length; i++) {
            result.appendCodePoint(codes[i]);
            sinceBreak++;
            boolean seam = sinceBreak >= PIECE || "/\\_-:;,@".indexOf(codes[i]) >= 0;
            if (i + 1 < codes.length && seam && !isMark(codes[i + 1])) {
                result.append(ZERO_WIDTH_SPACE);
                sinceBreak = 0;
            }
        }
        return result.toString();
    }

    private static boolean isMark(int code) {
        return Character.getType(code) == Character.NON_SPACING_MARK || code == ' ';
    }

    /** The text in stretches, each for one font. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        boolean fallBack = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean next = needsFallBack(text.codePointAt(i), fallBack);
            if (next != fallBack && i > start) {
                runs.add(new Run(text.substring(start, i), fallBack));
                start = i;
            }
            fallBack = next;
        }
        if (start < text.length()) {
            runs.add(new Run(text.substring(start), fallBack));
        }
        return runs;
    }

    private static boolean needsFallBack(int code, boolean before) {
        return code == ZERO_WIDTH_SPACE ? before : !PdfFont.PLAIN.has(code);
    }
}
