package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.LastSolitaryLog;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;

/** S13 and S14: the night's file beside those of earlier days. */
class PlacementsOverDaysTest {
    private static final PlacementLine HELD = held("A-1", "P-1", "S-1", "2026-11-10T10:00");

    @ParameterizedTest
    @CsvSource({
        "'', FAIL",
        "2026-11-18T23:59, PASS",
        "2026-11-19T00:00, PASS",
        "2026-11-20T00:00, PASS",
        "2026-11-20T00:01, PASS",
        "2026-12-01, PASS"
    })
    void s13APlacementWithoutAReleaseOnRecordMustStandInTheNightsFile(String to, OutcomeState expected) {
        NightBuilder night =
                new NightBuilder().received(LogKind.SOLITARY).logged(LocalDate.of(2026, 11, 18), HELD.to(to));
        assertThat(night.outcome(CheckId.S13).result()).isEqualTo(expected);
    }

    @Test
    void s13NamesTheLogThatLastToldOfIt() {
        NightBuilder night = new NightBuilder()
                .received(LogKind.SOLITARY)
                .logged(LocalDate.of(2026, 11, 12), HELD)
                .logged(LocalDate.of(2026, 11, 14), HELD)
                .logged(LocalDate.of(2026, 11, 19))
                .standing("S13", SubjectKind.PLACEMENT, "A-1", LocalDate.of(2026, 11, 15));
        Finding finding = night.finding(CheckId.S13);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(Subject.placement("A-1"));
        assertThat(finding.since()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(finding.message().values())
                .containsEntry("date", LocalDate.of(2026, 11, 14))
                .containsEntry("cell", "S-1");
        assertThat(sources(finding)).containsExactly("2026-11-14/solitary.csv:2");
    }

    @Test
    void s13APlacementThatTheNightsFileNamesIsJudgedAndANewOneIsNoSubject() {
        Outcome outcome = new NightBuilder()
                .logged(DATE.minusDays(1), HELD, HELD.number("A-3").to("2026-11-19T10:00"))
                .solitary(HELD.to("2026-11-20T08:00"), HELD.number("A-2"), HELD.number("A-3"))
                .outcome(CheckId.S13);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T10:00, P-1, PASS",
        "2026-11-10T10:01, P-1, FAIL",
        "2026-11-10T10:00, P-2, FAIL",
        "2026-11-10T10:00, '', PASS"
    })
    void s14AnotherDateOrAnotherPersonIsARewriting(String from, String person, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .logged(DATE.minusDays(1), HELD)
                .solitary(HELD.from(from).person(person))
                .outcome(CheckId.S14);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s14NamesWhatWasRewrittenAndBothLines() {
        Finding finding = new NightBuilder()
                .logged(DATE.minusDays(1), HELD)
                .solitary(HELD.from("2026-11-19T08:00").person("P-2"))
                .finding(CheckId.S14);
        assertThat(finding.subject()).isEqualTo(Subject.placement("A-1"));
        assertThat(finding.message())
                .isEqualTo(Message.of("S14")
                        .with("placement", "A-1")
                        .with("date", DATE.minusDays(1))
                        .with(
                                "changes",
                                List.of(
                                        Message.of("part.placedAt")
                                                .with("before", LocalDateTime.of(2026, 11, 10, 10, 0))
                                                .with("now", LocalDateTime.of(2026, 11, 19, 8, 0)),
                                        Message.of("part.otherPerson")
                                                .with("before", "P-1")
                                                .with("now", "P-2"))));
        assertThat(sources(finding)).containsExactly("2026-11-19/solitary.csv:2", "solitary.csv:2");
    }

    @Test
    void s14ComparesWithTheNewestLineAloneAndADateAloneIsItsMidnight() {
        Outcome outcome = new NightBuilder()
                .logged(DATE.minusDays(2), HELD.from("2026-11-08"))
                .logged(DATE.minusDays(1), HELD.from("2026-11-09"))
                .solitary(HELD.from("2026-11-09T00:00"))
                .outcome(CheckId.S14);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void s14AFirstPersonIsNoOtherPersonAndANewPlacementIsNoSubject() {
        Outcome outcome = new NightBuilder()
                .logged(DATE.minusDays(1), HELD.person(""))
                .solitary(HELD, HELD.number("A-2"))
                .outcome(CheckId.S14);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s13WithoutTheNightsFileTheLastLogTellsWhoWasStillHeld() {
        NightFacts facts = new NightBuilder()
                .logged(
                        DATE.minusDays(3),
                        HELD,
                        HELD.number("A-2"),
                        HELD.number("A-3").person(""),
                        HELD.number("A-4").person("P-4").to("2026-11-17T08:00"))
                .logged(DATE.minusDays(2))
                .facts();
        assertThat(LastSolitaryLog.of(facts))
                .contains(new LastSolitaryLog(
                        DATE.minusDays(2),
                        List.of(
                                Message.of("part.heldPerson").with("person", "P-1"),
                                Message.of("part.heldPlacement").with("placement", "A-3"))));
    }

    @Test
    void s13NoLastLogIsAskedForWhereTheNightsFileCameOrNoneCameBefore() {
        assertThat(LastSolitaryLog.of(new NightBuilder().facts())).isEmpty();
        assertThat(LastSolitaryLog.of(new NightBuilder()
                        .solitary(HELD)
                        .logged(DATE.minusDays(1), HELD)
                        .facts()))
                .isEmpty();
    }
}
