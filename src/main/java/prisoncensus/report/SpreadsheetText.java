package prisoncensus.report;

import java.util.regex.Pattern;

/** Text from outside as a spreadsheet may open it: nothing in it is taken for a formula, and nothing in it turns what stands around it. */
public final class SpreadsheetText {
    private static final String UNSEEN = "\\p{Zs}\\u00AD\\u180E\\u200B-\\u200D\\u2060\\uFEFF";
    private static final Pattern LIVE = Pattern.compile("^[" + UNSEEN + "]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private SpreadsheetText() {}

    /** Whether a spreadsheet could take the text for a formula, blanks and invisible characters before the sign included. */
    public static boolean isLive(String text) {
        return LIVE.matcher(text).find();
    }

    /** The text with each control and bidirectional character spelled out, such as {@code [U+202E]}; tabs and line ends stay. */
    public static String spelled(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> "[U+%04X]".formatted((int) found.group().charAt(0)));
    }

    /** The text spelled out, with a leading {@code '} if it could be taken for a formula. */
    static String tame(String text) {
        String spelled = spelled(text);
        return isLive(spelled) ? "'" + spelled : spelled;
    }
}
