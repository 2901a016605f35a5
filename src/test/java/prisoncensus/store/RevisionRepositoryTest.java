package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prisoncensus.store.TestStore.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.store.Revision.State;

@OnBothDatabases
class RevisionRepositoryTest {
    private final TestStore store;
    private final Night night;

    RevisionRepositoryTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void aRevisionIsFoundAsItWasOpened() {
        StoredFile meals = store.read(night, LogKind.MEALS);
        Revision revision = store.open(night, 3, meals);
        assertThat(revision)
                .isEqualTo(new Revision(
                        revision.id(),
                        night,
                        3,
                        NOON,
                        NOON,
                        revision.knownTo(),
                        Reading.NEWEST,
                        TestStore.SETTINGS,
                        Revision.Request.FIRST,
                        "1 abc",
                        State.OPEN,
                        Optional.empty()));
        assertThat(store.revisions.find(night, 3)).hasValue(revision);
        assertThat(store.recall.inputs(revision)).containsExactly(meals);
    }

    @Test
    void aFixedClockIsRemembered() {
        var settings = new Revision.ReportSettings("en", "", "UTC", true);
        Revision revision = store.revisions.open(night, 1, store.opening(night, settings), List.of());
        assertThat(revision.settings()).isEqualTo(settings);
    }

    @Test
    void whatWasNotOpenedIsNotFound() {
        store.open(night, 1);
        assertThat(store.revisions.find(night, 2)).isEmpty();
        assertThat(store.revisions.find(dayBefore(), 1)).isEmpty();
        assertThat(store.revisions.find(store.night(), 1)).isEmpty();
    }

    @Test
    void aNumberIsGivenOnceInANight() {
        Revision first = store.open(night, 1);
        assertThatThrownBy(() -> store.open(night, 1, store.read(night, LogKind.MEALS)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(store.recall.inputs(first)).isEmpty();
        assertThat(store.open(night, 2).id()).isNotEqualTo(first.id());
        assertThat(store.open(dayBefore(), 1).number()).isEqualTo(1);
    }

    @Test
    void aRevisionThatCannotTakeAllItsInputsIsNotOpenedAtAll() {
        StoredFile meals = store.read(night, LogKind.MEALS);
        assertThatThrownBy(() -> store.open(night, 1, meals, meals)).isInstanceOf(DuplicateKeyException.class);
        assertThat(store.revisions.find(night, 1)).isEmpty();
    }

    @Test
    void theHashesStandBeforeTheFolderAppearsAndStayOnceItIsSealed() {
        Revision revision = store.open(night, 1);
        store.revisions.announce(revision, TestStore.seal(2));
        assertThat(found().state()).isEqualTo(State.SEALING);
        assertThat(found().seal()).hasValue(new Revision.Seal(2, "2".repeat(64), Optional.of("1".repeat(64))));
        store.revisions.seal(revision);
        assertThat(found().state()).isEqualTo(State.SEALED);
        assertThat(found().seal()).hasValue(new Revision.Seal(2, "2".repeat(64), Optional.of("1".repeat(64))));
    }

    @Test
    void theFirstLinkHasNoneBeforeIt() {
        store.revisions.announce(store.open(night, 1), TestStore.seal(1));
        assertThat(found().seal()).hasValue(new Revision.Seal(1, "1".repeat(64), Optional.empty()));
    }

    @Test
    void aRevisionWhoseFolderNeverAppearedIsReopened() {
        Revision revision = store.open(night, 1);
        store.revisions.announce(revision, TestStore.seal(1));
        store.revisions.reopen(revision);
        assertThat(found()).isEqualTo(revision);
        assertThat(store.sealed.head(night.facility())).isEmpty();
        store.revisions.announce(revision, TestStore.seal(1));
        assertThat(found().seal()).hasValue(TestStore.seal(1));
    }

    @Test
    void whatIsSealedIsNeverChanged() {
        Revision revision = store.open(night, 1);
        store.seal(revision, 1);
        assertThatThrownBy(() -> store.revisions.reopen(revision))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(night.facility() + " 2026-11-20 r1 must stay as it is: it is sealed");
        assertThatThrownBy(() -> store.revisions.announce(revision, TestStore.seal(2)))
                .isInstanceOf(IllegalStateException.class);
        store.revisions.seal(revision);
        assertThat(found().state()).isEqualTo(State.SEALED);
        assertThat(found().seal()).hasValue(TestStore.seal(1));
    }

    @Test
    void whatWasNotAnnouncedCannotBeSealed() {
        Revision revision = store.open(night, 1);
        assertThatThrownBy(() -> store.revisions.seal(revision))
                .hasMessage(night.facility() + " 2026-11-20 r1 must be announced before it is sealed");
        assertThat(found().state()).isEqualTo(State.OPEN);
    }

    @Test
    void aFacilitySealsOneRevisionAtATime() {
        Revision before = store.open(dayBefore(), 1);
        Revision revision = store.open(night, 1);
        store.revisions.announce(before, TestStore.seal(1));
        assertThatThrownBy(() -> store.revisions.announce(revision, TestStore.seal(2)))
                .hasMessage("%1$s 2026-11-20 r1 must wait: the sealing of %1$s 2026-11-19 r1 has not ended"
                        .formatted(night.facility()));
        assertThat(found()).isEqualTo(revision);
        store.revisions.seal(before);
        store.revisions.announce(revision, TestStore.seal(2));
        assertThat(found().state()).isEqualTo(State.SEALING);
    }

    @Test
    void oneRevisionOfAFacilityIsBeingSealedOrNone() {
        Revision revision = store.open(night, 1);
        assertThat(store.revisions.sealing(night.facility())).isEmpty();
        store.revisions.announce(revision, TestStore.seal(1));
        Night elsewhere = store.night();
        store.revisions.announce(store.open(elsewhere, 1), TestStore.seal(1));
        assertThat(store.revisions.sealing(night.facility())).hasValue(found());
        store.revisions.seal(revision);
        assertThat(store.revisions.sealing(night.facility())).isEmpty();
    }

    @Test
    void theHeadOfTheChainIsItsLastLinkWhateverTheNight() {
        assertThat(store.sealed.head(night.facility())).isEmpty();
        store.seal(store.open(night, 1), 1);
        Revision older = store.open(dayBefore(), 1);
        store.revisions.announce(older, TestStore.seal(2));
        store.seal(store.open(store.night(), 1), 7);
        assertThat(store.sealed.head(night.facility())).hasValue(TestStore.seal(2));
        store.revisions.seal(older);
        store.open(night, 2);
        assertThat(store.sealed.head(night.facility())).hasValue(TestStore.seal(2));
    }

    @Test
    void aChainHasEachSequenceOnce() {
        store.seal(store.open(dayBefore(), 1), 1);
        Revision revision = store.open(night, 1);
        assertThatThrownBy(() -> store.revisions.announce(revision, TestStore.seal(1)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(found()).isEqualTo(revision);
    }

    @Test
    void reportedNightsAreThoseWithASealedRevisionInOrder() {
        store.seal(store.open(night, 1), 1);
        store.seal(store.open(night, 2), 2);
        store.seal(store.open(dayBefore(), 1), 3);
        store.open(new Night(night.facility(), LocalDate.of(2026, 11, 1)), 1);
        store.revisions.announce(
                store.open(new Night(night.facility(), LocalDate.of(2026, 11, 2)), 1), TestStore.seal(4));
        store.seal(store.open(new Night(store.night().facility(), LocalDate.of(2026, 11, 3)), 1), 1);
        assertThat(store.sealed.reportedNights(night.facility()))
                .containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
    }

    private Night dayBefore() {
        return new Night(night.facility(), LocalDate.of(2026, 11, 19));
    }

    private Revision found() {
        return store.revisions.find(night, 1).orElseThrow();
    }
}
