package prisoncensus.report;

import java.time.LocalDate;
import java.util.List;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Said;
import prisoncensus.report.Value.Text;

/** Every finding, one row each, and those that are over. */
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
                        texts.column("standing", "state", 14),
                        texts.column("found", 8),
                        texts.column("limit", 8),
                        texts.column("message", 60),
                        texts.column("sources", 30)),
                findings.stream().map(this::row).toList());
    }

    /** The findings that stood before the night and that it no longer has. */
    Table ended(Judgement judgement) {
        return new Table(
                texts.say("section.ended"),
                List.of(
                        texts.column("severity", 15),
                        texts.column("check", 30),
                        texts.column("subjectKind", 12),
                        texts.column("subject", 18),
                        texts.column("since", 12)),
                judgement.ended().entrySet().stream()
                        .map(run -> row(run.getKey(), run.getValue()))
                        .toList());
    }

    private Row row(FindingKey key, LocalDate since) {
        return new Row(
                List.of(
                        Phrases.severity(CheckId.valueOf(key.rule()).severity(), texts),
                        Coded.of(key.rule(), Words.of(Phrases.rule(key.rule()), texts)),
                        Phrases.kind(key.kind(), texts),
                        Phrases.named(new Subject(key.kind(), key.subject(), ""), texts),
                        new Day(since)),
                false);
    }

    private Row row(Finding finding) {
        FindingView view = NightReportBuilder.view(finding, heading, texts);
        return new Row(
                List.of(
                        Phrases.severity(finding.severity(), texts),
                        Coded.of(finding.rule().name(), view.check()),
                        Phrases.kind(finding.subject().kind(), texts),
                        Phrases.named(finding.subject(), texts),
                        textOrNone(finding.subject().sector()),
                        new Day(view.since()),
                        Coded.of(view.isNew() ? "new" : "continuing", view.standing()),
                        Value.numberOrNone(finding.found()),
                        Value.numberOrNone(finding.limit()),
                        new Said(view.message()),
                        textOrNone(view.sources())),
                finding.severity() == Severity.BREACH);
    }

    private static Value textOrNone(String text) {
        return text.isEmpty() ? new NotApplicable() : new Text(text);
    }
}
