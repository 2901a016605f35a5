package prisoncensus.report;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.checks.Message;
import prisoncensus.checks.Severity;

/** Page 1: title, key figures, breaches, logs and sectors, measured so that all of it fits on one page. */
final class PdfFirstPage {
    private static final double LEADING = 1.25;
    private static final double HEADING = 28;
    private static final double TITLE = 62;
    private static final double AIR = 8;
    private static final double BULLET = 14;
    private static final int LONGEST_BREACH = 260;
    private static final int LONGEST_STATE = 160;

    private final NightReport report;
    private final PdfWords words;
    private final Texts texts;
    private final PdfFo fo;
    private final PdfCards cards;
    private final PdfChart chart;

    PdfFirstPage(NightReport report, PdfWords words, PdfFo fo) {
        this.report = report;
        this.words = words;
        this.texts = report.texts();
        this.fo = fo;
        this.cards = new PdfCards(report.keyFigures(), texts, fo);
        this.chart = new PdfChart(report, fo);
    }

    void write() {
        title();
        cards.write();
        signs();
        breaches();
        logs();
        sectors();
    }

    private void title() {
        fo.block(words.title(), "role", "H1", "font-size", "22pt", "font-weight", "bold", "color", PdfStyle.TITLE);
        fo.block(words.subject(), "font-size", "11pt", "space-before", "1pt");
        fo.block(
                words.titleDetails(),
                "font-size",
                PdfStyle.pt(PdfStyle.SMALL),
                "color",
                PdfStyle.SOFT,
                "space-before",
                "2pt",
                "space-after",
                "9pt");
    }

    private String codes() {
        return texts.say("codes.title") + ": " + texts.say("codes.x") + " · " + texts.say("codes.z") + " · "
                + texts.say("codes.r") + ". " + texts.say("codes.zero");
    }

    private void signs() {
        fo.block(codes(), "font-size", PdfStyle.pt(PdfStyle.FINE), "color", PdfStyle.SOFT, "space-after", "9pt");
    }

    private void breaches() {
        fo.heading2(texts.say("section.breaches"));
        List<String> breaches = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BREACH)
                .map(FindingView::message)
                .map(message -> PdfText.shorten(message, LONGEST_BREACH))
                .toList();
        if (breaches.isEmpty()) {
            fo.block(report.noBreach(), "space-after", "8pt");
            return;
        }
        List<String> shown = thatFit(breaches);
        list(shown);
        if (shown.size() < breaches.size()) {
            fo.block(
                    texts.say(Message.of("pdf.moreBreaches").with("number", breaches.size() - shown.size())),
                    "font-weight",
                    "bold",
                    "color",
                    PdfStyle.ALERT,
                    "margin-left",
                    PdfStyle.pt(BULLET),
                    "space-after",
                    "8pt");
        }
    }

    private List<String> thatFit(List<String> breaches) {
        List<String> shown = new ArrayList<>();
        double room = room() - line(1);
        for (String breach : breaches) {
            room -= line(lines(breach, PdfStyle.BODY, PdfStyle.WIDTH - BULLET)) + 2;
            if (room < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(breach);
        }
        return shown;
    }

    private double room() {
        double signs = lines(codes(), PdfStyle.FINE, PdfStyle.WIDTH) * PdfStyle.FINE * LEADING;
        double logs = shortLogs().rows().stream()
                .mapToDouble(row -> line(lines(texts.say(row.values().get(1)), PdfStyle.SMALL, stateWidth())) + 4)
                .sum();
        return PdfStyle.HEIGHT - TITLE - cards.height() - signs - logs - line(2) - chart.height() - 3 * HEADING - AIR;
    }

    private double stateWidth() {
        return new PdfColumns(report.logs().columns()).widths(PdfStyle.WIDTH)[1] - PdfColumns.PADDING;
    }

    private static int lines(String text, double size, double width) {
        return PdfText.lines(text, PdfFont.PLAIN, size, width);
    }

    private static double line(int lines) {
        return lines * PdfStyle.BODY * LEADING;
    }

    private void list(List<String> breaches) {
        fo.open(
                "fo:list-block",
                "provisional-distance-between-starts",
                PdfStyle.pt(BULLET),
                "provisional-label-separation",
                "2pt",
                "space-after",
                "6pt");
        for (String breach : breaches) {
            fo.open("fo:list-item", "space-after", "2pt");
            fo.open("fo:list-item-label", "end-indent", "label-end()");
            fo.block("▲", "color", PdfStyle.ALERT).close();
            fo.open("fo:list-item-body", "start-indent", "body-start()");
            fo.block(breach).close(2);
        }
        fo.close();
    }

    private void logs() {
        fo.heading2(report.logs().name());
        new PdfTable(shortLogs(), texts, fo).write();
    }

    private Table shortLogs() {
        Table logs = report.logs();
        return new Table(
                logs.name(),
                logs.columns(),
                logs.rows().stream().map(PdfFirstPage::shortRow).toList());
    }

    private static Table.Row shortRow(Table.Row row) {
        List<Value> values = new ArrayList<>(row.values());
        if (values.get(1) instanceof Value.Text state) {
            values.set(1, new Value.Text(PdfText.shorten(state.text(), LONGEST_STATE)));
        }
        return new Table.Row(values, row.alert());
    }

    private void sectors() {
        fo.heading2(report.sectorsTable().name());
        chart.write();
    }
}
