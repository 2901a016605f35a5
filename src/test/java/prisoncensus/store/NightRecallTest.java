package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.DayLogs;
import prisoncensus.checks.night.EarlierNights;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.Validity;

@OnBothDatabases
class NightRecallTest {
    private static final FindingKey MEALS_MISSING = new FindingKey("R01", SubjectKind.LOG, "meals");
    private static final FindingKey SOLITARY_MISSING = new FindingKey("R01", SubjectKind.LOG, "solitary");
    private static final FindingKey CELLS_UNKNOWN = new FindingKey("R04", SubjectKind.FACILITY, "facility");

    private static final EarlierNights NO_REPORTS = new EarlierNights(
            LogKind.NIGHTLY.stream().collect(Collectors.toMap(log -> log, log -> List.of())),
            Map.of(),
            List.of(),
            List.of(),
            Optional.empty());

    private final TestStore store;
    private final Night night;

    NightRecallTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void aRevisionKnowsTheFilesItWasBegunWithAndWhatTheySay() {
        StoredFile cells = store.read(night, LogKind.CELLS);
        StoredFile limits = store.read(night, LogKind.LIMITS);
        StoredFile headcount = store.read(night, LogKind.HEADCOUNT);
        store.writer.write(cells, List.of(certificate(cells)));
        store.writer.write(limits, List.of(limit(limits)));
        store.writer.write(headcount, List.of(slip(headcount)));
        Revision revision = store.open(night, 1, headcount, cells, limits);
        assertThat(store.recall.recall(revision))
                .isEqualTo(new NightFacts(
                        night,
                        Map.of(
                                LogKind.CELLS, received(cells),
                                LogKind.LIMITS, received(limits),
                                LogKind.HEADCOUNT, received(headcount)),
                        List.of(certificate(cells)),
                        List.of(limit(limits)),
                        new DayLogs(
                                Optional.of(List.of(slip(headcount))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        DayLogs.none(),
                        Map.of(),
                        new PlacementHistory(List.of(), new TreeSet<>(), new PlacementHistory.EarlierRejections(0, 0)),
                        NO_REPORTS));
        assertThat(store.recall.inputs(revision)).containsExactly(cells, headcount, limits);
        assertThat(store.recall.logsReceived(revision)).isEqualTo(1);
    }

    @Test
    void whatWasReceivedAfterARevisionWasBegunIsNotKnownToIt() {
        Revision revision = store.open(night, 1, store.read(night, LogKind.HEADCOUNT));
        StoredFile corrected = store.files.register(TestStore.file(night, LogKind.HEADCOUNT, "b"), TestStore.NOON);
        store.writer.write(corrected, List.of(slip(corrected), TestStore.tally(corrected)));
        store.read(night, LogKind.MEALS);
        NightFacts facts = store.recall.recall(revision);
        assertThat(facts.today().slips()).hasValue(List.of());
        assertThat(facts.received(LogKind.MEALS)).isFalse();
    }

    @Test
    void aNightOfWhichNothingWasReceived() {
        Revision revision = store.open(night, 1);
        assertThat(store.recall.recall(revision))
                .isEqualTo(new NightFacts(
                        night,
                        Map.of(),
                        List.of(),
                        List.of(),
                        DayLogs.none(),
                        DayLogs.none(),
                        Map.of(),
                        PlacementHistory.none(),
                        NO_REPORTS));
        assertThat(store.recall.logsReceived(revision)).isZero();
    }

    @Test
    void allThreeLogsReceived() {
        Revision revision = store.open(
                night,
                1,
                store.read(night, LogKind.HEADCOUNT),
                store.read(night, LogKind.MEALS),
                store.read(night, LogKind.SOLITARY),
                store.read(night, LogKind.CELLS));
        assertThat(store.recall.logsReceived(revision)).isEqualTo(3);
    }

    @Test
    void ofARefusedFileNothingCounts() {
        StoredFile headcount = store.registered(night, LogKind.HEADCOUNT);
        var refusal = new Refusal(headcount.file(), OptionalInt.empty(), new Fault(FaultKind.BROKEN_GZ, "", "", ""));
        store.writer.write(headcount, List.of(slip(headcount), refusal));
        Revision revision = store.open(night, 1, headcount);
        NightFacts facts = store.recall.recall(revision);
        assertThat(facts.receipt(LogKind.HEADCOUNT)).isEqualTo(new LogStatus.NotReceived(Optional.of(refusal)));
        assertThat(facts.today().slips()).isEmpty();
        assertThat(store.recall.inputs(revision)).containsExactly(headcount);
        assertThat(store.recall.logsReceived(revision)).isZero();
    }

    @Test
    void aFileThatWasRefusedUnreadTellsWhy() {
        Refusal meals = unread(LogKind.MEALS, "meals.csv", new Fault(FaultKind.NOT_A_FILE, "", "a folder ñ", ""));
        Refusal limits =
                unread(LogKind.LIMITS, "limits.csv.gz", new Fault(FaultKind.FILE_TOO_LARGE, "", "256 MiB", "256 MiB"));
        List<NightInput> inputs = List.of(new NightInput.RefusedUnread(meals), new NightInput.RefusedUnread(limits));
        Revision revision = store.revisions.open(night, 1, store.opening(night, TestStore.SETTINGS), inputs);
        assertThat(store.recall.recall(revision).receipts())
                .isEqualTo(Map.of(
                        LogKind.MEALS, new LogStatus.NotReceived(Optional.of(meals)),
                        LogKind.LIMITS, new LogStatus.NotReceived(Optional.of(limits))));
        assertThat(store.recall.inputs(revision)).isEmpty();
        assertThat(store.recall.logsReceived(revision)).isZero();
    }

    private Refusal unread(LogKind log, String name, Fault fault) {
        return new Refusal(LogFile.unread(night, log, name), OptionalInt.empty(), fault);
    }

    @Test
    void aNightWithAFileThatIsNotReadYetCannotBeRecalled() {
        Revision revision = store.open(night, 1, store.registered(night, LogKind.MEALS));
        assertThatThrownBy(() -> store.recall.recall(revision)).hasMessageContaining("was not read to its end");
    }

    @Test
    void aFindingStandsSinceTheNightThatTheNightBeforeNames() {
        LocalDate first = LocalDate.of(2026, 11, 3);
        Revision before = store.open(nightBefore(), 1);
        save(before, new NightBuilder().standing("R01", SubjectKind.LOG, "meals", first), LogKind.HEADCOUNT);
        store.seal(before, 1);
        assertThat(standing())
                .isEqualTo(Map.of(
                        MEALS_MISSING, first, SOLITARY_MISSING, NightBuilder.DATE, CELLS_UNKNOWN, NightBuilder.DATE));
    }

    @Test
    void onlyTheHighestSealedRevisionOfTheNightBeforeSaysWhatStands() {
        Revision first = store.open(nightBefore(), 1);
        Revision second = store.open(nightBefore(), 2);
        Revision third = store.open(nightBefore(), 3);
        Revision fourth = store.open(nightBefore(), 4);
        save(first, new NightBuilder(), LogKind.HEADCOUNT);
        save(second, new NightBuilder(), LogKind.HEADCOUNT, LogKind.MEALS);
        save(third, new NightBuilder(), LogKind.HEADCOUNT);
        save(fourth, new NightBuilder(), LogKind.HEADCOUNT);
        assertThat(standing()).isEmpty();
        store.seal(first, 1);
        store.seal(second, 2);
        store.revisions.announce(third, TestStore.seal(3));
        assertThat(standing()).isEqualTo(Map.of(SOLITARY_MISSING, NightBuilder.DATE, CELLS_UNKNOWN, NightBuilder.DATE));
    }

    @Test
    void neitherLaterNightsNorOtherFacilitiesSayWhatStands() {
        List<Night> others = new ArrayList<>(List.of(
                new Night(night.facility(), night.date().plusDays(1)),
                new Night(store.night().facility(), night.date().minusDays(1))));
        for (Night other : others) {
            Revision revision = store.open(other, 1);
            save(revision, new NightBuilder());
            store.seal(revision, 1 + others.indexOf(other));
        }
        assertThat(standing()).isEmpty();
    }

    private Night nightBefore() {
        return new Night(night.facility(), night.date().minusDays(1));
    }

    /** Saves the findings of a night of which only these logs were received. */
    private void save(Revision revision, NightBuilder told, LogKind... received) {
        store.results.save(revision, told.received(received).judged(), words -> "");
    }

    private Map<FindingKey, LocalDate> standing() {
        Revision revision = store.revisions.find(night, 1).orElseGet(() -> store.open(night, 1));
        return store.recall.recall(revision).earlier().standing();
    }

    private static LogStatus received(StoredFile file) {
        return new LogStatus.Received(TestStore.tally(file), TestStore.MORNING, List.of());
    }

    private static CellCertificate certificate(StoredFile file) {
        return new CellCertificate(
                new Origin(file.file(), 2),
                "4-07",
                "Süd",
                CellKind.GROUP,
                OptionalInt.of(80),
                new Validity(LocalDate.of(2020, 1, 1), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static LimitValue limit(StoredFile file) {
        return new LimitValue(
                new Origin(file.file(), 2),
                LimitName.CELL_LIMIT,
                "81",
                new Validity(LocalDate.of(2020, 1, 1), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static CountSlip slip(StoredFile file) {
        return new CountSlip(
                new Origin(file.file(), 2),
                "4-07",
                LocalTime.of(22, 0),
                79,
                CountType.FORMAL,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
