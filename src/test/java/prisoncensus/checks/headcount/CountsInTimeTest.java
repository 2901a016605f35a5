package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;

class CountsInTimeTest {
    private static NightBuilder night() {
        return new NightBuilder().cell("1", "N", CellKind.GROUP, 80).cell("2", "N", CellKind.GROUP, 80);
    }

    @ParameterizedTest
    @CsvSource({
        "11:55, PASS, 0, 0",
        "11:54:59, FAIL, -6, 5",
        "11:50, FAIL, -10, 5",
        "12:30, PASS, 0, 0",
        "12:30:01, FAIL, 31, 30",
        "13:00, FAIL, 60, 30"
    })
    void aCountMayBeTakenALittleEarlyOrLate(String at, OutcomeState expected, long found, long limit) {
        var night = night().countedAt("1", "12:00", 10, at);
        assertThat(night.outcome(CheckId.H13).result()).isEqualTo(expected);
        night.outcome(CheckId.H13).findings().forEach(finding -> {
            assertThat(finding.found()).hasValue(found);
            assertThat(finding.limit()).hasValue(limit);
        });
    }

    @Test
    void theWorstOfASectorIsFoundTheEarliestCountAndTheFirstCellOnATie() {
        Finding finding = night().countedAt("2", "18:00", 10, "19:00")
                .countedAt("2", "12:00", 10, "13:00")
                .countedAt("1", "12:00", 10, "13:00")
                .countedAt("1", "06:00", 10, "06:31")
                .finding(CheckId.H13);
        assertThat(finding.subject().name()).isEqualTo("N");
        assertThat(finding.message().values()).containsEntry("cell", "1").containsEntry("minutes", 60L);
        assertThat(finding.message().values().get("time")).hasToString("12:00");
    }

    @Test
    void aSlipThatLacksItsTimeLeavesTheSectorOpenUnlessAnotherFails() {
        var night = night().countedAt("1", "12:00", 10, "12:00").count("2", "12:00", 10);
        assertThat(night.outcome(CheckId.H13).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.countedAt("1", "18:00", 10, "19:00")
                        .outcome(CheckId.H13)
                        .result())
                .isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void withoutTheColumnNoneIsEvaluableAndARejectedSlipLeavesItsSectorOpen() {
        assertThat(night().counts("1", 10).outcome(CheckId.H13).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        var night = night().countedAt("1", "12:00", 10, "12:00").rejected(RejectedName.cell(LogKind.HEADCOUNT, "2"));
        assertThat(night.outcome(CheckId.H13).notEvaluable())
                .extracting(open -> open.subject().name())
                .containsExactly("N");
    }

    @ParameterizedTest
    @CsvSource({"6, 100, NOT_EVALUABLE", "7, 120, PASS", "7, 121, FAIL", "7, 80, PASS", "7, 79, FAIL", "14, 0, FAIL"})
    void theCensusJumpsBeyondAFifthOfTheMedianOfSevenNightsOrMore(int nights, int people, OutcomeState expected) {
        var night = new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 80)
                .counts("1", people)
                .completeTotals(Collections.nCopies(nights, 100L).toArray(Long[]::new));
        assertThat(night.outcome(CheckId.H18).result()).isEqualTo(expected);
    }

    @Test
    void aCensusThatIsNotCompleteIsNotCompared() {
        var night = night().counts("1", 500)
                .completeTotals(Collections.nCopies(9, 100L).toArray(Long[]::new));
        assertThat(night.outcome(CheckId.H18).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }
}
