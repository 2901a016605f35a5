package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.checks.night.PlacementHistory.EarlierRejections;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.TextEncoding;

@OnBothDatabases
class PlacementRecallTest {
    private final TestStore store;
    private final Night night;

    PlacementRecallTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void whatIsOpenByItsNewestLineIsRemembered() {
        logged(3, held("open", "P-1", "S-1", "2026-11-10"), held("ended", "P-2", "S-2", "2026-11-10"));
        logged(2, held("ended", "P-2", "S-2", "2026-11-10").to("2026-11-18T10:00"));
        assertThat(numbers(history())).containsExactly("open");
    }

    @Test
    void aReleaseAfterTheEndOfItsOwnFilesDateIsStillOpen() {
        logged(2, held("midnight", "P-1", "S-1", "2026-11-10").to("2026-11-19T00:00"));
        logged(1, held("before", "P-2", "S-2", "2026-11-10").to("2026-11-19T23:59"));
        assertThat(numbers(history())).containsExactly("midnight");
    }

    @Test
    void ofAPersonWithSomethingOpenEveryPlacementIsRememberedHoweverOld() {
        logged(900, held("old", "P-1", "S-1", "2024-06-01").to("2024-06-02"));
        logged(800, held("other", "P-2", "S-1", "2024-09-01").to("2024-09-02"));
        logged(1, held("open", "P-1", "S-1", "2026-11-18"));
        assertThat(numbers(history())).containsExactly("old", "open");
    }

    @Test
    void personsAndPlacementsOfTonightAreLookedUpToo() {
        logged(40, held("old", "P-1", "S-1", "2026-10-01").to("2026-10-02"));
        logged(30, held("same", "P-9", "S-1", "2026-10-20").to("2026-10-21"));
        StoredFile tonight = log(0, held("new", "P-1", "S-1", "2026-11-20"), held("same", "", "S-2", "2026-11-20"));
        assertThat(numbers(store.recall.recall(store.open(night, 1, tonight)).history()))
                .containsExactly("old", "same");
    }

    @Test
    void theNewestLineGovernsAndTheEarliestDateEverLoggedStands() {
        logged(5, held("1", "P-1", "S-1", "2026-11-12"));
        logged(4, held("1", "P-1", "S-1", "2026-11-10"), held("1", "P-1", "S-7", "2026-11-11"));
        EarlierPlacement past = history().placements().get(0);
        assertThat(past.newest().cell()).isEqualTo("S-7");
        assertThat(past.newest().origin().citedOn(night.date())).isEqualTo("2026-11-16/solitary.csv:3");
        assertThat(past.earliestPlacedAt()).isEqualTo("2026-11-10T00:00");
        assertThat(past.earliestOrigin().citedOn(night.date())).isEqualTo("2026-11-16/solitary.csv:2");
    }

    @Test
    void onlyTheVersionInForceCountsAndNothingThatCameLater() {
        logged(3, held("first", "P-1", "S-1", "2026-11-10"));
        write(version(3, "b"), held("second", "P-2", "S-1", "2026-11-10"));
        Revision revision = store.open(night, 1);
        write(version(3, "c"), held("third", "P-3", "S-1", "2026-11-10"));
        logged(2, held("late", "P-4", "S-1", "2026-11-10"));
        PlacementHistory history = store.recall.recall(revision).history();
        assertThat(numbers(history)).containsExactly("second");
        assertThat(history.loggedDates()).containsExactly(LocalDate.of(2026, 11, 17));
    }

    @Test
    void aRefusedLogTellsNothing() {
        StoredFile refused = version(2, "a");
        var line = held("1", "P-1", "S-1", "2026-11-10").at(new Origin(refused.file(), 2));
        var why = new Refusal(refused.file(), OptionalInt.empty(), new Fault(FaultKind.BROKEN_GZ, "", "", ""));
        store.writer.write(refused, List.of(line, why));
        assertThat(numbers(history())).isEmpty();
        assertThat(history().loggedDates()).isEmpty();
    }

    @Test
    void linesThatEarlierLogsRejectedAreCounted() {
        rejecting(version(3, "a"), 7);
        rejecting(version(3, "b"), 2);
        rejecting(version(2, "a"), 0);
        rejecting(version(1, "a"), 40);
        assertThat(history().rejected()).isEqualTo(new EarlierRejections(2, 42));
    }

    private void rejecting(StoredFile file, int lines) {
        var tally = new LogTally(file.file(), TextEncoding.UTF_8, List.of(), List.of(), lines, 0, lines, 0);
        store.writer.write(file, List.of(tally));
    }

    @Test
    void datesOfLogsAreKnownFromTheFirstPlacingOnAndTheLastInAnyCase() {
        logged(200);
        logged(100);
        assertThat(history().loggedDates()).containsExactly(night.date().minusDays(100));
        logged(59, held("1", "P-1", "S-1", "2026-08-01"));
        assertThat(history().loggedDates())
                .containsExactly(night.date().minusDays(100), night.date().minusDays(59));
    }

    @Test
    void numbersTooLongForAnIndexAreToldApart() {
        String one = "n".repeat(5000) + "1";
        String two = "n".repeat(5000) + "2";
        logged(2, held(one, "P".repeat(5000), "S-1", "2026-11-10"), held(two, "", "S-1", "2026-11-10"));
        assertThat(numbers(history())).containsExactly(one, two);
    }

    @Test
    void theDayBeforeAndTheVolumesOfStandingRevisionsAreRecalled() {
        var before = new Night(night.facility(), night.date().minusDays(1));
        StoredFile headcount = store.registered(before, LogKind.HEADCOUNT);
        store.writer.write(
                headcount,
                List.of(new LogTally(headcount.file(), TextEncoding.UTF_8, List.of(), List.of(), 7, 7, 0, 0)));
        store.seal(store.open(before, 1, headcount), 1);
        NightFacts facts = store.recall.recall(store.open(night, 1));
        assertThat(facts.before().slips()).hasValue(List.of());
        assertThat(facts.before().meals()).isEmpty();
        assertThat(facts.earlier().volumes())
                .isEqualTo(Map.of(
                        LogKind.HEADCOUNT, List.of(7),
                        LogKind.MEALS, List.of(),
                        LogKind.SOLITARY, List.of(),
                        LogKind.MOVEMENTS, List.of(),
                        LogKind.OUTSIDE, List.of()));
        assertThat(store.recall.earlierFiles(store.open(night, 2))).containsExactly(headcount.file());
    }

    private PlacementHistory history() {
        int number = 1
                + store.jdbc
                        .sql("select count(*) from revision where facility = ?")
                        .param(night.facility().value())
                        .query(Integer.class)
                        .single();
        return store.recall.recall(store.open(night, number)).history();
    }

    private static List<String> numbers(PlacementHistory history) {
        return history.placements().stream()
                .map(past -> past.newest().placement())
                .toList();
    }

    private void logged(int daysAgo, PlacementLine... lines) {
        log(daysAgo, lines);
    }

    private StoredFile log(int daysAgo, PlacementLine... lines) {
        return write(version(daysAgo, "a"), lines);
    }

    private StoredFile version(int daysAgo, String digit) {
        var date = new Night(night.facility(), night.date().minusDays(daysAgo));
        return store.files.register(TestStore.file(date, LogKind.SOLITARY, digit), TestStore.MORNING);
    }

    private StoredFile write(StoredFile file, PlacementLine... lines) {
        List<LogItem> written = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            written.add(lines[i].at(new Origin(file.file(), i + 2)));
        }
        written.add(TestStore.tally(file));
        store.writer.write(file, written);
        return file;
    }
}
