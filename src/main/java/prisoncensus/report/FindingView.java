package prisoncensus.report;

import java.time.LocalDate;
import prisoncensus.checks.Severity;

/**
 * A finding as a reader sees it, in the report's language.
 *
 * @param check id and name of the rule
 * @param message the sentence
 * @param sources {@code file:line}, joined by a semicolon and a blank
 */
public record FindingView(
        Severity severity, String check, String subject, LocalDate since, String message, String sources) {}
