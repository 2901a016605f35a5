package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.store.TestStore.MORNING;
import static prisoncensus.store.TestStore.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;

@OnBothDatabases
class FileReadingsTest {
    private final TestStore store;
    private final Night night;
    private final Night before;

    FileReadingsTest(TestStore store) {
        this.store = store;
        this.night = store.night();
        this.before = new Night(night.facility(), night.date().minusDays(1));
    }

    @Test
    void aVersionOfAnOlderReadingIsReadAnewAndTheOlderOneStays() {
        StoredFile old = readByTheFirst(before, LogKind.SOLITARY);
        StoredFile anew = store.readings.newest(old);
        assertThat(anew.id()).isNotEqualTo(old.id());
        assertThat(anew.file()).isEqualTo(old.file().by(Reading.NEWEST));
        assertThat(anew.receivedAt()).isEqualTo(MORNING);
        assertThat(store.readings.isRead(old)).isTrue();
        assertThat(store.readings.isRead(anew)).isFalse();
        assertThat(store.readings.newest(old)).isEqualTo(anew);
        assertThat(store.readings.newest(anew)).isEqualTo(anew);
    }

    @Test
    void readingAnewIsNoReception() {
        StoredFile old = readByTheFirst(before, LogKind.SOLITARY);
        long newest = store.files.newestReception(night.facility());
        store.readings.newest(old);
        LogFile lying = old.file().by(Reading.NEWEST);
        assertThat(store.files.register(lying, NOON)).isEqualTo(old);
        assertThat(store.files.newestReception(night.facility())).isEqualTo(newest);
    }

    @Test
    void aRevisionReadsAnewWhatMattersToItOfEarlierDays() {
        readByTheFirst(new Night(night.facility(), night.date().minusYears(3)), LogKind.SOLITARY);
        readByTheFirst(before, LogKind.MEALS);
        readByTheFirst(new Night(night.facility(), night.date().minusDays(2)), LogKind.MEALS);
        readByTheFirst(new Night(night.facility(), night.date().plusDays(1)), LogKind.SOLITARY);
        Revision revision = store.open(night, 1);
        assertThat(store.readings.unread(revision, LogKind.SOLITARY))
                .extracting(file -> file.file().path())
                .containsExactly("2023-11-20/solitary.csv");
        assertThat(store.readings.unread(revision, LogKind.MEALS))
                .extracting(file -> file.file().path())
                .containsExactly("2026-11-19/meals.csv");
        assertThat(store.readings.unread(revision, LogKind.HEADCOUNT)).isEmpty();
    }

    @Test
    void whatWasReadAnewIsNotReadAgain() {
        readByTheFirst(before, LogKind.SOLITARY);
        Revision revision = store.open(night, 1);
        for (StoredFile file : store.readings.unread(revision, LogKind.SOLITARY)) {
            assertThat(store.readings.unread(revision, LogKind.SOLITARY)).containsExactly(file);
            store.writer.write(file, List.of(TestStore.tally(file)));
        }
        assertThat(store.readings.unread(revision, LogKind.SOLITARY)).isEmpty();
    }

    @Test
    void eachRevisionSeesEarlierFilesByItsOwnReading() {
        StoredFile old = readByTheFirst(before, LogKind.SOLITARY);
        Revision first = byTheFirst(store.open(night, 1));
        Revision second = store.open(night, 2);
        StoredFile anew = store.readings.newest(old);
        store.writer.write(anew, List.of(TestStore.tally(anew)));
        assertThat(store.recall.earlier(first)).containsExactly(old);
        assertThat(store.recall.earlier(second)).containsExactly(anew);
        assertThat(EarlierSolitaryLogs.before(first, store.jdbc).files()).containsExactly(old.id());
        assertThat(EarlierSolitaryLogs.before(second, store.jdbc).files()).containsExactly(anew.id());
    }

    private StoredFile readByTheFirst(Night ofLog, LogKind log) {
        StoredFile file = store.files.register(TestStore.file(ofLog, log, "a").by(Reading.FIRST), MORNING);
        store.writer.write(file, List.of(TestStore.tally(file)));
        return file;
    }

    private Revision byTheFirst(Revision revision) {
        store.jdbc
                .sql("update revision set reading = 1 where id = ?")
                .param(revision.id())
                .update();
        return store.revisions.find(revision.night(), revision.number()).orElseThrow();
    }
}
