package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Align;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Group;
import prisoncensus.report.layout.Block.NewPage;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.LaidOut;
import prisoncensus.report.layout.Layout;
import prisoncensus.report.layout.Role;

/** The pages of a night: page 1, the sections behind it, and the foot of every page. */
final class NightPages {
    private static final double PAGE_NUMBER = 120;

    private final NightReport report;
    private final Texts texts;
    private final Fonts fonts;
    private final PageWords words;

    NightPages(NightReport report, Fonts fonts) {
        this.report = report;
        this.texts = report.texts();
        this.fonts = fonts;
        this.words = new PageWords(report, fonts);
    }

    LaidOut laidOut() {
        var layout = new Layout(PageStyle.A4, fonts);
        return layout.lay(blocks(layout), this::foot);
    }

    private List<Block> blocks(Layout layout) {
        var first = new PageOne(report, words, fonts, layout);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sections.section(texts.say("section.summary"), first.blocks()));
        blocks.add(new NewPage());
        if (!first.otherCharts().isEmpty()) {
            blocks.add(new Group(Role.SECTION, first.otherCharts(), false));
        }
        blocks.addAll(new Sections(report, fonts).blocks());
        return blocks;
    }

    private List<Block> foot(int page, int pages) {
        Row second = Row.of(
                List.of(
                        PageStyle.column(
                                PageStyle.WIDTH - PAGE_NUMBER, 0, List.of(note(words.footSecond(), Align.LEFT))),
                        PageStyle.column(PAGE_NUMBER, 0, List.of(note(words.page(page, pages), Align.RIGHT)))),
                0,
                0);
        List<Block> lines = List.of(note(words.footFirst(), Align.LEFT), second);
        return List.of(Row.of(
                List.of(new Row.Cell(PageStyle.WIDTH, 0, PageStyle.under(Palette.LINE, 0.5, 4), lines)), 0, 0));
    }

    private static Paragraph note(String text, Align align) {
        return PageStyle.aligned(text, PageStyle.NOTE, align);
    }
}
