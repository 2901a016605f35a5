package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.PlacementLine.held;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;

/** S10 and S11: what the placements say of the solitary cells. */
class SolitaryCellsTest {
    private static final PlacementLine FIRST = held("A-1", "P-1", "S-1", "2026-11-18T10:00");

    private static NightBuilder cell(int limit, PlacementLine... lines) {
        return new NightBuilder().cell("S-1", "South", SOLITARY, limit).solitary(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-20T23:59, 1, FAIL",
        "'', 2026-11-20T23:59, 2, PASS",
        "2026-11-20T12:00, 2026-11-20T12:00, 1, PASS",
        "2026-11-20T12:01, 2026-11-20T12:00, 1, FAIL",
        "2026-11-20T00:00, 2026-11-19T10:00, 1, PASS",
        "2026-11-20T00:01, 2026-11-19T10:00, 1, FAIL",
        "2026-11-19T12:00, 2026-11-19T10:00, 1, PASS",
        "2026-11-20T12:00, 2026-11-20T13:00, 0, FAIL"
    })
    void s10FailsIfMoreAreOpenAtOneMomentOfTheNightThanTheCellMayHold(
            String to, String from, int limit, OutcomeState expected) {
        Outcome outcome =
                cell(limit, FIRST.to(to), held("A-2", "P-2", "S-1", from)).outcome(CheckId.S10);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s10NamesTheMostAtOneMoment() {
        Finding finding = cell(
                        1,
                        FIRST.to("2026-11-20T09:00"),
                        held("A-2", "P-2", "S-1", "2026-11-20T08:00").to("2026-11-20T10:30"),
                        held("A-3", "P-3", "S-1", "2026-11-20T10:00"),
                        held("A-4", "P-4", "S-1", "2026-11-20T10:15"),
                        held("A-5", "P-5", "S-2", "2026-11-20T10:15"))
                .finding(CheckId.S10);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "S-1", "South"));
        assertThat(finding.found()).hasValue(3);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(Message.of("S10")
                        .with("cell", "S-1")
                        .with("found", 3)
                        .with("placements", List.of("A-2", "A-3", "A-4"))
                        .with("limit", 1));
        assertThat(sources(finding)).containsExactly("solitary.csv:3", "solitary.csv:4", "solitary.csv:5");
    }

    @Test
    void s10AChangeAtOneMomentDoesNotHideALaterCrowd() {
        NightBuilder night = cell(
                1,
                FIRST.to("2026-11-20T12:00"),
                held("A-2", "P-2", "S-1", "2026-11-20T12:00"),
                held("A-3", "P-3", "S-1", "2026-11-20T13:00"));
        assertThat(night.finding(CheckId.S10).found()).hasValue(2);
    }

    /** The last line of a file governs; only days count from the earliest placed_at. */
    @Test
    void s10S11SomebodyIsInTheCellFromThePlacedAtOfTheLineThatGoverns() {
        NightBuilder night = cell(
                        1,
                        FIRST.from("2026-11-20T08:00"),
                        FIRST.from("2026-11-20T22:30"),
                        held("A-2", "P-2", "S-1", "2026-11-20T09:00").to("2026-11-20T22:15"))
                .count("S-1", "22:00", 1);

        assertThat(night.outcome(CheckId.S10).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.S11).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.S07).result()).isEqualTo(OutcomeState.FAIL);
    }

    @Test
    void s10LooksAtActiveSolitaryCellsAndTheNightsFileAlone() {
        NightBuilder night = cell(
                        1, FIRST, held("G-1", "P-5", "1-01", "2026-11-18"), held("G-2", "P-6", "1-01", "2026-11-18"))
                .cell("1-01", "North", GROUP, 1)
                .logged(DATE.minusDays(1), FIRST.number("A-9"));
        assertThat(night.outcome(CheckId.S10).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.S10).judged()).isEqualTo(1);
    }

    @Test
    void s10S11AreNotEvaluableWithoutCells() {
        NightBuilder night = new NightBuilder().solitary(FIRST).count("S-1", "22:00", 2);
        for (CheckId rule : List.of(CheckId.S10, CheckId.S11)) {
            assertThat(night.outcome(rule).notEvaluable())
                    .containsExactly(new NotEvaluable(Subject.log(LogKind.CELLS), MissingInput.log(LogKind.CELLS)));
        }
    }

    @Test
    void s11IsNotEvaluableWithoutAHeadcount() {
        assertThat(cell(1, FIRST).outcome(CheckId.S11).notEvaluable())
                .containsExactly(new NotEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.log(LogKind.HEADCOUNT)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, PASS",
        "'', 0, FAIL",
        "'', 2, FAIL",
        "2026-11-20T22:00, 0, PASS",
        "2026-11-20T22:00, 1, FAIL",
        "2026-11-20T22:01, 1, PASS"
    })
    void s11ComparesThePeopleWithThePlacementsOpenAtTheCensusCount(String to, int people, OutcomeState expected) {
        Outcome outcome = cell(1, FIRST.to(to)).count("S-1", "22:00", people).outcome(CheckId.S11);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
    }

    @Test
    void s11NamesBothLogs() {
        Finding finding = cell(1, FIRST).count("S-1", "22:00", 2).finding(CheckId.S11);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.CELL, "S-1", "South"));
        assertThat(finding.found()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(Message.of("S11")
                        .with("cell", "S-1")
                        .with("people", 2)
                        .with("time", LocalTime.of(22, 0))
                        .with("placements", 1));
        assertThat(sources(finding)).containsExactly("headcount.csv:2", "solitary.csv:2");
    }

    @Test
    void s11APlacementWithoutASlipCannotBeJudgedAndAnEmptyCellIsNoSubject() {
        Outcome outcome = cell(1, FIRST)
                .cell("S-2", "South", SOLITARY, 1)
                .count("S-1", "06:00", 1)
                .outcome(CheckId.S11);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(
                        new Subject(SubjectKind.CELL, "S-1", "South"),
                        MissingInput.governingSlips(List.of(LocalTime.of(22, 0)))));
    }

    @Test
    void s11SlipsThatContradictEachOtherCannotBeJudged() {
        Outcome outcome = cell(1).received(LogKind.SOLITARY)
                .count("S-1", "22:00", 0)
                .count("S-1", "22:00", 1)
                .outcome(CheckId.S11);
        assertThat(outcome.notEvaluable()).hasSize(1);
    }
}
