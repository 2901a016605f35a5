package prisoncensus.logbook;

import java.util.regex.Pattern;

/** Text from outside in which nothing steers what shows it: control and bidirectional characters are spelled out as {@code [U+202E]}. */
public final class SpelledText {
    private static final String BIDIRECTIONAL = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|" + BIDIRECTIONAL);
    private static final Pattern UNSEEN_OR_BREAK = Pattern.compile("\\p{Cc}|[\\u2028\\u2029]|" + BIDIRECTIONAL);

    private SpelledText() {}

    /** The text, where tabs and line ends stay as they are. */
    public static String of(String text) {
        return spelled(text, UNSEEN);
    }

    /** The text on one line: tabs and line ends are spelled out too. */
    public static String line(String text) {
        return spelled(text, UNSEEN_OR_BREAK);
    }

    /** The code points of a text, such as {@code U+0034 U+2011}. */
    public static String codePoints(String text) {
        StringBuilder points = new StringBuilder();
        text.codePoints()
                .forEach(point -> points.append(points.isEmpty() ? "" : " ").append("U+%04X".formatted(point)));
        return points.toString();
    }

    private static String spelled(String text, Pattern unseen) {
        return isPlain(text) ? text : unseen.matcher(text).replaceAll(found -> "[" + codePoints(found.group()) + "]");
    }

    /** Whether all of it is Latin, Greek or Cyrillic script and has nothing that could be spelled out, as most texts do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || (unit > '~' && unit < '\u00A0') || unit > '\u058F') {
                return false;
            }
        }
        return true;
    }
}
