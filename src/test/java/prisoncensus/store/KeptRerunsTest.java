package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.store.TestStore.MORNING;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.FacilityCode;

@OnBothDatabases
class KeptRerunsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final KeptRerun.Words WORDS = new KeptRerun.Words("año", Optional.of("Ana"), Optional.of(MORNING));

    private final KeptReruns requests;
    private final FacilityCode facility;

    KeptRerunsTest(TestStore store) {
        this.requests = store.reruns;
        this.facility = store.night().facility();
    }

    @Test
    void aRequestIsFoundAsItWasMadeUntilItIsDone() {
        keep(0, 9, WORDS, 7);
        KeptRerun kept = requests.open(facility).get(0);
        assertThat(kept).isEqualTo(new KeptRerun(kept.id(), facility, DAY, DAY.plusDays(9), WORDS, 7));
        requests.done(kept);
        assertThat(requests.open(facility)).isEmpty();
        assertThat(newest(3, 3, WORDS)).contains(kept);
    }

    @Test
    void theNewestInTheSameWordsWithANightOfTheRangeIsMeant() {
        keep(0, 9, WORDS, 7);
        keep(5, 12, WORDS, 8);
        keep(0, 9, new KeptRerun.Words("año", Optional.empty(), Optional.of(MORNING)), 9);
        assertThat(newest(3, 9, WORDS)).map(KeptRerun::afterSequence).hasValue(8);
        assertThat(newest(0, 4, WORDS)).map(KeptRerun::afterSequence).hasValue(7);
        assertThat(newest(13, 20, WORDS)).isEmpty();
        assertThat(newest(0, 9, new KeptRerun.Words("ano", Optional.of("Ana"), Optional.of(MORNING))))
                .isEmpty();
    }

    @Test
    void oneOverAllTheNightsOfAnOpenOneTakesItsPlace() {
        var now = new KeptRerun.Words("x", Optional.empty(), Optional.empty());
        keep(2, 5, now, 1);
        keep(2, 9, now, 2);
        keep(3, 4, WORDS, 3);
        keep(1, 5, new KeptRerun.Words("y", Optional.empty(), Optional.empty()), 4);
        assertThat(requests.open(facility)).extracting(KeptRerun::afterSequence).containsExactly(2, 3, 4);
    }

    private void keep(int from, int to, KeptRerun.Words words, int after) {
        requests.keep(
                facility,
                DAY.plusDays(from),
                DAY.plusDays(to),
                words,
                Optional.of(new Revision.Seal(after, "0".repeat(64), Optional.empty())));
    }

    private Optional<KeptRerun> newest(int from, int to, KeptRerun.Words words) {
        return requests.newest(facility, DAY.plusDays(from), DAY.plusDays(to), words);
    }
}
