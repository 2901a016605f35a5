package prisoncensus.audit.history;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A finding of the standing revision of one night.
 *
 * @param revision its number
 * @param check the id of the check
 * @param severity BREACH, WARNING, GAP or NOTE
 * @param subjectKind as in findings.csv
 * @param since the first night of its run
 * @param message in the language of the report
 */
public record NightFinding(
        LocalDate date,
        int revision,
        String check,
        String severity,
        String subjectKind,
        String subject,
        LocalDate since,
        OptionalLong found,
        OptionalLong limit,
        String message) {}
