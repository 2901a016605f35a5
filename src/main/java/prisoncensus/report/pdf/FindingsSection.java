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
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Noted;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.VisibleText;

/**
 * The findings by severity, the new ones apart from those that go on. Of very many a person reads some of each check; how many
 * there are is always said, and all of them are attached.
 */
final class FindingsSection {
    private static final int MOST_ROWS = 110;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_SUBJECT = 80;
    private static final String SIGN = "¹";

    private final NightReport report;
    private final Texts texts;
    private final TableBlocks tables;

    FindingsSection(NightReport report, TableBlocks tables) {
        this.report = report;
        this.texts = report.texts();
        this.tables = tables;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.section(texts.say("section.findings")));
        if (report.findings().isEmpty()) {
            blocks.add(PageStyle.body(texts.say("none.findings")));
        } else {
            blocks.add(sum());
        }
        for (Severity severity : Severity.values()) {
            blocks.addAll(of(severity));
        }
        blocks.addAll(ended());
        return blocks;
    }

    private List<Block> ended() {
        Table ended = report.ended();
        if (ended.rows().isEmpty()) {
            return List.of();
        }
        int number = ended.rows().size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.heading3(texts.say(Message.of("pdf.findings.ended").with("number", number))));
        List<Table.Row> shown = ended.rows().stream().limit(MOST_ROWS).toList();
        blocks.add(tables.of(new Table(ended.name(), ended.columns(), shown)));
        if (number > MOST_ROWS) {
            blocks.add(PageStyle.body(texts.say(Message.of("pdf.moreInWorkbook").with("number", number - MOST_ROWS))));
        }
        return blocks;
    }

    private Block sum() {
        String number = texts.say(
                Message.of("pdf.findings.all").with("number", report.findings().size()));
        return new Noted(
                PageStyle.sentence(number + SIGN + " " + report.newFindings().text()),
                Paragraph.of(SIGN + " " + texts.say("pdf.findings.where"), PageStyle.NOTE, 0, 0));
    }

    private List<Block> of(Severity severity) {
        List<FindingView> found = report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        String sign = severity == Severity.BREACH ? "▲ " : "";
        blocks.add(
                PageStyle.heading3(sign + texts.say("pdf.findings." + severity) + ": " + texts.number(found.size())));
        int most = share(byCheck(found).values());
        blocks.addAll(group(
                "pdf.findings.new", found.stream().filter(FindingView::isNew).toList(), most));
        blocks.addAll(group(
                "pdf.findings.standing",
                found.stream().filter(finding -> !finding.isNew()).toList(),
                most));
        return blocks;
    }

    private static Map<String, List<FindingView>> byCheck(List<FindingView> findings) {
        return findings.stream().collect(groupingBy(finding -> finding.check().text(), LinkedHashMap::new, toList()));
    }

    /** How many of each check can be shown so that all together do not become too many: a check with few shows all. */
    private static int share(Collection<List<FindingView>> checks) {
        int share =
                Math.min(MOST_ROWS, checks.stream().mapToInt(List::size).max().orElse(0));
        while (share > 1 && rows(checks, share) > MOST_ROWS) {
            share--;
        }
        return share;
    }

    private static int rows(Collection<List<FindingView>> checks, int share) {
        return checks.stream().mapToInt(check -> Math.min(check.size(), share)).sum();
    }

    private List<Block> group(String key, List<FindingView> findings, int most) {
        if (findings.isEmpty()) {
            return List.of();
        }
        String title = texts.say(Message.of(key).with("number", findings.size()));
        List<Table.Row> rows = new ArrayList<>();
        byCheck(findings).forEach((check, found) -> {
            found.stream().limit(most).map(this::row).forEach(rows::add);
            if (found.size() > most) {
                rows.add(more(check, found.size() - most, found.get(0).severity()));
            }
        });
        return List.of(PageStyle.heading4(title), tables.of(new Table(title, columns(), rows)));
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
                        new Value.Text(finding.check().text()),
                        new Value.Text(VisibleText.shorten(finding.subject(), LONGEST_SUBJECT)),
                        new Value.Text(VisibleText.shorten(finding.message().text(), LONGEST_TEXT)),
                        new Value.Text(
                                finding.isNew()
                                        ? since
                                        : since + ", " + finding.standing().text()),
                        finding.sources().isEmpty()
                                ? new Value.NotApplicable()
                                : new Value.Text(new SourcesInWords(texts).of(finding.sources()))),
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
