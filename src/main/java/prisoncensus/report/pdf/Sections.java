package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;
import prisoncensus.report.Words;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.chart.RollChart;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Bookmark;
import prisoncensus.report.layout.Block.Group;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Role;
import prisoncensus.report.layout.VisibleText;

/** The sections behind page 1: findings, what changed, checks, solitary, meals, rejected lines, provenance and a place to sign. */
final class Sections {
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_NAME = 80;
    private static final double HEIGHT_OF_ROLL = 150;
    private static final double AFTER_CHART = 8;
    private static final double ROOM_TO_SIGN = 26;
    private static final double BETWEEN_LINES = 14;

    private final NightReport report;
    private final Texts texts;
    private final Fonts fonts;
    private final TableBlocks tables;

    Sections(NightReport report, Fonts fonts) {
        this.report = report;
        this.fonts = fonts;
        this.texts = report.texts();
        this.tables = new TableBlocks(texts, fonts);
    }

    List<Block> blocks() {
        List<Block> sections = new ArrayList<>();
        sections.add(section(texts.say("section.findings"), new FindingsSection(report, tables).blocks()));
        report.changes().map(this::changes).ifPresent(sections::add);
        sections.add(checks());
        if (!report.roll().rows().isEmpty()) {
            sections.add(roll());
        }
        if (!report.outside().rows().isEmpty()) {
            sections.add(section(report.outside(), LONGEST_NAME, texts.say("none.out")));
        }
        sections.add(
                section(report.solitary(), LONGEST_TEXT, report.noSolitary().text()));
        sections.add(section(report.mealSectors(), LONGEST_NAME, texts.say(new Value.Missing())));
        sections.add(section(report.rejected(), LONGEST_TEXT, texts.say("none.rejected")));
        sections.add(provenance());
        return sections;
    }

    static Block section(String title, List<Block> content) {
        List<Block> all = new ArrayList<>();
        all.add(new Bookmark(title));
        all.addAll(content);
        return new Group(Role.SECTION, all, false);
    }

    private Block section(Table table, int longest, String ifEmpty) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.section(table.name()));
        if (table.rows().isEmpty()) {
            blocks.add(PageStyle.body(ifEmpty));
        } else {
            blocks.addAll(shortened(table, longest));
        }
        return section(table.name(), blocks);
    }

    private Block roll() {
        Table table = report.roll();
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.section(table.name()));
        blocks.addAll(ChartRows.blocks(RollChart.of(report, fonts, PageStyle.WIDTH, HEIGHT_OF_ROLL)));
        blocks.add(new Block.Space(AFTER_CHART));
        blocks.addAll(shortened(table, LONGEST_TEXT));
        return section(table.name(), blocks);
    }

    private Block changes(Table changes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.section(changes.name()));
        blocks.add(PageStyle.sentence(report.against().text()));
        if (!changes.rows().isEmpty()) {
            blocks.addAll(shortened(changes, LONGEST_TEXT));
        }
        return section(changes.name(), blocks);
    }

    private Block checks() {
        String title = texts.say("section.checks");
        Table table = with(report.checks(), report.checks().rows(), this::why);
        return section(title, List.of(PageStyle.section(title), tables.of(table)));
    }

    private String why(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Math.max(text.lastIndexOf("; ", LONGEST_TEXT), text.lastIndexOf(", ", LONGEST_TEXT));
        return VisibleText.shorten(text, end > 0 ? end + 1 : LONGEST_TEXT) + " " + texts.say("pdf.moreWhy");
    }

    private List<Block> shortened(Table all, int longest) {
        List<Block> blocks = new ArrayList<>();
        List<Table.Row> shown = all.rows().stream().limit(MOST_ROWS).toList();
        blocks.add(tables.of(with(all, shown, text -> VisibleText.shorten(text, longest))));
        int more = all.rows().size() - shown.size();
        if (more > 0) {
            blocks.add(PageStyle.body(texts.say(Message.of("pdf.moreInWorkbook").with("number", more))));
        }
        return blocks;
    }

    private static Table with(Table table, List<Table.Row> rows, UnaryOperator<String> shortening) {
        List<Table.Row> shortened = rows.stream()
                .map(row -> new Table.Row(
                        row.values().stream()
                                .map(value -> value instanceof Value.Worded text
                                        ? new Value.Text(shortening.apply(text.text()))
                                        : value)
                                .toList(),
                        row.alert()))
                .toList();
        return new Table(table.name(), table.columns(), shortened);
    }

    private Block provenance() {
        String title = texts.say("section.provenance");
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.section(title));
        blocks.add(PageStyle.heading3(report.inputs().name()));
        blocks.add(
                report.inputs().rows().isEmpty()
                        ? PageStyle.body(texts.say(new Value.Missing()))
                        : tables.of(report.inputs()));
        blocks.add(PageStyle.heading3(report.limits().name()));
        blocks.add(tables.of(report.limits()));
        blocks.addAll(notes());
        blocks.addAll(making());
        blocks.add(sign());
        return section(title, blocks);
    }

    private List<Block> notes() {
        List<Block> blocks = new ArrayList<>();
        if (!report.notes().isEmpty()) {
            blocks.add(PageStyle.heading3(texts.say("pdf.notes")));
            report.notes().stream().map(Words::text).map(PageStyle::sentence).forEach(blocks::add);
        }
        return blocks;
    }

    private List<Block> making() {
        ReportHeading heading = report.heading();
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.heading3(texts.say("pdf.making")));
        blocks.add(PageStyle.sentence(texts.say(Message.of("report.software").with("software", heading.software()))));
        said("report.requestedBy", "by", heading.requestedBy()).ifPresent(blocks::add);
        said("report.reason", "reason", heading.reason()).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> said(String key, String name, Optional<String> value) {
        return value.map(said -> PageStyle.sentence(texts.say(Message.of(key).with(name, said))));
    }

    private Block sign() {
        double unit = (PageStyle.WIDTH - 2 * BETWEEN_LINES) / 8;
        Row lines = Row.of(
                List.of(
                        signLine("report.sign", 3 * unit),
                        signLine("report.signDate", 2 * unit),
                        signLine("report.signature", 3 * unit)),
                ROOM_TO_SIGN,
                0);
        return new Group(Role.DIVISION, List.of(PageStyle.heading3(texts.say("pdf.sign")), lines), true);
    }

    private Row.Cell signLine(String key, double width) {
        var text = Paragraph.of(texts.say(key), PageStyle.BODY.in(Palette.SOFT), 0, 0);
        return new Row.Cell(width, BETWEEN_LINES, PageStyle.under(Palette.TEXT, 0.6, 3), List.of(text));
    }
}
