package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;

@OnBothDatabases
class EarlierFilesTest {
    private final TestStore store;
    private final Night night;

    EarlierFilesTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void earlierFilesAreThoseTheRevisionKnewThen() {
        var dayBefore = new Night(night.facility(), night.date().minusDays(1));
        var longAgo = new Night(night.facility(), LocalDate.of(2026, 3, 2));
        StoredFile placements = store.read(longAgo, LogKind.SOLITARY);
        store.read(longAgo, LogKind.MEALS);
        StoredFile meals = store.read(dayBefore, LogKind.MEALS);
        StoredFile tonight = store.read(night, LogKind.SOLITARY);
        Revision revision = store.open(night, 1, tonight);
        store.files.register(TestStore.file(longAgo, LogKind.SOLITARY, "b"), TestStore.NOON);
        store.read(dayBefore, LogKind.HEADCOUNT);
        assertThat(store.recall.inputs(revision)).containsExactly(tonight);
        assertThat(store.recall.earlier(revision)).containsExactly(placements, meals);
        assertThat(store.recall.earlierFiles(revision)).containsExactly(placements.file(), meals.file());
    }
}
