package prisoncensus.checks.night;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.FORMAL;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class CensusTest {
    private static final LocalTime SIX = LocalTime.of(6, 0);

    @Test
    void h05TheTotalOfACountIsTheSumOfItsGoverningSlips() {
        Census census = new Census(new NightBuilder()
                .cell("1", "N", GROUP, 80)
                .cell("S", "N", SOLITARY, 1)
                .out("1", "06:00", 70, 3)
                .slip("1", "12:00", 1000, FORMAL, "", "")
                .slip("S", "06:00", 9, FORMAL, "x", "")
                .slip("S", "06:00", 1, FORMAL, "y", "x")
                .count("ghost", "06:00", 2)
                .facts());
        assertThat(census.total(SIX)).hasValue(76);
        assertThat(census.total(LocalTime.of(18, 0))).isEmpty();
    }

    @Test
    void h05ASumBeyondTheRangeOfIntIsExact() {
        CountSlip slip = new NightBuilder().count("1", "06:00", 9999).slips().get(0);
        // 214 769 slips are 2 147 475 231 people, one more is beyond the largest int
        assertThat(CountSlips.sum(Collections.nCopies(214_769, slip))).hasValue(2_147_475_231);
        assertThat(CountSlips.sum(Collections.nCopies(214_770, slip))).hasValue(2_147_485_230L);
        assertThat(CountSlips.sum(List.of())).isEmpty();
    }

    @Test
    void h05MissingAreActiveGroupCellsWithoutAGoverningSlip() {
        Census census = new Census(new NightBuilder()
                .cell("counted", "N", GROUP, 80)
                .cell("silent", "N", GROUP, 80)
                .cell("torn", "N", GROUP, 80)
                .cell("later", "N", GROUP, 80)
                .cell("S", "N", SOLITARY, 1)
                .certificate("closed", "N", GROUP, OptionalInt.empty(), validity(DATE.minusDays(1), DATE))
                .count("counted", "06:00", 1)
                .count("torn", "06:00", 1)
                .count("torn", "06:00", 2)
                .count("later", "12:00", 1)
                .facts());
        assertThat(census.missing(SIX).orElseThrow()).containsExactly("later", "silent", "torn");
        assertThat(census.isComplete(SIX)).isFalse();
    }

    @Test
    void h05NobodyKnowsWhatIsMissingWithoutCellsOrHeadcount() {
        assertThat(new Census(new NightBuilder().count("1", "06:00", 1).facts()).missing(SIX))
                .isEmpty();
        Census silent = new Census(new NightBuilder().cell("1", "N", GROUP, 80).facts());
        assertThat(silent.missing(SIX)).isEmpty();
        assertThat(silent.isComplete(SIX)).isFalse();
    }

    @Test
    void h02CellsAreThoseInForceOnTheNight() {
        Census census = new Census(new NightBuilder()
                .cell("2", "N", GROUP, 80)
                .certificate("1", "N", GROUP, OptionalInt.empty(), validity(DATE, DATE.plusDays(1)))
                .certificate("0", "N", GROUP, OptionalInt.empty(), validity(DATE.minusDays(1), DATE))
                .count("0", "06:00", 1)
                .facts());
        assertThat(census.cells()).extracting(Cell::code).containsExactly("1", "2");
        assertThat(census.cell("1")).isPresent();
        assertThat(census.cell("0")).isEmpty();
        assertThat(census.everyCell()).extracting(Cell::code).containsExactly("1", "2", "0");
        assertThat(census.everyCell().filter(census::isActive))
                .extracting(Cell::code)
                .containsExactly("1", "2");
    }

    @Test
    void h02WithoutCellsThoseNamedByTheLogsAreGroupCellsOfTheGeneralLimit() {
        Census census = new Census(new NightBuilder()
                .limit(LimitName.CELL_LIMIT, "33")
                .count("007", "06:00", 1)
                .facts());
        assertThat(census.cells()).containsExactly(new Cell("007", "?", GROUP, 33, Optional.empty()));
    }

    @Test
    void r01FactsThatWereNotReceivedAreAbsent() {
        NightFacts facts = new NightBuilder().facts();
        assertThat(facts.receipt(LogKind.MEALS)).isEqualTo(LogStatus.NotReceived.absent());
        assertThat(facts.received(LogKind.MEALS)).isFalse();
        assertThat(facts.hasColumn(LogKind.MEALS, "menu")).isFalse();
        assertThat(new NightBuilder().received(LogKind.MEALS).facts().received(LogKind.MEALS))
                .isTrue();
    }
}
