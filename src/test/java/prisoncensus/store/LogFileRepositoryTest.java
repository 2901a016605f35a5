package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.store.TestStore.MORNING;
import static prisoncensus.store.TestStore.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Refusal;

@OnBothDatabases
class LogFileRepositoryTest {
    private final TestStore store;
    private final Night night;

    LogFileRepositoryTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void aFileComesBackAsItWasRegistered() {
        LogFile file = TestStore.file(night, LogKind.HEADCOUNT, "a");
        StoredFile stored = store.files.register(file, MORNING);
        assertThat(stored.file()).isEqualTo(file);
        assertThat(stored.receivedAt()).isEqualTo(MORNING);
    }

    @Test
    void aFileRegisteredTwiceKeepsItsIdAndTheInstantOfItsFirstReception() {
        LogFile file = TestStore.file(night, LogKind.CELLS, "a");
        StoredFile first = store.files.register(file, MORNING);
        assertThat(store.files.register(file, NOON)).isEqualTo(first);
        assertThat(receptions(LogKind.CELLS)).containsExactly("a");
    }

    @Test
    void aVersionThatComesBackIsReceivedAgainAndKeepsItsId() {
        StoredFile a = register("a");
        StoredFile b = register("b");
        assertThat(register("a")).isEqualTo(a);
        assertThat(register("a")).isEqualTo(a);
        assertThat(b.id()).isNotEqualTo(a.id());
        assertThat(receptions(LogKind.MEALS)).containsExactly("a", "b", "a");
    }

    private StoredFile register(String digit) {
        return store.files.register(TestStore.file(night, LogKind.MEALS, digit), NOON);
    }

    /** The versions that lay in the folder, one after the other, each by its digit. */
    private List<String> receptions(LogKind log) {
        return store
                .jdbc
                .sql("select f.sha256 from reception r join log_file f on f.id = r.log_file_id"
                        + " where f.facility = ? and f.log = ? order by r.id")
                .params(night.facility().value(), log.name())
                .query(String.class)
                .list()
                .stream()
                .map(sha256 -> sha256.substring(0, 1))
                .toList();
    }

    @Test
    void everyPartOfAFileTellsItApart() {
        Night elsewhere = store.night();
        LogFile file = TestStore.file(night, LogKind.HEADCOUNT, "a");
        Stream<LogFile> files = Stream.of(
                file,
                TestStore.file(elsewhere, LogKind.HEADCOUNT, "a"),
                TestStore.file(night, LogKind.HEADCOUNT, "b"),
                TestStore.file(new Night(night.facility(), LocalDate.of(2026, 11, 19)), LogKind.HEADCOUNT, "a"),
                TestStore.file(night, LogKind.SOLITARY, "a"),
                new LogFile(file.facility(), file.date(), file.log(), "headcount.csv.gz", file.sha256(), 1000));
        assertThat(files.map(each -> store.files.register(each, MORNING).id())).doesNotHaveDuplicates();
    }

    @Test
    void theFirstAndTheLastDayAndTheLargestFileAreKept() {
        for (LocalDate date : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
            var file = new LogFile(
                    night.facility(), Optional.of(date), LogKind.MEALS, "meals.csv", "f".repeat(64), 268_435_456L);
            assertThat(store.files.register(file, MORNING).file()).isEqualTo(file);
        }
    }

    @Test
    void aFileIsReadOnceItsTallyIsWritten() {
        StoredFile file = store.registered(night, LogKind.SOLITARY);
        assertThat(store.readings.isRead(file)).isFalse();
        assertThat(store.readings.refusal(file)).isEmpty();
        store.writer.write(file, List.of(TestStore.tally(file)));
        assertThat(store.readings.isRead(file)).isTrue();
        assertThat(store.readings.refusal(file)).isEmpty();
    }

    @Test
    void aRefusedFileIsReadAndTellsWhy() {
        StoredFile file = store.registered(night, LogKind.LIMITS);
        var fault = new Fault(FaultKind.OVERLAPPING_ROWS, "", "cell.limit", "2");
        var refusal = new Refusal(file.file(), OptionalInt.of(7), fault);
        store.writer.write(file, List.of(refusal));
        assertThat(store.readings.isRead(file)).isTrue();
        assertThat(store.readings.refusal(file)).hasValue(refusal);
    }

    @Test
    void aRefusalThatIsNoOneLinesDoingHasNoLine() {
        StoredFile file = store.registered(night, LogKind.LIMITS);
        var refusal = new Refusal(file.file(), OptionalInt.empty(), new Fault(FaultKind.BROKEN_GZ, "", "", ""));
        store.writer.write(file, List.of(refusal));
        assertThat(store.readings.refusal(file)).hasValue(refusal);
    }
}
