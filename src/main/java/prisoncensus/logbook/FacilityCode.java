package prisoncensus.logbook;

import java.util.regex.Pattern;

/**
 * The code of one prison, also the name of its folder below {@code input/} and {@code reports/}.
 *
 * @param value a letter or digit, then at most 31 letters, digits, underscores or hyphens (ASCII)
 */
public record FacilityCode(String value) implements Comparable<FacilityCode> {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    /** @throws IllegalArgumentException if the value is no facility code */
    public FacilityCode {
        if (!isAllowed(value)) {
            throw new IllegalArgumentException("facility code '" + value + "': expected " + ALLOWED.pattern());
        }
    }

    /** Whether the text may name a facility. */
    public static boolean isAllowed(String text) {
        return ALLOWED.matcher(text).matches();
    }

    /** The rule for codes as a regular expression, for messages. */
    public static String expected() {
        return ALLOWED.pattern();
    }

    @Override
    public int compareTo(FacilityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
