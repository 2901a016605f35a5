package prisoncensus.report.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.report.ReportFont;

/**
 * Makes text from outside fit to print: nothing invisible, nothing a font lacks, nothing endless. Characters beyond the
 * basic plane are spelled out as well: the formatter draws them wrong in charts and beside Arabic.
 */
final class PdfText {
    private static final int LONGEST = 2_000;
    private static final String BREAK = "\u200B";
    private static final Pattern SEAM = Pattern.compile("(?<=[/\\\\_:;,@-])(?=[^ ])");
    private static final Pattern ANYWHERE = Pattern.compile("\\P{M}\\p{M}*+(?=\\S)");
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
            default -> Character.isBmpCodePoint(code) && (ReportFont.PLAIN.has(code) || ReportFont.FALL_BACK.has(code));
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
    static String fit(String text, ReportFont font, double size, double width) {
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
    static int lines(String text, ReportFont font, double size, double width) {
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
        return Arrays.stream(text.split("(?<= )", -1))
                .map(word -> isWider(word.strip(), size, width) ? pieces(word, size, width) : word)
                .collect(Collectors.joining());
    }

    private static boolean isWider(String word, double size, double width) {
        return ReportFont.BOLD.width(word, size) > width;
    }

    /** The parts of a text that are not broken without need. */
    static Stream<String> pieces(String text) {
        return Arrays.stream(shorten(text, LONGEST).split(" ", -1)).flatMap(SEAM::splitAsStream);
    }

    /** Breaks come after signs such as a slash; where a part between signs is too wide as well, anywhere. */
    private static String pieces(String word, double size, double width) {
        return SEAM.splitAsStream(word)
                .map(part -> isWider(part, size, width) ? ANYWHERE.matcher(part).replaceAll("$0" + BREAK) : part)
                .collect(Collectors.joining(BREAK));
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
        return code == BREAK.charAt(0) ? before : !ReportFont.PLAIN.has(code);
    }
}
