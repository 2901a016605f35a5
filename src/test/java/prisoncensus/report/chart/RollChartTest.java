package prisoncensus.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.MovementLine.in;
import static prisoncensus.checks.night.MovementLine.out;
import static prisoncensus.report.chart.ChartShapes.assertEveryShapeStandsWithin;
import static prisoncensus.report.chart.ChartShapes.labels;
import static prisoncensus.report.chart.ChartShapes.parts;
import static prisoncensus.report.chart.ChartShapes.words;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;
import prisoncensus.report.chart.Shape.Dot;
import prisoncensus.report.chart.Shape.Line;
import prisoncensus.report.chart.Shape.Part;
import prisoncensus.report.fonts.FontSet;

class RollChartTest {
    /** 50 people last night; two come, one leaves; one too many at 18:00, nobody counted at 22:00. */
    private static NightBuilder night() {
        return new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .countBefore("1", "22:00", 50)
                .movedBefore()
                .count("1", "06:00", 50)
                .count("1", "12:00", 52)
                .count("1", "18:00", 52)
                .moved(in("M-1", "09:00", 2), out("M-2", "15:00", 1));
    }

    private static Chart chart(NightBuilder night, Language language) {
        return RollChart.of(SampleReports.gather(night, language), FontSet.get(), 500, 150);
    }

    @Test
    void eachCountSaysItsTotalTheRollAndWhoCameAndLeft() {
        assertThat(words(chart(night(), Language.EN)))
                .containsExactly(
                        "opening 11-19 22:00: 50 people",
                        "06:00: 50 people, roll 50; 0 came and 0 left since the opening",
                        "12:00: 52 people, roll 52; 2 came and 0 left since the opening",
                        "18:00: 52 people, differs from roll 51; 2 came and 1 left since the opening",
                        "22:00: [x] people, not compared: not everybody was counted");
    }

    @Test
    void itsWordsSayEveryCountAndItsTableIsThatOfTheRoll() {
        for (Language language : Language.values()) {
            Chart chart = chart(night(), language);
            assertThat(chart.drawing().alternative()).contains(chart.title()).contains(words(chart));
            assertThat(chart.values().rows()).hasSize(5);
        }
    }

    @Test
    void aCountThatDiffersHasARingAndItsDifferenceAndNoOtherHas() {
        List<Part> parts = parts(chart(night(), Language.EN));
        assertThat(labels(parts.get(3))).containsExactly("18:00", "+2  −1", "52 (+1)");
        assertThat(rings(parts.get(3))).isEqualTo(1);
        assertThat(labels(parts.get(2))).containsExactly("12:00", "+2  −0", "52");
        assertThat(rings(parts.get(2))).isZero();
        List<Part> fewer = parts(chart(night().count("1", "22:00", 49), Language.EN));
        assertThat(labels(fewer.get(4))).contains("49 (−2)");
    }

    @Test
    void aCountThatIsMissingIsACrossAndNeverAPointAndTheRollEndsBeforeIt() {
        Part missing = parts(chart(night(), Language.EN)).get(4);
        assertThat(missing.shapes()).noneMatch(Dot.class::isInstance);
        assertThat(missing.shapes().stream().filter(Line.class::isInstance)).hasSize(2);
        assertThat(labels(missing)).containsExactly("22:00", "not compared");
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeStandsWithinItsDrawing(Language language) {
        assertEveryShapeStandsWithin(chart(night(), language).drawing());
        assertEveryShapeStandsWithin(
                chart(night().count("1", "22:00", 99_999), language).drawing());
        assertEveryShapeStandsWithin(chart(hourly(), language).drawing());
    }

    @Test
    void ofManyCountsSomeHaveWordsAndThoseThatDifferTheirTotal() {
        List<Part> parts = parts(chart(hourly(), Language.EN));
        assertThat(parts).hasSize(48);
        assertThat(parts.stream().filter(part -> labels(part).size() == 3)).hasSize(10);
        assertThat(labels(parts.get(46))).containsExactly("100 (+50)");
    }

    /** A count each half hour, of which the last but one differs. */
    private static NightBuilder hourly() {
        List<String> times = IntStream.range(0, 48)
                .mapToObj(half -> "%02d:%02d".formatted(half / 2, half % 2 * 30))
                .toList();
        var night = new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .limit(LimitName.COUNT_TIMES, String.join(" ", times))
                .moved();
        times.forEach(time -> night.count("1", time, time.equals("23:00") ? 100 : 50));
        return night;
    }

    private static long rings(Part part) {
        return part.shapes().stream()
                .filter(shape ->
                        shape instanceof Dot dot && dot.frame().colour().equals(Palette.VERMILION))
                .count();
    }
}
