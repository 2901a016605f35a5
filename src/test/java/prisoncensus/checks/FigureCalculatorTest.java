package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.EMERGENCY;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class FigureCalculatorTest {
    private static Figures figures(NightBuilder night) {
        return night.judged().figures();
    }

    private static NightBuilder twoCells() {
        return new NightBuilder().cell("1", "N", GROUP, 80).cell("2", "N", GROUP, 80);
    }

    @Test
    void h05FiguresOfAFullNight() {
        NightBuilder night = twoCells()
                .cell("S", "N", SOLITARY, 1)
                .limit(LimitName.FACILITY_CAPACITY, "160")
                .counts("1", 60)
                .counts("2", 81)
                .count("S", "22:00", 1);
        assertThat(figures(night))
                .isEqualTo(new Figures(Map.of(
                        FigureName.CENSUS_TOTAL, 142L,
                        FigureName.CENSUS_COMPLETE, true,
                        FigureName.CELLS_MISSING, 0L,
                        FigureName.PEAK, 142L,
                        FigureName.PEAK_AT, LocalTime.of(22, 0),
                        FigureName.CELLS_ACTIVE, 3L,
                        FigureName.CELLS_OVER_LIMIT, 1L,
                        FigureName.CAPACITY, 160L)));
    }

    @Test
    void h05FiguresOfASilentNightAreAbsentAndNotZero() {
        assertThat(figures(new NightBuilder())).isEqualTo(new Figures(Map.of()));
        assertThat(figures(twoCells())).isEqualTo(new Figures(Map.of(FigureName.CELLS_ACTIVE, 2L)));
    }

    @Test
    void h05FiguresOfAHeadcountOfHeaderOnlySayThatAllIsMissing() {
        assertThat(figures(twoCells().received(LogKind.HEADCOUNT)))
                .isEqualTo(new Figures(Map.of(
                        FigureName.CENSUS_COMPLETE, false,
                        FigureName.CELLS_MISSING, 2L,
                        FigureName.CELLS_ACTIVE, 2L)));
    }

    @Test
    void h05FiguresWithoutCellsDoNotSayWhatIsMissing() {
        assertThat(figures(new NightBuilder().counts("1", 81).counts("2", 5)))
                .isEqualTo(new Figures(
                        Map.of(
                                FigureName.CENSUS_TOTAL, 86L,
                                FigureName.CENSUS_COMPLETE, false,
                                FigureName.PEAK, 86L,
                                FigureName.PEAK_AT, LocalTime.of(22, 0),
                                FigureName.CELLS_OVER_LIMIT, 1L),
                        Set.of(FigureName.CENSUS_TOTAL, FigureName.PEAK)));
        assertThat(figures(new NightBuilder().received(LogKind.HEADCOUNT)))
                .isEqualTo(new Figures(Map.of(FigureName.CENSUS_COMPLETE, false)));
    }

    @Test
    void h05ALogThatSaysZeroGivesZero() {
        Figures figures = figures(twoCells().counts("1", 0).counts("2", 0));
        assertThat(figures.number(FigureName.CENSUS_TOTAL)).hasValue(0);
        assertThat(figures.number(FigureName.PEAK)).hasValue(0);
        assertThat(figures.number(FigureName.CELLS_OVER_LIMIT)).hasValue(0);
        assertThat(figures.number(FigureName.CAPACITY)).isEmpty();
    }

    @Test
    void h05ThePeakIsTakenOverCompleteCountsUnlessTheCensusIsHigher() {
        NightBuilder night = twoCells()
                .count("1", "06:00", 9000)
                .count("1", "12:00", 50)
                .count("2", "12:00", 51)
                .count("1", "18:00", 50)
                .count("2", "18:00", 50)
                .count("1", "22:00", 500);
        assertThat(figures(night).number(FigureName.PEAK)).hasValue(500);
        assertThat(figures(night).isAtLeast(FigureName.PEAK)).isTrue();
        assertThat(figures(night).get(FigureName.PEAK_AT)).hasValue(LocalTime.of(22, 0));
        assertThat(figures(night).number(FigureName.CENSUS_TOTAL)).hasValue(500);
        assertThat(figures(night).get(FigureName.CENSUS_COMPLETE)).hasValue(false);
        assertThat(figures(night).number(FigureName.CELLS_MISSING)).hasValue(1);
    }

    @Test
    void h05OfEqualPeaksTheFirstIsNamed() {
        assertThat(figures(twoCells().counts("1", 5).counts("2", 5)).get(FigureName.PEAK_AT))
                .hasValue(LocalTime.of(6, 0));
    }

    @Test
    void h05WithoutACompleteCountThePeakIsAtLeastTheCensus() {
        Figures figures = figures(twoCells().counts("1", 5));
        assertThat(figures.number(FigureName.PEAK)).hasValue(5);
        assertThat(figures.isAtLeast(FigureName.PEAK)).isTrue();
        assertThat(figures.get(FigureName.PEAK_AT)).hasValue(LocalTime.of(22, 0));
    }

    @Test
    void h05ACompleteEmergencyCountMayBeThePeakAnIncompleteOneMayNot() {
        NightBuilder night = twoCells().counts("1", 5).counts("2", 5).slip("1", "03:00", 90, EMERGENCY, "", "");
        assertThat(figures(night).number(FigureName.PEAK)).hasValue(10);
        night.slip("2", "03:00", 6, EMERGENCY, "", "");
        assertThat(figures(night).number(FigureName.PEAK)).hasValue(96);
        assertThat(figures(night).get(FigureName.PEAK_AT)).hasValue(LocalTime.of(3, 0));
    }

    @Test
    void h02CellsOverTheLimitAreUnknownIfNoneWasFoundButSomeCouldNotBeJudged() {
        assertThat(figures(twoCells().counts("1", 5)).number(FigureName.CELLS_OVER_LIMIT))
                .isEmpty();
        assertThat(figures(twoCells().counts("1", 81)).number(FigureName.CELLS_OVER_LIMIT))
                .hasValue(1);
    }

    @Test
    void h05FiguresAreReadByTheirType() {
        Figures figures = new Figures(Map.of(FigureName.CENSUS_COMPLETE, true, FigureName.PEAK, 7L));
        assertThat(figures.number(FigureName.CENSUS_COMPLETE)).isEmpty();
        assertThat(figures.number(FigureName.PEAK)).hasValue(7);
        assertThat(figures)
                .hasToString("{CENSUS_COMPLETE=true, PEAK=7}")
                .isNotEqualTo(new Figures(Map.of()))
                .isNotEqualTo("figures")
                .hasSameHashCodeAs(new Figures(Map.of(FigureName.PEAK, 7L, FigureName.CENSUS_COMPLETE, true)));
    }
}
