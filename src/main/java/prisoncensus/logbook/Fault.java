package prisoncensus.logbook;

import java.util.regex.Pattern;

/**
 * One thing that is wrong with a line or a file: where, what was found, what was expected. Reports put it into words in the
 * facility's language; the parts are language-neutral.
 *
 * @param column the column's name as the specification spells it; blank if the fault is not in one column
 * @param found what stood there, as it may be printed: {@code [12]} stands for 12 characters that could hold a name
 * @param expected detail that belongs to the kind, such as {@code 0..9999}; blank if the kind says it all
 */
public record Fault(FaultKind kind, String column, String found, String expected) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{FFFE}\\x{FFFF}]");
    private static final int LONGEST_SHOWN = 40;

    /** A fault in one column. A value that could hold a person's name or cannot be printed is described, not quoted. */
    public static Fault in(FaultKind kind, String column, String value, String expected) {
        return new Fault(kind, column, printable(value), expected);
    }

    /** A fault in a column that tells of the facility, never of a person: the value is quoted, cut where it is long. */
    public static Fault quoted(FaultKind kind, String column, String value, String expected) {
        String tame = CONTROL.matcher(value).replaceAll("?");
        return new Fault(kind, column, tame.substring(0, Math.min(tame.length(), LONGEST_SHOWN)), expected);
    }

    private static String printable(String value) {
        boolean mayBeAName = WORD.matcher(value).find();
        boolean unprintable = CONTROL.matcher(value).find();
        return mayBeAName || unprintable || value.length() > LONGEST_SHOWN ? "[" + value.length() + "]" : value;
    }
}
