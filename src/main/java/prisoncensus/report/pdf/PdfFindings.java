package prisoncensus.report.pdf;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.report.FindingView;
import prisoncensus.report.NightReport;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/**
 * The findings by severity, the new ones apart from those that go on. Of very many a person reads some of each check; how many
 * there are is always said, and all of them are attached.
 */
final class PdfFindings {
    private static final int MOST_ROWS = 110;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_SUBJECT = 80;

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;

    PdfFindings(NightReport report, PdfFo fo) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
    }

    void write() {
        fo.heading2(texts.say("section.findings"));
        if (report.findings().isEmpty()) {
            fo.block(texts.say("none.findings"));
            return;
        }
        fo.block(
                texts.say(Message.of("pdf.findings.all")
                                .with("number", report.findings().size())) + " " + report.newFindings(),
                "space-after",
                "2pt");
        for (Severity severity : Severity.values()) {
            write(severity);
        }
    }

    private void write(Severity severity) {
        List<FindingView> found = report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        String sign = severity == Severity.BREACH ? "▲ " : "";
        fo.heading3(sign + texts.say("pdf.findings." + severity) + ": " + texts.number(found.size()));
        int most = share(byCheck(found).values());
        group("pdf.findings.new", found.stream().filter(FindingView::isNew).toList(), most);
        group(
                "pdf.findings.standing",
                found.stream().filter(finding -> !finding.isNew()).toList(),
                most);
    }

    private static Map<String, List<FindingView>> byCheck(List<FindingView> findings) {
        return findings.stream().collect(groupingBy(FindingView::check, LinkedHashMap::new, toList()));
    }

    /** How many of each check can be shown so that all together do not become too many: a check with few shows all. */
    private static int share(Collection<List<FindingView>> checks) {
        int share = checks.stream().mapToInt(List::size).max().orElse(0);
        while (share > 1 && rows(checks, share) > MOST_ROWS) {
            share--;
        }
        return share;
    }

    private static int rows(Collection<List<FindingView>> checks, int share) {
        return checks.stream().mapToInt(check -> Math.min(check.size(), share)).sum();
    }

    private void group(String key, List<FindingView> findings, int most) {
        if (findings.isEmpty()) {
            return;
        }
        String title = texts.say(Message.of(key).with("number", findings.size()));
        fo.heading4(title);
        List<Table.Row> rows = new ArrayList<>();
        byCheck(findings).forEach((check, found) -> {
            found.stream().limit(most).map(this::row).forEach(rows::add);
            if (found.size() > most) {
                rows.add(more(check, found.size() - most, found.get(0).severity()));
            }
        });
        new PdfTable(new Table(title, columns(), rows), texts, fo).write();
    }

    private List<Table.Column> columns() {
        return List.of(
                texts.column("check", 19),
                texts.column("subject", 13),
                texts.column("message", 60),
                texts.column("since", 21),
                texts.column("sources", 25));
    }

    private Table.Row row(FindingView finding) {
        String since = texts.date(finding.since());
        return new Table.Row(
                List.of(
                        new Value.Text(finding.check()),
                        new Value.Text(PdfText.shorten(finding.subject(), LONGEST_SUBJECT)),
                        new Value.Text(PdfText.shorten(finding.message(), LONGEST_TEXT)),
                        new Value.Text(finding.isNew() ? since : since + ", " + finding.standing()),
                        finding.sources().isEmpty()
                                ? new Value.NotApplicable()
                                : new Value.Text(new PdfSources(texts).of(finding.sources()))),
                finding.severity() == Severity.BREACH);
    }

    /** No cell of it is blank: one without content would not be read out, and the row would lack a column. */
    private Table.Row more(String check, int number, Severity severity) {
        var cut = new Value.Text("…");
        return new Table.Row(
                List.of(
                        new Value.Text(check),
                        cut,
                        new Value.Text(texts.say(Message.of("pdf.moreRows").with("number", number))),
                        cut,
                        cut),
                severity == Severity.BREACH);
    }
}
