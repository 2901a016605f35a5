package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.store.ReportHistory;
import prisoncensus.store.ReportHistory.Report;
import prisoncensus.store.ReportHistory.Runs;
import prisoncensus.store.Revision;

class EarlierReportChangesTest {
    private static final FacilityCode FACILITY = new FacilityCode("north");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final EarlierRoll CLEARED = new EarlierRoll(OutcomeState.PASS, OptionalLong.empty());
    private static final EarlierRoll UNCLEARED = new EarlierRoll(OutcomeState.FAIL, OptionalLong.of(3));
    private static final FindingKey OVER = new FindingKey("H02", SubjectKind.CELL, "1");

    private final List<Report> reports = new ArrayList<>();
    private final Map<Long, Runs> runs = new HashMap<>();
    private final Map<Long, Judgement> judgements = new HashMap<>();
    private final ReportHistory history = mock(ReportHistory.class);

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    private void report(int day, long total, EarlierRoll roll, LogKind... logs) {
        Map<LogKind, Integer> volumes = new HashMap<>();
        List.of(logs).forEach(log -> volumes.put(log, 100));
        int link = reports.size() + 1;
        reports.add(new Report(link, day(day), link, volumes, OptionalLong.of(total), true, roll));
    }

    private void counted(int day, long total) {
        report(day, total, CLEARED, LogKind.HEADCOUNT);
    }

    /** What the last report passes on. */
    private void found(Map<FindingKey, LocalDate> findings, Map<FindingKey, LocalDate> carried, String... unjudged) {
        runs.put((long) reports.size(), new Runs(findings, carried, Set.of(unjudged)));
    }

    /** Whether the check of the last report does not judge the subject when it is judged again. */
    private void leavesOpen(boolean isOpen) {
        Judgement judgement = mock(Judgement.class);
        when(judgement.leavesOpen(OVER)).thenReturn(isOpen);
        judgements.put((long) reports.size(), judgement);
    }

    private Judgement judgement(Revision revision) {
        return Optional.ofNullable(judgements.get(revision.id()))
                .orElseThrow(() -> new UncheckedIOException(new IOException("a lost copy")));
    }

    private EarlierReportChanges changes() {
        when(history.reports(FACILITY)).thenReturn(reports);
        when(history.runs(any(), any())).thenReturn(runs);
        NavigableMap<LocalDate, Revision> standing = new TreeMap<>();
        reports.stream()
                .sorted(Comparator.comparingInt(Report::sequence))
                .forEach(report -> standing.put(report.date(), revision(report)));
        return EarlierReportChanges.find(FACILITY, standing, history, this::judgement);
    }

    private static Revision revision(Report report) {
        return new Revision(
                report.id(),
                new Night(FACILITY, report.date()),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                Reading.NEWEST,
                new Revision.ReportSettings("en", "North", "UTC", false),
                Revision.Request.FIRST,
                "",
                Revision.State.SEALED,
                Optional.of(new Revision.Seal(report.sequence(), "", Optional.empty())));
    }

    @Test
    void whereNightsWereReportedInTheirOrderNothingIsRead() {
        counted(0, 70);
        counted(0, 71);
        counted(1, 70);
        assertThat(changes().findings()).isEmpty();
        assertThat(changes().shown()).isEmpty();
        verifyNoInteractions(history);
    }

    @Test
    void anotherCensusIsOnlyShownUpToThirtyNightsOn() {
        for (int day = 0; day < 32; day++) {
            counted(day, 70);
        }
        counted(0, 71);
        assertThat(changes().findings()).isEmpty();
        assertThat(changes().shown()).hasSize(29).startsWith(day(1)).endsWith(day(29));
    }

    @Test
    void aMedianThatMovesACensusOutOfWhatIsUsualChangesAFinding() {
        for (int day = 0; day < 7; day++) {
            counted(day, day < 4 ? 100 : 70);
        }
        counted(7, 85);
        counted(3, 70);
        assertThat(changes().findings()).containsExactly(Map.entry(day(7), List.of(day(3))));
        assertThat(changes().shown()).containsExactly(day(4), day(5), day(6));
    }

    @Test
    void aLastCountThatClearsByNowReachesTheNextNightIfItHasARoll() {
        report(0, 70, UNCLEARED, LogKind.HEADCOUNT, LogKind.MOVEMENTS);
        report(1, 70, CLEARED, LogKind.HEADCOUNT, LogKind.MOVEMENTS);
        report(2, 70, CLEARED, LogKind.HEADCOUNT, LogKind.MOVEMENTS);
        report(0, 70, CLEARED, LogKind.HEADCOUNT, LogKind.MOVEMENTS);
        assertThat(changes().findings()).containsOnlyKeys(day(1));
    }

    @Test
    void aRunThatBeganEarlierByNowReachesAllItsNightsAlsoBeyondOneThatJudgedNothing() {
        counted(0, 70);
        counted(1, 70);
        found(Map.of(OVER, day(1)), Map.of());
        counted(2, 70);
        found(Map.of(), Map.of(OVER, day(1)), "H02");
        counted(3, 70);
        found(Map.of(OVER, day(1)), Map.of());
        counted(0, 70);
        found(Map.of(OVER, day(0)), Map.of());
        assertThat(changes().findings()).containsOnlyKeys(day(1), day(3));
        assertThat(changes().findings().get(day(3))).containsExactly(day(0));
    }

    @Test
    void aRunThatANightDidNotKnowOfGoesOnWhereTheNightLeavesItsSubjectOpen() {
        aNightThatLeftSomethingOpen(true);
        assertThat(changes().findings()).containsOnlyKeys(day(2));
    }

    @Test
    void aRunThatANightDidNotKnowOfEndsWhereTheNightLeavesOnlyOthersOpen() {
        aNightThatLeftSomethingOpen(false);
        assertThat(changes().findings()).isEmpty();
    }

    @Test
    void aNightThatCannotBeJudgedAgainMayLeaveAnySubjectOpen() {
        aNightThatLeftSomethingOpen(true);
        judgements.remove(2L);
        assertThat(changes().findings()).containsOnlyKeys(day(2));
    }

    private void aNightThatLeftSomethingOpen(boolean isOfTheRun) {
        counted(0, 70);
        counted(1, 70);
        found(Map.of(), Map.of(), "H02");
        leavesOpen(isOfTheRun);
        counted(2, 70);
        found(Map.of(OVER, day(2)), Map.of());
        counted(0, 70);
        found(Map.of(OVER, day(0)), Map.of());
    }

    @Test
    void aRunEndsAtANightThatJudgedItsSubject() {
        counted(0, 70);
        counted(1, 70);
        found(Map.of(), Map.of());
        counted(2, 70);
        found(Map.of(OVER, day(2)), Map.of());
        counted(0, 70);
        found(Map.of(OVER, day(0)), Map.of());
        assertThat(changes().findings()).isEmpty();
    }

    @Test
    void aNightReportedLastIsNoReasonForThoseReportedAfterIt() {
        counted(0, 70);
        counted(1, 70);
        counted(0, 75);
        counted(1, 70);
        assertThat(changes().findings()).isEmpty();
        assertThat(changes().shown()).isEmpty();
    }
}
