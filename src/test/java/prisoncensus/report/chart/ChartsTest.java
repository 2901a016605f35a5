package prisoncensus.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prisoncensus.report.chart.ChartShapes.assertEveryShapeStandsWithin;
import static prisoncensus.report.chart.ChartShapes.bar;
import static prisoncensus.report.chart.ChartShapes.colours;
import static prisoncensus.report.chart.ChartShapes.labels;
import static prisoncensus.report.chart.ChartShapes.parts;
import static prisoncensus.report.chart.ChartShapes.words;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.report.Language;
import prisoncensus.report.LargeFacility;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;
import prisoncensus.report.chart.Shape.Dot;
import prisoncensus.report.chart.Shape.Line;
import prisoncensus.report.chart.Shape.Part;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.Colour;
import prisoncensus.report.layout.Fonts;

class ChartsTest {
    private static final Fonts FONTS = FontSet.get();
    private static final double WIDTH = 500;

    static Stream<NightReport> nights() {
        return Stream.of(
                SampleReports.rich(Language.EN),
                SampleReports.quiet(Language.ES),
                SampleReports.silent(Language.ES),
                SampleReports.gather(new NightBuilder(), Language.EN),
                LargeFacility.of(8, 28).over(5).report(Language.ES),
                LargeFacility.of(60, 3).named("W".repeat(300)).report(Language.EN),
                LargeFacility.of(5, 100).over(100).report(Language.EN),
                LargeFacility.of(50, 100).report(Language.EN));
    }

    private static List<Chart> charts(NightReport report) {
        return List.of(
                SectorChart.of(report, FONTS, WIDTH),
                CensusChart.of(report, FONTS, WIDTH, 108),
                CellMap.of(report, FONTS, WIDTH));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void everyShapeStandsWithinItsDrawing(NightReport report) {
        for (Chart chart : charts(report)) {
            assertEveryShapeStandsWithin(chart.drawing());
        }
    }

    @ParameterizedTest
    @MethodSource("nights")
    void everyChartHasATitleWordsAndATableOfItsValues(NightReport report) {
        assertThat(charts(report)).allSatisfy(chart -> {
            assertThat(chart.title()).isNotBlank();
            assertThat(chart.drawing().alternative()).contains(chart.title());
        });
        assertThat(charts(report).get(0).values().rows())
                .hasSize(report.sectors().size());
        assertThat(charts(report).get(1).values().rows()).hasSize(30);
        assertThat(charts(report).get(2).values()).isEqualTo(report.cells());
    }

    @Test
    void eachSectorNightAndCellIsAPartThatSaysWhatItShows() {
        NightReport report = SampleReports.rich(Language.EN);

        assertThat(words(charts(report).get(0)))
                .containsExactly(
                        "Sector 1: 1,842 people, limit 1,920",
                        "Sector 2: 1,854 people, limit 1,920",
                        "Solitary: [x] people, limit 2");
        assertThat(words(charts(report).get(1))).hasSize(30).last().isEqualTo("2026-11-20: at least 3,696, incomplete");
        assertThat(words(charts(report).get(2))).hasSize(50).startsWith("1-01 (80/80)", "1-02 (72/80)");
    }

    @Test
    void aSectorOverItsLimitIsHatchedAndMarkedBesideItsColour() {
        var night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 10)
                .cell("2", "South", CellKind.GROUP, 10)
                .counts("1", 11)
                .counts("2", 9);
        List<Part> parts = parts(SectorChart.of(SampleReports.gather(night, Language.EN), FONTS, WIDTH));

        assertThat(parts.get(0).shapes())
                .filteredOn(shape ->
                        shape instanceof Line line && line.stroke().colour().equals(Colour.WHITE))
                .hasSizeGreaterThan(5);
        assertThat(colours(parts.get(0))).contains(Palette.VERMILION).doesNotContain(Palette.BLUE);
        assertThat(labels(parts.get(0))).containsExactly("North", "11/10 !");
        assertThat(colours(parts.get(1))).contains(Palette.BLUE).doesNotContain(Palette.VERMILION);
        assertThat(labels(parts.get(1))).containsExactly("South", "9/10");
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        var night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 100)
                .cell("2", "South", CellKind.GROUP, 100)
                .counts("1", 25)
                .counts("2", 50);
        List<Part> parts = parts(SectorChart.of(SampleReports.gather(night, Language.EN), FONTS, WIDTH));

        assertThat(bar(parts.get(1)).width()).isCloseTo(2 * bar(parts.get(0)).width(), within(1e-9));
    }

    @Test
    void manySectorsAreCutVisiblyTheGraveOnesFirst() {
        NightReport report = LargeFacility.of(60, 3).report(Language.EN);
        Chart chart = SectorChart.of(report, FONTS, WIDTH);
        assertThat(parts(chart)).hasSize(44);
        assertThat(chart.remark()).contains("… and 16 more sectors: see the workbook");
        assertThat(SectorChart.of(SampleReports.rich(Language.EN), FONTS, WIDTH).remark())
                .isEmpty();
    }

    @Test
    void aNightWithoutCensusIsACrossAndNeverAPoint() {
        var night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 61)
                .limit(LimitName.FACILITY_CAPACITY, "80")
                .reported(NightBuilder.DATE.minusDays(2), 60);
        List<Part> parts = parts(CensusChart.of(SampleReports.gather(night, Language.EN), FONTS, WIDTH, 108));

        assertThat(parts.subList(0, 27)).allSatisfy(ChartsTest::isACross);
        assertThat(parts.get(27).shapes()).hasOnlyElementsOfType(Dot.class);
        assertThat(parts.get(28)).satisfies(ChartsTest::isACross);
        assertThat(parts.get(29).shapes()).hasOnlyElementsOfType(Dot.class);
    }

    private static void isACross(Part part) {
        assertThat(part.shapes()).hasSize(2).hasOnlyElementsOfType(Line.class);
    }

    @Test
    void twoNightsInARowAreJoinedByALine() {
        var night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 61)
                .reported(NightBuilder.DATE.minusDays(1), 60);
        List<Part> parts = parts(CensusChart.of(SampleReports.gather(night, Language.EN), FONTS, WIDTH, 108));

        assertThat(parts.get(29).shapes()).hasExactlyElementsOfTypes(Line.class, Dot.class);
    }

    @Test
    void cellsThatFindNoRoomAreCounted() {
        Chart chart = CellMap.of(LargeFacility.of(400, 20).report(Language.EN), FONTS, WIDTH);
        int shown = parts(chart).size();
        assertThat(chart.drawing().height()).isLessThan(720);
        assertThat(chart.remark()).contains("… and %,d more cells: see the workbook".formatted(8_000 - shown));
    }

    /** Two colours that are one grey would be told apart by nothing in a black-and-white print. */
    @Test
    void wordsAreReadableOnTheirGround() {
        assertThat(Palette.TEXT.contrast(Colour.WHITE)).isGreaterThan(4.5);
        assertThat(Palette.SOFT.contrast(Colour.WHITE)).isGreaterThan(4.5);
        assertThat(Palette.ALERT.contrast(Colour.WHITE)).isGreaterThan(4.5);
        assertThat(Colour.WHITE.contrast(Palette.OVER)).isGreaterThan(4.5);
        for (Colour ground : List.of(Palette.NEAR, Palette.HIGH, Palette.MIDDLE, Palette.LOW, Palette.UNKNOWN)) {
            assertThat(Palette.TEXT.contrast(ground)).isGreaterThan(4.5);
        }
    }

    @Test
    void theFullerACellTheDarkerItIs() {
        assertThat(Stream.of(Palette.OVER, Palette.NEAR, Palette.HIGH, Palette.MIDDLE, Palette.LOW)
                        .map(Colour::luminance))
                .isSorted();
    }

    @Test
    void noColourIsSaidTwice() throws IllegalAccessException {
        List<Colour> colours = new ArrayList<>();
        for (Field field : Palette.class.getFields()) {
            colours.add((Colour) field.get(null));
        }
        assertThat(colours).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }
}
