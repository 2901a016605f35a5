package prisoncensus.checks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders of text that depend on no locale. */
public final class TextOrder {
    /** By Unicode code point, which for rare characters is not the order of Java's strings. */
    public static final Comparator<String> CODE_POINTS = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    /** As people count: runs of digits by their number (cell 4-9 before 4-10), everything else by code point. */
    public static final Comparator<String> NATURAL =
            Comparator.comparing(TextOrder::padded, CODE_POINTS).thenComparing(CODE_POINTS);

    private static final Pattern DIGITS = Pattern.compile("0*+([0-9]*+)(?<=[0-9])");

    private TextOrder() {}

    /** Each run of digits without its leading zeros, behind its length: the longer number is the greater one. */
    private static String padded(String text) {
        return DIGITS.matcher(text)
                .replaceAll(run -> "%06d%s".formatted(run.group(1).length(), run.group(1)));
    }
}
