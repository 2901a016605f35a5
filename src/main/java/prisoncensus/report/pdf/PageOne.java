package prisoncensus.report.pdf;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.checks.night.Message;
import prisoncensus.report.KeyFigure;
import prisoncensus.report.NightReport;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Layout;
import prisoncensus.report.layout.Role;
import prisoncensus.report.layout.VisibleText;

/**
 * Page 1: title, the answers, key figures, breaches, logs, and the charts that find room. All of it is measured first, so
 * that it fits on one page.
 */
final class PageOne {
    private static final int BREACHES_BEFORE_CHARTS = 5;
    private static final int LONGEST_STATE = 110;

    private final NightReport report;
    private final Texts texts;
    private final Layout layout;
    private final ChartRows charts;
    private final int chartsShown;
    private final BreachList breaches;
    private final List<Block> above;
    private final List<Block> below;

    PageOne(NightReport report, PageWords words, Fonts fonts, Layout layout) {
        this.report = report;
        this.texts = report.texts();
        this.layout = layout;
        this.breaches = new BreachList(report, layout);
        this.charts = new ChartRows(report, fonts);
        this.above = above(words, fonts);
        this.below = List.of(PageStyle.part(report.logs().name()), new TableBlocks(texts, fonts).of(shortLogs()));
        double room = room() - layout.height(breaches.first(BREACHES_BEFORE_CHARTS));
        this.chartsShown = charts.fitting(room, layout);
    }

    List<Block> blocks() {
        List<Block> shown = charts.first(chartsShown);
        List<Block> blocks = new ArrayList<>(above);
        blocks.addAll(breaches.fitting(room() - layout.height(shown)));
        blocks.addAll(below);
        blocks.addAll(shown);
        return blocks;
    }

    /** The charts that found no room. */
    List<Block> otherCharts() {
        return charts.others(chartsShown);
    }

    private double room() {
        return PageStyle.A4.textHeight() - layout.height(above) - layout.height(below);
    }

    private List<Block> above(PageWords words, Fonts fonts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.heading(Role.HEADING_1, words.title(), PageStyle.TITLE, 0, 1));
        blocks.add(Paragraph.of(words.subject(), PageStyle.SUBJECT, 0, 2));
        blocks.add(Paragraph.of(words.titleDetails(), PageStyle.SMALL.in(Palette.SOFT), 0, 9));
        blocks.addAll(new AnswerRows(texts).blocks(report));
        blocks.add(new Block.Space(5));
        blocks.addAll(new FigureCards(figures(true), texts, fonts).blocks());
        if (!figures(false).isEmpty()) {
            blocks.add(Paragraph.of(notKept(), PageStyle.NOTE, 0, 2));
        }
        blocks.add(Paragraph.of(codes(), PageStyle.NOTE, 0, 2));
        blocks.add(PageStyle.part(texts.say("section.breaches")));
        return blocks;
    }

    private List<KeyFigure> figures(boolean kept) {
        return report.keyFigures().stream()
                .filter(figure -> figure.isKept() == kept)
                .toList();
    }

    private String notKept() {
        return texts.say(Message.of("pdf.notKept")
                .with(
                        "figures",
                        figures(false).stream()
                                .map(figure -> figure.label().text() + " " + texts.say(figure.value()))
                                .collect(joining(" · "))));
    }

    private String codes() {
        return texts.say("codes.title") + ": " + texts.say("codes.x") + " · " + texts.say("codes.z") + " · "
                + texts.say("codes.r") + " · " + texts.say("codes.p") + ". " + texts.say("codes.zero");
    }

    private Table shortLogs() {
        Table logs = report.logs();
        return new Table(
                logs.name(),
                logs.columns(),
                logs.rows().stream().map(PageOne::shortRow).toList());
    }

    private static Table.Row shortRow(Table.Row row) {
        List<Value> values = new ArrayList<>(row.values());
        if (values.get(1) instanceof Value.Worded state) {
            values.set(1, new Value.Text(VisibleText.shorten(state.text(), LONGEST_STATE)));
        }
        return new Table.Row(values, row.alert());
    }
}
