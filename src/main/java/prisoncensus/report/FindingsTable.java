package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Severity;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Text;

/** Every finding, one row each. */
final class FindingsTable {
    private final ReportHeading heading;
    private final Texts texts;

    FindingsTable(ReportHeading heading, Texts texts) {
        this.heading = heading;
        this.texts = texts;
    }

    Table of(List<Finding> findings) {
        return new Table(
                texts.say("section.findings"),
                List.of(
                        texts.column("severity", 15),
                        texts.column("check", 18),
                        texts.column("subjectKind", 10),
                        texts.column("subject", 14),
                        texts.column("sector", 12),
                        texts.column("since", 10),
                        texts.column("standing", 14),
                        texts.column("found", 8),
                        texts.column("limit", 8),
                        texts.column("message", 60),
                        texts.column("sources", 30)),
                findings.stream().map(this::row).toList());
    }

    private Row row(Finding finding) {
        FindingView view = NightReportBuilder.view(finding, heading, texts);
        return new Row(
                List.of(
                        new Text(texts.say("severity." + finding.severity())),
                        new Text(view.check()),
                        new Text(texts.say("subject." + finding.subject().kind())),
                        new Text(view.subject()),
                        textOrNone(finding.subject().sector()),
                        new Day(view.since()),
                        new Text(view.standing()),
                        Value.numberOrNone(finding.found()),
                        Value.numberOrNone(finding.limit()),
                        new Text(view.message()),
                        textOrNone(view.sources())),
                finding.severity() == Severity.BREACH);
    }

    private static Value textOrNone(String text) {
        return text.isEmpty() ? new NotApplicable() : new Text(text);
    }
}
