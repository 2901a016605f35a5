package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.Finding;
import prisoncensus.checks.Severity;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Text;

/** Every finding, one row each. */
final class FindingsTable {
    private final Heading heading;
    private final Texts texts;

    FindingsTable(Heading heading, Texts texts) {
        this.heading = heading;
        this.texts = texts;
    }

    Table of(List<Finding> findings) {
        return new Table(
                texts.say("section.findings"),
                List.of(
                        texts.column("severity", 15),
                        texts.column("check", 20),
                        texts.column("subjectKind", 12),
                        texts.column("subject", 18),
                        texts.column("sector", 14),
                        texts.column("since", 12),
                        texts.column("found", 8),
                        texts.column("limit", 8),
                        texts.column("message", 70),
                        texts.column("sources", 40)),
                findings.stream().map(this::row).toList());
    }

    private Row row(Finding finding) {
        return new Row(
                List.of(
                        new Text(texts.say("severity." + finding.severity())),
                        new Text(NightReports.rule(finding, texts)),
                        new Text(texts.say("subject." + finding.subject().kind())),
                        new Text(NightReports.subject(finding.subject(), texts)),
                        finding.subject().sector().isEmpty()
                                ? new NotApplicable()
                                : new Text(finding.subject().sector()),
                        new Day(finding.since()),
                        Value.numberOrNone(finding.found()),
                        Value.numberOrNone(finding.limit()),
                        new Text(texts.say(finding.message())),
                        finding.sources().isEmpty()
                                ? new NotApplicable()
                                : new Text(NightReports.sources(finding, heading))),
                finding.severity() == Severity.BREACH);
    }
}
