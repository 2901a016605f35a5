package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.NightReport;
import prisoncensus.report.chart.CellMap;
import prisoncensus.report.chart.CensusChart;
import prisoncensus.report.chart.Chart;
import prisoncensus.report.chart.SectorChart;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Figure;
import prisoncensus.report.layout.Block.Group;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.Layout;
import prisoncensus.report.layout.Role;

/** The charts: those that fit stand on page 1, in their order, the others on the page behind it. None is ever left out. */
final class ChartRows {
    private static final double BETWEEN = 16;
    private static final double BESIDE = (PageStyle.WIDTH - BETWEEN) / 2;
    private static final double LEAST_HEIGHT = 108;

    private final List<Block> rows = new ArrayList<>();

    ChartRows(NightReport report, Fonts fonts) {
        if (SectorChart.isNarrow(report)) {
            Chart sectors = SectorChart.of(report, fonts, BESIDE);
            double height = Math.max(LEAST_HEIGHT, sectors.drawing().height());
            rows.add(beside(sectors, CensusChart.of(report, fonts, BESIDE, height)));
        } else {
            rows.add(group(SectorChart.of(report, fonts, PageStyle.WIDTH)));
            rows.add(group(CensusChart.of(report, fonts, PageStyle.WIDTH, LEAST_HEIGHT)));
        }
        rows.add(group(CellMap.of(report, fonts, PageStyle.WIDTH)));
    }

    private static Block beside(Chart first, Chart second) {
        return Row.of(
                List.of(PageStyle.column(BESIDE, BETWEEN, blocks(first)), PageStyle.column(BESIDE, 0, blocks(second))),
                0,
                0);
    }

    private static Block group(Chart chart) {
        return new Group(Role.DIVISION, blocks(chart), true);
    }

    static List<Block> blocks(Chart chart) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PageStyle.chart(chart.title()));
        blocks.add(new Figure(chart.drawing(), 0, 0));
        chart.remark().map(remark -> Paragraph.of(remark, PageStyle.BODY, 2, 0)).ifPresent(blocks::add);
        return blocks;
    }

    /** How many find room in that height in points. */
    int fitting(double room, Layout layout) {
        int fitting = 0;
        while (fitting < rows.size() && layout.height(first(fitting + 1)) <= room) {
            fitting++;
        }
        return fitting;
    }

    List<Block> first(int number) {
        return rows.subList(0, number);
    }

    List<Block> others(int number) {
        return rows.subList(number, rows.size());
    }
}
