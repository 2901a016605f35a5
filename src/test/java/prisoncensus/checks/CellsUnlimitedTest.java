package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.NightBuilder.DATE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

class CellsUnlimitedTest {
    @Test
    void r04PassesWhereTheCellsWereReceivedBeTheyNone() {
        Outcome outcome = new NightBuilder().received(LogKind.CELLS).outcome(Rule.R04);
        assertThat(outcome.result()).isEqualTo(Result.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void r04SaysWhichLimitStandsInForTheCells() {
        Finding finding = new NightBuilder()
                .limit(LimitName.CELL_LIMIT, "33")
                .counts("1-01", 5)
                .finding(Rule.R04);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.subject()).isEqualTo(Subject.facility());
        assertThat(finding.found()).isEmpty();
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message()).isEqualTo(new Message("R04", Map.of("limit", 33)));
        assertThat(finding.sources()).isEmpty();
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void r04StandsSinceTheFirstNightOfItsRun() {
        NightBuilder night = new NightBuilder().standing("R04", SubjectKind.FACILITY, "facility", DATE.minusDays(5));
        assertThat(night.finding(Rule.R04).since()).isEqualTo(DATE.minusDays(5));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"H01", "H05", "H06", "H07", "H11", "H12"})
    void r04LeavesTheRulesThatNeedTheCellsUnjudged(Rule rule) {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, "100")
                .counts("1-01", 70)
                .meal("1-01", Meal.LUNCH, 70)
                .placement("P-1", "1-02");
        assertThat(night.outcome(rule).result()).isEqualTo(Result.NOT_EVALUABLE);
        assertThat(night.outcome(rule).unjudged())
                .containsExactly(new Unjudged(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }
}
