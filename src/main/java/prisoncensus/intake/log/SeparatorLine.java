package prisoncensus.intake.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code sep=;} with which some spreadsheets begin a file: it names the separator. */
final class SeparatorLine {
    private static final Pattern LINE = Pattern.compile("(\"?)sep=(.?)\\1", Pattern.CASE_INSENSITIVE);

    private SeparatorLine() {}

    /** What the line names as the separator, blank if nothing; empty if it is no such line. */
    static Optional<String> separator(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(parts.group(2)) : Optional.empty();
    }
}
