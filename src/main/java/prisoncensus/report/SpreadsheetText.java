package prisoncensus.report;

import java.util.regex.Pattern;
import prisoncensus.logbook.SpelledText;

/** Text from outside as a spreadsheet may open it: nothing in it is taken for a formula, and nothing in it turns what stands around it. */
public final class SpreadsheetText {
    private static final String UNSEEN = "\\p{Zs}\\u00AD\\u180E\\u200B-\\u200D\\u2060\\uFEFF";
    private static final Pattern LIVE = Pattern.compile("^[" + UNSEEN + "]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private SpreadsheetText() {}

    /** Whether a spreadsheet could take the text for a formula, blanks and invisible characters before the sign included. */
    public static boolean isLive(String text) {
        boolean isPlain = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
        return !isPlain && LIVE.matcher(text).find();
    }

    /** The text with control and bidirectional characters spelled out, with a leading {@code '} if it could be taken for a formula. */
    public static String tame(String text) {
        String spelled = SpelledText.of(text);
        return isLive(spelled) ? "'" + spelled : spelled;
    }
}
