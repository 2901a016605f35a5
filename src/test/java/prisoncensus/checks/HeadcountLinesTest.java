package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.EMERGENCY;
import static prisoncensus.logbook.CountType.FORMAL;

import java.time.LocalTime;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.NightBuilder;

class HeadcountLinesTest {
    private static CellLine cellLine(NightBuilder night, String code) {
        return night.judged().cells().stream()
                .filter(line -> line.cell().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static SectorLine sectorLine(NightBuilder night, String sector) {
        return night.judged().sectors().stream()
                .filter(line -> line.sector().equals(sector))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void h02ACellLineShowsItsScheduledCountsItsPeakAndItsShare() {
        NightBuilder night = new NightBuilder()
                .cell("1", "N", GROUP, 80)
                .count("1", "06:00", 79)
                .count("1", "12:00", 5)
                .count("1", "12:00", 6)
                .slip("1", "18:00", 5, FORMAL, "a", "a")
                .slip("1", "03:00", 83, EMERGENCY, "", "");
        CellLine line = cellLine(night, "1");
        assertThat(line.counts())
                .containsExactly(
                        new CellLine.AtCount(LocalTime.of(6, 0), OptionalLong.of(79), false),
                        new CellLine.AtCount(LocalTime.of(12, 0), OptionalLong.empty(), true),
                        new CellLine.AtCount(LocalTime.of(18, 0), OptionalLong.empty(), true),
                        new CellLine.AtCount(LocalTime.of(22, 0), OptionalLong.empty(), false));
        assertThat(line.peak()).hasValue(83);
        // 83 of 80 are 103.75 %
        assertThat(line.hasShare()).isTrue();
        assertThat(line.isOver()).isTrue();
        assertThat(line.active()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"79, 80, false", "80, 80, false", "81, 80, true", "9999, 9999, false", "0, 1, false"})
    void h02ACellIsOverAboveItsLimitOnly(int people, int limit, boolean over) {
        CellLine line = cellLine(new NightBuilder().cell("1", "N", GROUP, limit).counts("1", people), "1");
        assertThat(line.hasShare()).isTrue();
        assertThat(line.isOver()).isEqualTo(over);
    }

    @Test
    void h02ThereIsNoShareOfALimitOfZeroNorWithoutAPeakNorOfACellThatIsNotActive() {
        NightBuilder night = new NightBuilder()
                .cell("zero", "N", GROUP, 0)
                .cell("silent", "N", GROUP, 80)
                .counts("zero", 1)
                .counts("ghost", 999);
        assertThat(cellLine(night, "zero").hasShare()).isFalse();
        assertThat(cellLine(night, "zero").isOver()).isTrue();
        assertThat(cellLine(night, "silent").hasShare()).isFalse();
        assertThat(cellLine(night, "silent").isOver()).isFalse();
        assertThat(cellLine(night, "ghost").hasShare()).isFalse();
        assertThat(cellLine(night, "ghost").isOver()).isFalse();
        assertThat(cellLine(night, "ghost").active()).isFalse();
        assertThat(cellLine(night, "ghost").peak()).hasValue(999);
    }

    @Test
    void h02LinesAreOrderedBySectorAndCellAsPeopleCount() {
        NightBuilder night = new NightBuilder()
                .cell("4-10", "S10", GROUP, 80)
                .cell("4-9", "S10", GROUP, 80)
                .cell("9-9", "S2", GROUP, 80);
        assertThat(night.judged().cells())
                .extracting(line -> line.cell().code())
                .containsExactly("9-9", "4-9", "4-10");
        assertThat(night.judged().sectors()).extracting(SectorLine::sector).containsExactly("S2", "S10");
    }

    @Test
    void h02ASectorLineAddsUpItsCellsAtTheCensusCount() {
        NightBuilder night = new NightBuilder()
                .cell("1", "N", GROUP, 80)
                .cell("2", "N", GROUP, 40)
                .cell("3", "N", GROUP, 40)
                .cell("S", "N", SOLITARY, 1)
                .cell("9", "other", GROUP, 80)
                .counts("1", 79)
                .counts("2", 41)
                .count("3", "06:00", 99)
                .count("S", "22:00", 1);
        assertThat(sectorLine(night, "N"))
                .isEqualTo(new SectorLine("N", 4, OptionalLong.of(121), OptionalLong.of(1), OptionalLong.of(161), 2));
        assertThat(sectorLine(night, "other"))
                .isEqualTo(
                        new SectorLine("other", 1, OptionalLong.empty(), OptionalLong.of(1), OptionalLong.of(80), 0));
    }

    @Test
    void h02PeopleInUnknownCellsStandInASectorWithoutALimit() {
        NightBuilder night =
                new NightBuilder().cell("1", "N", GROUP, 80).counts("1", 80).counts("ghost", 999);
        assertThat(sectorLine(night, "?"))
                .isEqualTo(new SectorLine("?", 1, OptionalLong.of(999), OptionalLong.of(0), OptionalLong.empty(), 0));
    }

    @Test
    void h02WithoutCellsThereIsOneSectorWithoutALimit() {
        NightBuilder night = new NightBuilder().counts("1", 80).counts("2", 81);
        assertThat(night.judged().sectors())
                .containsExactly(
                        new SectorLine("?", 2, OptionalLong.of(161), OptionalLong.empty(), OptionalLong.empty(), 1));
    }

    @Test
    void h02ASectorIsOverAboveTheSumOfItsLimitsOnly() {
        var none = OptionalLong.empty();
        assertThat(new SectorLine("N", 1, OptionalLong.of(80), none, OptionalLong.of(80), 0).isOver())
                .isFalse();
        assertThat(new SectorLine("N", 1, OptionalLong.of(81), none, OptionalLong.of(80), 0).isOver())
                .isTrue();
        assertThat(new SectorLine("N", 1, OptionalLong.of(81), none, none, 0).isOver())
                .isFalse();
        assertThat(new SectorLine("N", 1, none, none, OptionalLong.of(80), 0).isOver())
                .isFalse();
    }
}
