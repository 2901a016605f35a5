package prisoncensus.intake.text;

import prisoncensus.logbook.Reading;

/** What counts as a blank around a value: no-break spaces too, but not in the first reading. */
public final class Blanks {
    private final boolean noBreakSpacesToo;

    public Blanks(Reading reading) {
        this.noBreakSpacesToo = reading.includes(Reading.SECOND);
    }

    /** The text without the blanks around it. */
    public String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a line that is not of ASCII alone has nothing but blanks; in the first reading such a line is never blank. */
    boolean fill(String line) {
        return noBreakSpacesToo && trimmed(line).isEmpty();
    }

    private boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || (noBreakSpacesToo && Character.isSpaceChar(letter));
    }
}
