package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;

/** S06, S08, S09 and S12: what a single line of the night's file says, or does not. */
class SolitaryFileTest {
    private static final PlacementLine HELD = held("A-1", "P-1", "S-1", "2026-11-18T10:00");

    private static NightBuilder night(PlacementLine... lines) {
        return new NightBuilder().solitary(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FAIL",
        "2026-11-20, FAIL",
        "2026-11-20T23:59, FAIL",
        "2026-11-21, PASS",
        "2026-11-21T00:00, PASS",
        "2026-11-01, FAIL"
    })
    void s06AnEndMustBePlannedAfterTheNight(String planned, OutcomeState expected) {
        Outcome outcome = night(HELD.planned(planned)).outcome(CheckId.S06);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s06SaysWhetherNoEndIsPlannedOrAPastOne() {
        Finding none = night(HELD.planned("")).finding(CheckId.S06);
        assertThat(none.subject()).isEqualTo(Subject.placement("A-1"));
        assertThat(none.found()).isEmpty();
        assertThat(none.message())
                .isEqualTo(Message.of("S06")
                        .with(
                                "placement",
                                Message.of("part.placementOf")
                                        .with("placement", "A-1")
                                        .with("person", "P-1")));
        assertThat(NightBuilder.sources(none)).containsExactly("solitary.csv:2");
        Finding past = night(HELD.planned("2026-11-19")).finding(CheckId.S06);
        assertThat(past.message().key()).isEqualTo("S06.past");
        assertThat(past.message().values()).containsEntry("planned", LocalDateTime.of(2026, 11, 19, 0, 0));
    }

    @Test
    void s06AReleasedPlacementNeedsNoPlanAndAVanishedOneIsNotInTheFile() {
        Outcome outcome = night(HELD.planned("").to("2026-11-20T23:00"))
                .logged(DATE.minusDays(1), HELD.number("A-9").planned(""))
                .outcome(CheckId.S06);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void s06IsNotEvaluableWithoutTheColumn() {
        Outcome outcome =
                night(HELD.planned("")).withoutSolitaryColumn("planned_end").outcome(CheckId.S06);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        Subject.log(LogKind.SOLITARY),
                        Message.of("missing.column")
                                .with("file", "solitary.csv")
                                .with("column", "planned_end")));
    }

    @Test
    void s06AFileThatWasNotReceivedHasNoColumn() {
        var census = new Census(new NightBuilder().facts());
        assertThat(census.solitary().hasColumn("planned_end")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, PASS", "2, PASS", "1, PASS", "4, FAIL", "0, FAIL"})
    void s08TheStatedDaysMayBeThoseOfAnyConvention(int stated, OutcomeState expected) {
        PlacementLine released = HELD.to("2026-11-20T09:00").stated(stated);
        assertThat(night(released).outcome(CheckId.S08).result()).isEqualTo(expected);
    }

    @Test
    void s08NamesWhatIsStatedAndWhatIsCounted() {
        Finding finding = night(HELD.to("2026-11-20T09:00").stated(9)).finding(CheckId.S08);
        assertThat(finding.subject()).isEqualTo(Subject.placement("A-1"));
        assertThat(finding.found()).hasValue(9);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message().values())
                .containsEntry("stated", SolitaryPhrases.days(9))
                .containsEntry("inclusive", 3)
                .containsEntry("exclusive", 2)
                .containsEntry("elapsed", 1);
        assertThat(NightBuilder.sources(finding)).containsExactly("solitary.csv:2");
    }

    @Test
    void s08JudgesReleasedPlacementsWithStatedDaysByTheNightsFileAlone() {
        Outcome outcome = night(
                        HELD.stated(99),
                        HELD.number("A-2").to("2026-11-20T09:00"),
                        HELD.number("A-3").to("2026-11-21").stated(99),
                        HELD.number("A-4").to("2026-11-20T09:00").stated(3))
                .logged(DATE.minusDays(1), HELD.number("A-4").from("2026-11-01"))
                .outcome(CheckId.S08);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "discipline, D-1, true, ''",
        "'', D-1, true, S09",
        "discipline, '', true, S09.nobody",
        "'', '', true, S09.both",
        "discipline, '', false, ''",
        "'', '', false, S09"
    })
    void s09NeedsAReasonAndWhereThereIsTheColumnWhoAuthorisedIt(
            String reason, String by, boolean column, String found) {
        NightBuilder night = night(HELD.reason(reason).authorisedBy(by));
        Outcome outcome = (column ? night : night.withoutSolitaryColumn("authorised_by")).outcome(CheckId.S09);
        assertThat(outcome.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.subject()).isEqualTo(Subject.placement("A-1")));
    }

    @Test
    void s12APlacementWithoutAPersonIsAGap() {
        NightBuilder night = night(HELD, HELD.number("A-2").person(""));
        Finding finding = night.finding(CheckId.S12);
        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.subject()).isEqualTo(Subject.placement("A-2"));
        assertThat(finding.message())
                .isEqualTo(Message.of("S12")
                        .with("placement", Message.of("part.placement").with("placement", "A-2"))
                        .with("cell", "S-1"));
        assertThat(NightBuilder.sources(finding)).containsExactly("solitary.csv:3");
        assertThat(night.outcome(CheckId.S12).judged()).isEqualTo(2);
    }

    @Test
    void s12LooksAtTheNightsFileAlone() {
        assertThat(night(HELD)
                        .logged(DATE.minusDays(1), HELD.number("A-9").person(""))
                        .outcome(CheckId.S12)
                        .result())
                .isEqualTo(OutcomeState.PASS);
    }
}
