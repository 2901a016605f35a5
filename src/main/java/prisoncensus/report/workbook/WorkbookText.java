package prisoncensus.report.workbook;

import java.util.regex.Pattern;
import prisoncensus.logbook.SpelledText;

/** Text as a cell can carry it: nothing that XML 1.0 refuses, nothing longer than Excel allows. */
final class WorkbookText {
    static final int LONGEST = 32_767;

    private static final Pattern REFUSED_BY_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern READ_AS_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String REPLACEMENT = "\uFFFD";

    private WorkbookText() {}

    /** The text without what a workbook cannot carry; if it is too long, cut and ending with the mark. */
    static String carried(String text, String cutMark) {
        return cut(READ_AS_ESCAPE.matcher(legible(text)).replaceAll("_x005F_"), cutMark);
    }

    /** The text spelled out, with a replacement sign for every character that XML 1.0 refuses even so. */
    static String legible(String text) {
        return REFUSED_BY_XML.matcher(SpelledText.of(text)).replaceAll(REPLACEMENT);
    }

    private static String cut(String text, String mark) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
