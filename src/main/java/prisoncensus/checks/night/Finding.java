package prisoncensus.checks.night;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.TextOrder;

/**
 * One thing a rule found about one subject.
 *
 * @param since first night of the unbroken run of nights with this rule and subject
 * @param found the number the rule names; empty if it names none
 * @param limit what found was measured against; empty if the rule names none
 * @param sources the log lines it rests on
 */
public record Finding(
        CheckId rule,
        Subject subject,
        LocalDate since,
        OptionalLong found,
        OptionalLong limit,
        Message message,
        List<Origin> sources) {

    /** By rule, kind of subject and subject, each by code point: the order of findings.csv. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.rule().name())
            .thenComparing(finding -> finding.subject().kind().word())
            .thenComparing(finding -> finding.subject().name(), TextOrder.CODE_POINTS);

    /** Copies the sources. */
    public Finding {
        sources = List.copyOf(sources);
    }

    /** How grave it is. */
    public Severity severity() {
        return rule.severity();
    }

    /** The log lines as a reader of that night looks them up, {@code file:line} joined by a semicolon. */
    public String cited(LocalDate censusDate) {
        return sources.stream().map(origin -> origin.citedOn(censusDate)).collect(Collectors.joining(";"));
    }

    /** What tells it from the other findings of its night and joins it to those of other nights. */
    public FindingKey key() {
        return new FindingKey(rule.name(), subject.kind(), subject.name());
    }
}
