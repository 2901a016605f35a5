package prisoncensus.report.workbook;

import java.util.regex.Pattern;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.Face;

/** How many lines a text takes in a cell: rows do not grow by themselves in every program that opens a workbook. */
final class WorkbookLines {
    private static final double POINTS_A_CHARACTER = 5.25;
    private static final double MARGINS = 12;
    private static final double FILTER_BUTTON = 13;
    private static final double SIZE = 10;
    private static final int ENOUGH = 32;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private WorkbookLines() {}

    /** The lines of a text wrapped at its blanks, long words broken; no more than the highest row can hold. */
    static int of(String text, int characters, boolean bold) {
        return lines(text, characters * POINTS_A_CHARACTER - MARGINS, bold ? Face.BOLD : Face.PLAIN);
    }

    /** The lines of a heading, beside the button of a filter. */
    static int ofHeading(String text, int characters) {
        return lines(text, characters * POINTS_A_CHARACTER - MARGINS - FILTER_BUTTON, Face.BOLD);
    }

    private static int lines(String text, double room, Face face) {
        if (text.length() * SIZE <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : (Iterable<String>) text.lines()::iterator) {
            if (lines < ENOUGH) {
                lines += paragraph(paragraph, room, face);
            }
        }
        return Math.min(ENOUGH, Math.max(1, lines));
    }

    private static int paragraph(String text, double room, Face face) {
        int lines = 1;
        double used = 0;
        double blank = width(" ", face);
        for (String word : BLANK.split(text, -1)) {
            double width = width(word, face);
            if (used > 0 && used + width > room) {
                lines++;
                used = 0;
            }
            lines += (int) (width / room);
            used += width % room + blank;
        }
        return lines;
    }

    private static double width(String text, Face face) {
        return FontSet.get().width(text, face, SIZE);
    }

    /** The least width, in characters, in which the longest word of a heading fits beside the button of a filter. */
    static int leastCharacters(String heading) {
        double longest = BLANK.splitAsStream(heading)
                .mapToDouble(word -> width(word, Face.BOLD))
                .max()
                .orElse(0);
        return (int) Math.ceil((longest + MARGINS + FILTER_BUTTON) / POINTS_A_CHARACTER);
    }
}
