package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/**
 * Page 1: title, the four answers, key figures, breaches, logs, and the charts that find room. All of it is measured first, so
 * that it fits on one page.
 */
final class PdfFirstPage {
    private static final double LEADING = 1.2;
    private static final double HEADING = 22;
    private static final double TITLE = 62;
    private static final double AIR = 8;
    private static final int BREACHES_BEFORE_CHARTS = 5;
    private static final int LONGEST_STATE = 110;

    private final NightReport report;
    private final PdfWords words;
    private final Texts texts;
    private final PdfFo fo;
    private final PdfAnswers answers;
    private final PdfCards cards;
    private final PdfBreaches breaches;
    private final PdfCharts charts;

    PdfFirstPage(NightReport report, PdfWords words, PdfFo fo) {
        this.report = report;
        this.words = words;
        this.texts = report.texts();
        this.fo = fo;
        this.answers = new PdfAnswers(report, fo);
        this.cards = new PdfCards(report.keyFigures(), texts, fo);
        this.breaches = new PdfBreaches(report, fo);
        this.charts = new PdfCharts(report, fo, room() - breaches.height(BREACHES_BEFORE_CHARTS));
    }

    void write() {
        title();
        answers.write();
        cards.write();
        signs();
        fo.heading2(texts.say("section.breaches"));
        breaches.write(room() - charts.height());
        fo.heading2(report.logs().name());
        new PdfTable(shortLogs(), texts, fo).write();
        charts.writeFirst();
    }

    /** The charts that found no room. */
    void writeOtherCharts() {
        charts.writeOthers();
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
                + texts.say("codes.r") + " · " + texts.say("codes.p") + ". " + texts.say("codes.zero");
    }

    private void signs() {
        fo.block(codes(), "font-size", PdfStyle.pt(PdfStyle.FINE), "color", PdfStyle.SOFT, "space-after", "7pt");
    }

    /** What is left for breaches and charts. */
    private double room() {
        double signs =
                PdfText.lines(codes(), ReportFont.PLAIN, PdfStyle.FINE, PdfStyle.WIDTH) * PdfStyle.FINE * LEADING;
        double logs = shortLogs().rows().stream()
                .mapToDouble(row -> stateLines(row) * PdfStyle.SMALL * LEADING + 6)
                .sum();
        double head = PdfStyle.SMALL * LEADING + 6;
        return PdfStyle.HEIGHT
                - TITLE
                - answers.height()
                - cards.height()
                - signs
                - 7
                - head
                - logs
                - 8
                - 2 * HEADING
                - AIR;
    }

    private int stateLines(Table.Row row) {
        double width = new PdfColumns(shortLogs()).widths(PdfStyle.WIDTH)[1] - PdfColumns.PADDING;
        return PdfText.lines(texts.say(row.values().get(1)), ReportFont.PLAIN, PdfStyle.SMALL, width);
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
}
