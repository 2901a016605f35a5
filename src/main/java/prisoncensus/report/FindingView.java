package prisoncensus.report;

import java.time.LocalDate;
import prisoncensus.checks.night.Severity;

/**
 * A finding as a reader sees it, in the report's language.
 *
 * @param check id and name of the rule
 * @param since first night of the unbroken run of nights with this check and subject
 * @param nights of that run, tonight included; 1 for a finding that is new
 * @param standing the same in words, such as "new" or "for the 12th night"
 * @param message the sentence
 * @param sources {@code file:line}, joined by a semicolon and a blank
 */
public record FindingView(
        Severity severity,
        Words check,
        String subject,
        LocalDate since,
        int nights,
        Words standing,
        Words message,
        String sources) {
    /** Whether the night before did not have it. */
    public boolean isNew() {
        return nights == 1;
    }
}
