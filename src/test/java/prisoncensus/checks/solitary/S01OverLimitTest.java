package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.sources;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class S01OverLimitTest {
    private static PlacementLine since(String from) {
        return held("A-1", "P-1", "S-1", from);
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUSIVE, 2026-11-06T23:59, PASS",
        "INCLUSIVE, 2026-11-05T23:59, FAIL",
        "INCLUSIVE, 2026-11-05, FAIL",
        "EXCLUSIVE, 2026-11-05T00:00, PASS",
        "EXCLUSIVE, 2026-11-04T23:59, FAIL",
        "ELAPSED, 2026-11-05T00:01, PASS",
        "ELAPSED, 2026-11-05T00:00, FAIL"
    })
    void s01FailsAboveTheLimitOnlyUnderEveryConvention(String convention, String from, OutcomeState expected) {
        Outcome outcome = new NightBuilder()
                .limit(LimitName.SOLITARY_DAY_COUNT, convention)
                .solitary(since(from))
                .outcome(CheckId.S01);
        assertThat(outcome.result()).isEqualTo(expected);
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.notEvaluable()).isEmpty();
    }

    @Test
    void s01NamesThePersonTheDaysTheCellsAndTheLimit() {
        Finding finding = new NightBuilder()
                .solitary(
                        held("A-2", "P-1", "S-10", "2026-11-10T11:00"),
                        since("2026-11-04T10:00").to("2026-11-10T10:00"))
                .finding(CheckId.S01);
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.PERSON, "P-1", ""));
        assertThat(finding.found()).hasValue(17);
        assertThat(finding.limit()).hasValue(15);
        assertThat(finding.since()).isEqualTo(DATE);
        assertThat(finding.message())
                .isEqualTo(Message.of("S01")
                        .with("who", Message.of("part.person").with("person", "P-1"))
                        .with("days", Message.of("part.days").with("number", 17))
                        .with("from", LocalDate.of(2026, 11, 4))
                        .with("cells", Message.of("part.cells").with("cells", List.of("S-1", "S-10")))
                        .with("limit", Message.of("part.days").with("number", 15)));
        assertThat(sources(finding)).containsExactly("solitary.csv:2", "solitary.csv:3");
    }

    @Test
    void s01StandsSinceTheFirstNightOfItsRun() {
        NightBuilder night = new NightBuilder()
                .solitary(since("2026-11-01"))
                .standing("S01", SubjectKind.PERSON, "P-1", DATE.minusDays(4));
        assertThat(night.finding(CheckId.S01).since()).isEqualTo(DATE.minusDays(4));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00, 2026-11-05T10:00, FAIL",
        "2026-11-20T00:00, 2026-11-06T10:00, PASS",
        "2026-11-20, 2026-11-05, FAIL",
        "2026-11-21T00:00, 2026-11-05T10:00, FAIL",
        "2026-11-21T00:00, 2026-11-06T10:00, PASS",
        "2026-12-31, 2026-11-06T10:00, PASS"
    })
    void s01AReleaseAtMidnightCountsAsItsDateAndALaterOneAsStillHeld(String to, String from, OutcomeState expected) {
        assertThat(new NightBuilder()
                        .solitary(since(from).to(to))
                        .outcome(CheckId.S01)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void s01AStayThatEndedOnTheNightIsJudgedAndSaysWhenItEnded() {
        Finding finding = new NightBuilder()
                .solitary(since("2026-11-05T10:00").to("2026-11-20T08:30"))
                .finding(CheckId.S01);
        assertThat(finding.message().key()).isEqualTo("S01.ended");
        assertThat(finding.message().values()).containsEntry("to", LocalDateTime.of(2026, 11, 20, 8, 30));
    }

    @Test
    void s01AStayThatEndedBeforeTheNightIsNotJudged() {
        Outcome outcome = new NightBuilder()
                .solitary(since("2026-10-01").to("2026-11-19T23:59"))
                .outcome(CheckId.S01);
        assertThat(outcome.result()).isEqualTo(OutcomeState.PASS);
        assertThat(outcome.judged()).isZero();
    }

    @Test
    void s01ANewNumberForThePlacementDoesNotResetTheClock() {
        NightBuilder night = new NightBuilder()
                .logged(LocalDate.of(2026, 11, 15), since("2026-11-01T09:00").to("2026-11-15T12:00"))
                .solitary(held("A-2", "P-1", "S-1", "2026-11-15T12:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(20);
        assertThat(sources(night.finding(CheckId.S01))).containsExactly("2026-11-15/solitary.csv:2", "solitary.csv:2");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15T11:59, 20", "2026-11-15T12:00, 0", "2026-11-15T12:01, 0"})
    void s01AGapOfExactlyTheJoinHoursIsABreak(String from, int days) {
        Outcome outcome = new NightBuilder()
                .logged(LocalDate.of(2026, 11, 14), since("2026-11-01T09:00").to("2026-11-14T12:00"))
                .solitary(held("A-2", "P-1", "S-1", from))
                .outcome(CheckId.S01);
        assertThat(outcome.findings().stream()
                        .mapToLong(finding -> finding.found().orElseThrow())
                        .sum())
                .isEqualTo(days);
    }

    @Test
    void s01WithJoinHoursOfZeroOnlyAnOverlapJoins() {
        var night = new NightBuilder()
                .limit(LimitName.SOLITARY_JOIN_HOURS, "0")
                .logged(LocalDate.of(2026, 11, 15), since("2026-11-01T09:00").to("2026-11-15T12:00"));
        assertThat(night.solitary(held("A-2", "P-1", "S-1", "2026-11-15T12:00"))
                        .outcome(CheckId.S01)
                        .result())
                .isEqualTo(OutcomeState.PASS);
        assertThat(night.solitary(held("A-3", "P-1", "S-1", "2026-11-15T11:59"))
                        .finding(CheckId.S01)
                        .found())
                .hasValue(20);
    }

    @Test
    void s01AShortPlacementWithinALongOneDoesNotEndTheEpisode() {
        NightBuilder night = new NightBuilder()
                .logged(
                        LocalDate.of(2026, 11, 15),
                        since("2026-11-01T09:00").to("2026-11-15T12:00"),
                        held("A-2", "P-1", "S-1", "2026-11-02T09:00").to("2026-11-03T09:00"))
                .solitary(held("A-3", "P-1", "S-1", "2026-11-16T00:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(20);
    }

    @Test
    void s01RewritingTheDateDoesNotResetTheClock() {
        NightBuilder night = new NightBuilder()
                .logged(LocalDate.of(2026, 11, 5), since("2026-11-03T09:00"))
                .logged(LocalDate.of(2026, 11, 18), since("2026-11-17T09:00"))
                .solitary(since("2026-11-17T09:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(18);
        assertThat(sources(night.finding(CheckId.S01))).containsExactly("2026-11-05/solitary.csv:2", "solitary.csv:2");
    }

    @Test
    void s01AnEarlierDateInALaterFileMovesTheBeginningBack() {
        NightBuilder night = new NightBuilder()
                .logged(DATE.minusDays(1), since("2026-11-10T09:00"))
                .solitary(since("2026-11-01T09:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(20);
        assertThat(sources(night.finding(CheckId.S01))).containsExactly("solitary.csv:2");
    }

    @Test
    void s01OfTwoLinesOfOneFileTheLastGovernsButTheEarliestDateCounts() {
        NightBuilder night =
                new NightBuilder().solitary(since("2026-11-01").to("2026-11-19T10:00"), since("2026-11-18"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(20);
        assertThat(night.finding(CheckId.S01).message().key()).isEqualTo("S01");
        assertThat(sources(night.finding(CheckId.S01))).containsExactly("solitary.csv:2", "solitary.csv:3");
    }

    @Test
    void s01AVanishedPlacementGoesOn() {
        NightBuilder night = new NightBuilder()
                .received(LogKind.SOLITARY)
                .logged(LocalDate.of(2026, 11, 8), since("2026-11-05T09:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(16);
        assertThat(sources(night.finding(CheckId.S01))).containsExactly("2026-11-08/solitary.csv:2");
    }

    @Test
    void s01ThePersonOfTheLatestLineHasThePlacement() {
        NightBuilder night = new NightBuilder()
                .logged(DATE.minusDays(1), since("2026-11-01"))
                .solitary(since("2026-11-01").person("P-2"));
        assertThat(night.finding(CheckId.S01).subject()).isEqualTo(Subject.person("P-2"));
    }

    @Test
    void s01APlacementWithoutAPersonStandsAlone() {
        NightBuilder night = new NightBuilder()
                .solitary(
                        since("2026-11-05").person("").to("2026-11-20T10:00"),
                        held("A-2", "", "S-1", "2026-11-20T10:00"));
        Finding finding = night.finding(CheckId.S01);
        assertThat(finding.subject()).isEqualTo(new Subject(SubjectKind.PLACEMENT, "A-1", ""));
        assertThat(finding.message().values())
                .containsEntry("who", Message.of("part.somebody").with("placement", "A-1"))
                .containsEntry("cells", Message.of("part.cell").with("cell", "S-1"));
        assertThat(night.outcome(CheckId.S01).judged()).isEqualTo(2);
    }

    @Test
    void s01APlacementOpenForEightyYearsIsNoTrouble() {
        NightBuilder night = new NightBuilder().solitary(since("1946-11-20T12:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(29_221);
        assertThat(night.finding(CheckId.S05).found()).hasValue(60);
    }

    @Test
    void s01TenThousandPlacementsOfOnePersonAreNoTrouble() {
        LocalDate first = LocalDate.of(1999, 7, 6);
        PlacementLine[] lines = IntStream.range(0, 10_000)
                .mapToObj(i -> held("A-" + i, "P-1", "S-1", first.plusDays(i) + "T08:00")
                        .to(first.plusDays(i) + "T20:00"))
                .toArray(PlacementLine[]::new);
        assertThat(first.plusDays(9_999)).isEqualTo(DATE);
        Judgement judgement = new NightBuilder().solitary(lines).judged();
        assertThat(judgement.solitary()).singleElement().satisfies(line -> {
            assertThat(line.inclusive()).isEqualTo(10_000);
            assertThat(line.placements()).hasSize(10_000);
        });
    }

    @Test
    void s01OfSeveralEpisodesOfOneNightTheLongestIsFoundAndAllOverTheLimitAreSources() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_JOIN_HOURS, "0")
                .limit(LimitName.SOLITARY_MAX_DAYS, "0")
                .solitary(
                        since("2026-11-19T08:00").to("2026-11-20T08:00"),
                        held("A-2", "P-1", "S-1", "2026-11-20T09:00").to("2026-11-20T10:00"),
                        held("A-3", "P-1", "S-1", "2026-11-20T11:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(2);
        assertThat(night.finding(CheckId.S01).message().key()).isEqualTo("S01.ended");
        assertThat(sources(night.finding(CheckId.S01)))
                .containsExactly("solitary.csv:2", "solitary.csv:3", "solitary.csv:4");
    }

    @Test
    void s01AnEpisodeOfNoTimeDoesNotHideTheOneAfterIt() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_JOIN_HOURS, "0")
                .limit(LimitName.SOLITARY_MAX_DAYS, "0")
                .limit(LimitName.SOLITARY_DAY_COUNT, "ELAPSED")
                .solitary(
                        since("2026-11-20T00:00").to("2026-11-20T00:00"),
                        held("A-2", "P-1", "S-1", "2026-11-20T00:00"));
        assertThat(night.finding(CheckId.S01).found()).hasValue(1);
        assertThat(sources(night.finding(CheckId.S01))).containsExactly("solitary.csv:3");
    }

    @Test
    void s01ToS17WithoutTheNightsFileNothingIsFoundAndNothingPasses() {
        var night = new NightBuilder().logged(DATE.minusDays(1), since("2026-10-01"));
        assertThat(night.judged().outcomes())
                .filteredOn(outcome -> outcome.rule().name().startsWith("S"))
                .hasSize(17)
                .allSatisfy(outcome -> {
                    assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
                    assertThat(outcome.findings()).isEmpty();
                    assertThat(outcome.notEvaluable())
                            .contains(new NotEvaluable(
                                    Subject.log(LogKind.SOLITARY),
                                    Message.of("missing.log").with("file", "solitary.csv")));
                });
        assertThat(night.judged().solitary()).isEmpty();
    }
}
