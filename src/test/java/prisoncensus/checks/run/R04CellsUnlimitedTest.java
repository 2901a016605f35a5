package prisoncensus.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

class R04CellsUnlimitedTest {
    @Test
    void r04PassesWhereTheCellsWereReceivedBeTheyNone() {
        Outcome outcome = new NightBuilder().received(LogKind.CELLS).outcome(CheckId.R04);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void r04SaysWhichLimitStandsInForTheCells() {
        Finding finding = new NightBuilder()
                .limit(LimitName.CELL_LIMIT, "33")
                .counts("1-01", 5)
                .finding(CheckId.R04);
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
        assertThat(night.finding(CheckId.R04).since()).isEqualTo(DATE.minusDays(5));
    }

    @ParameterizedTest
    @EnumSource(
            value = CheckId.class,
            names = {"H01", "H05", "H06", "H07", "H11", "H12"})
    void r04LeavesTheRulesThatNeedTheCellsUnjudged(CheckId rule) {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, "100")
                .counts("1-01", 70)
                .meal("1-01", Meal.LUNCH, 70)
                .placement("P-1", "1-02");
        assertThat(night.outcome(rule).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.outcome(rule).notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.CELLS), Message.of("missing.log").with("file", "cells.csv")));
    }
}
