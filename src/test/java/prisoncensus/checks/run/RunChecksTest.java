package prisoncensus.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

/** R01 and R02: what was received, and what became of its lines. */
class RunChecksTest {
    private static final Fault NO_HEADER = new Fault(FaultKind.NO_HEADER, "", "", "");

    private static NightBuilder everything() {
        return new NightBuilder()
                .received(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.CELLS, LogKind.LIMITS);
    }

    @Test
    void r01PassesWhenAllThreeLogsWereReceivedBeTheyEmpty() {
        Outcome outcome = new NightBuilder()
                .received(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY)
                .outcome(CheckId.R01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(3);
    }

    @Test
    void r01FindsEachLogThatIsAbsentAndNoOtherFile() {
        Outcome outcome = new NightBuilder().received(LogKind.MEALS).outcome(CheckId.R01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.FAIL);
        assertThat(outcome.judged()).isEqualTo(3);
        assertThat(outcome.findings())
                .extracting(Finding::subject)
                .containsExactly(
                        new Subject(SubjectKind.LOG, "headcount", ""), new Subject(SubjectKind.LOG, "solitary", ""));
        assertThat(outcome.findings())
                .extracting(Finding::message)
                .containsExactly(
                        new Message("R01", Map.of("file", "headcount.csv")),
                        new Message("R01", Map.of("file", "solitary.csv")));
        assertThat(outcome.findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.GAP);
            assertThat(finding.found()).isEmpty();
            assertThat(finding.limit()).isEmpty();
            assertThat(finding.sources()).isEmpty();
            assertThat(finding.since()).isEqualTo(DATE);
        });
    }

    @Test
    void r01SaysWhyALogWasRefused() {
        var night = new NightBuilder().received(LogKind.HEADCOUNT, LogKind.MEALS);
        var refusal = new Refusal(night.file(LogKind.SOLITARY), OptionalInt.of(1), NO_HEADER);
        night.refused(LogKind.SOLITARY, new LogStatus.NotReceived(Optional.of(refusal)));
        assertThat(night.finding(CheckId.R01).message())
                .isEqualTo(new Message("R01.refused", Map.of("file", "solitary.csv", "fault", refusal)));
    }

    @Test
    void r01StandsSinceTheFirstNightOfItsRun() {
        NightBuilder night = new NightBuilder()
                .received(LogKind.HEADCOUNT, LogKind.MEALS)
                .standing("R01", SubjectKind.LOG, "solitary", DATE.minusDays(4));
        assertThat(night.finding(CheckId.R01).since()).isEqualTo(DATE.minusDays(4));
    }

    @Test
    void r02PassesWhenNoLineWasRejected() {
        Outcome outcome = everything().outcome(CheckId.R02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(4);
    }

    @Test
    void r02FindsASingleRejectedLine() {
        Finding finding = everything()
                .count("1-01", "06:00", 5)
                .rejected(LogKind.HEADCOUNT, 3)
                .finding(CheckId.R02);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.LOG, "headcount", ""));
        assertThat(finding.found()).hasValue(1);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(new Message("R02.one", Map.of("file", "headcount.csv", "found", 1, "read", 2)));
        assertThat(sources(finding)).containsExactly("headcount.csv:3");
        assertThat(finding.since()).isEqualTo(DATE);
    }

    @Test
    void r02IsOneFindingForAllRejectedLinesOfALog() {
        Finding finding = everything()
                .rejected(LogKind.MEALS, 2)
                .rejected(LogKind.MEALS, 9)
                .standing("R02", SubjectKind.LOG, "meals", DATE.minusDays(1))
                .finding(CheckId.R02);
        assertThat(finding.found()).hasValue(2);
        assertThat(finding.message()).isEqualTo(new Message("R02", Map.of("file", "meals.csv", "found", 2, "read", 2)));
        assertThat(sources(finding)).containsExactly("meals.csv:2", "meals.csv:9");
        assertThat(finding.since()).isEqualTo(DATE.minusDays(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = LogKind.class,
            names = {"HEADCOUNT", "MEALS", "SOLITARY", "CELLS"})
    void r02WatchesEachLogThatMayLoseALine(LogKind log) {
        assertThat(everything().rejected(log, 2).finding(CheckId.R02).subject().name())
                .isEqualTo(log.word());
    }

    @Test
    void r02DoesNotJudgeALogThatWasNotReceived() {
        Outcome outcome =
                new NightBuilder().received(LogKind.MEALS, LogKind.LIMITS).outcome(CheckId.R02);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }
}
