package prisoncensus.checks.night;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.logbook.CountType.BED_BOOK;
import static prisoncensus.logbook.CountType.EMERGENCY;
import static prisoncensus.logbook.CountType.FORMAL;
import static prisoncensus.logbook.CountType.RECOUNT;
import static prisoncensus.logbook.CountType.STANDING;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CellCounts.CountAt;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;

/** Which slip governs: the ground on which H02, H03, H05 and the census stand. */
class GoverningSlipTest {
    private static final LocalTime SIX = LocalTime.of(6, 0);

    /** The line of the slip that governs cell 1 at six; 0 if none does. */
    private static int governingLine(NightBuilder night) {
        return new Census(night.facts())
                .governing(SIX).stream()
                        .filter(slip -> slip.cell().equals("1"))
                        .mapToInt(slip -> slip.origin().line())
                        .findFirst()
                        .orElse(0);
    }

    private static NightBuilder slip(int people, CountType type) {
        return new NightBuilder().slip("1", "06:00", people, type, "", "");
    }

    @Test
    void h02TheOnlySlipGoverns() {
        assertThat(governingLine(slip(5, STANDING))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountType.class,
            names = {"FORMAL", "STANDING", "EMERGENCY"})
    void h02BedBookOutranksRecountOutranksTheRestInAnyOrder(CountType rest) {
        NightBuilder night = slip(5, rest).slip("1", "06:00", 6, RECOUNT, "", "");
        assertThat(governingLine(night)).isEqualTo(3);
        assertThat(governingLine(night.slip("1", "06:00", 7, BED_BOOK, "", ""))).isEqualTo(4);
        assertThat(governingLine(night.slip("1", "06:00", 8, RECOUNT, "", "").slip("1", "06:00", 9, rest, "", "")))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, STANDING", "STANDING, EMERGENCY", "EMERGENCY, FORMAL"})
    void h02SlipsOfOneRankThatDifferLeaveNoneToGovern(CountType one, CountType other) {
        assertThat(governingLine(slip(5, one).slip("1", "06:00", 6, other, "", "")))
                .isZero();
    }

    @Test
    void h02TheFirstLineOfThoseThatAgreeGoverns() {
        assertThat(governingLine(slip(5, EMERGENCY).slip("1", "06:00", 5, FORMAL, "", "")))
                .isEqualTo(2);
    }

    @Test
    void h02SlipsAgreeIfTheirPeopleDoThoughCountedAndOutDiffer() {
        NightBuilder agree = new NightBuilder().out("1", "06:00", 4, 1).count("1", "06:00", 5);
        assertThat(governingLine(agree)).isEqualTo(2);
        NightBuilder differ = new NightBuilder().out("1", "06:00", 4, 1).count("1", "06:00", 4);
        assertThat(governingLine(differ)).isZero();
    }

    @Test
    void h02AConflictOfLowerRankDoesNotMatter() {
        NightBuilder night =
                slip(5, FORMAL).slip("1", "06:00", 6, FORMAL, "", "").slip("1", "06:00", 7, RECOUNT, "", "");
        assertThat(governingLine(night)).isEqualTo(4);
    }

    @Test
    void h02AConflictOfTheHighestRankIsNotSettledByALowerOne() {
        NightBuilder night =
                slip(5, BED_BOOK).slip("1", "06:00", 6, BED_BOOK, "", "").slip("1", "06:00", 5, FORMAL, "", "");
        assertThat(governingLine(night)).isZero();
    }

    @Test
    void h02ASupersededSlipGivesWayWhateverItsRank() {
        NightBuilder night =
                new NightBuilder().slip("1", "06:00", 5, BED_BOOK, "a", "").slip("1", "06:00", 6, FORMAL, "b", "a");
        assertThat(governingLine(night)).isEqualTo(3);
    }

    @Test
    void h02OfAChainTheLastGovernsInAnyOrderOfLines() {
        NightBuilder night = new NightBuilder()
                .slip("1", "06:00", 7, FORMAL, "c", "b")
                .slip("1", "06:00", 6, FORMAL, "b", "a")
                .slip("1", "06:00", 5, FORMAL, "a", "");
        assertThat(governingLine(night)).isEqualTo(2);
    }

    @Test
    void h02OfALoopNoneGoverns() {
        NightBuilder loop = new NightBuilder()
                .slip("1", "06:00", 5, FORMAL, "a", "c")
                .slip("1", "06:00", 5, FORMAL, "b", "a")
                .slip("1", "06:00", 5, FORMAL, "c", "b");
        assertThat(governingLine(loop)).isZero();
        assertThat(governingLine(new NightBuilder().slip("1", "06:00", 5, FORMAL, "a", "a")))
                .isZero();
    }

    @Test
    void h02OfARepeatedNumberAllAreSuperseded() {
        NightBuilder night = new NightBuilder()
                .slip("1", "06:00", 5, FORMAL, "a", "")
                .slip("1", "06:00", 6, FORMAL, "a", "")
                .slip("1", "06:00", 7, FORMAL, "b", "a");
        assertThat(governingLine(night)).isEqualTo(4);
    }

    @Test
    void h02ASlipOfAnotherCellAndTimeSupersedesToo() {
        NightBuilder night =
                new NightBuilder().slip("1", "06:00", 5, FORMAL, "a", "").slip("2", "12:00", 5, FORMAL, "b", "a");
        assertThat(governingLine(night)).isZero();
    }

    @Test
    void h02NamingANumberThatNoSlipHasSupersedesNothing() {
        NightBuilder night = slip(5, FORMAL).slip("2", "06:00", 6, FORMAL, "b", "zz");
        assertThat(governingLine(night)).isEqualTo(2);
    }

    @Test
    void h02ConflictAndSupersededSlipsStayVisible() {
        CountSlip old = new NightBuilder()
                .slip("1", "06:00", 5, FORMAL, "a", "")
                .slips()
                .get(0);
        CountAt at = CountAt.of(SIX, List.of(old), Set.of("a"));
        assertThat(at.slips()).containsExactly(old);
        assertThat(at.governing()).isEmpty();
        assertThat(CountAt.of(SIX, List.of(), Set.of()).governing()).isEmpty();
    }
}
