package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.store.TestStore.MORNING;
import static prisoncensus.store.TestStore.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

@OnBothDatabases
class OutboxTest {
    private final TestStore store;
    private final Outbox letters;
    private final Night night;
    private final FacilityCode facility;

    OutboxTest(TestStore store) {
        this.store = store;
        this.letters = new Outbox(store.jdbc);
        this.night = store.night();
        this.facility = night.facility();
    }

    private static OutboxMail.Content to(String address) {
        return new OutboxMail.Content(
                address, "<1@x>", "es", "Ñandú ✓", "línea 1\nlínea 2\n" + "x".repeat(20_000), true);
    }

    private OutboxMail write(int revision, String address) {
        letters.write(store.open(night, revision), to(address), MORNING);
        return due().get(due().size() - 1);
    }

    private List<OutboxMail> due() {
        return letters.due(facility, NOON);
    }

    @Test
    void aLetterIsFoundAsItWasWrittenAndDueAtOnce() {
        assertThat(letters.due(facility, MORNING)).isEmpty();
        OutboxMail letter = write(1, "a@b.example");
        assertThat(letters.due(facility, MORNING))
                .containsExactly(new OutboxMail(letter.id(), night, 1, to("a@b.example"), 0));
        assertThat(letters.due(facility, MORNING.minusMillis(1))).isEmpty();
        assertThat(letters.due(store.night().facility(), NOON)).isEmpty();
    }

    @Test
    void writingAgainChangesNothing() {
        Revision revision = store.open(night, 1);
        letters.write(revision, to("a@b.example"), MORNING);
        letters.sent(due().get(0), NOON);
        letters.write(revision, to("a@b.example"), NOON);
        assertThat(due()).isEmpty();
        letters.write(revision, to("c@d.example"), MORNING);
        letters.write(store.open(night, 2), to("a@b.example"), MORNING);
        assertThat(due())
                .extracting(letter -> letter.revision() + letter.content().address())
                .containsExactly("1c@d.example", "2a@b.example");
    }

    @Test
    void aLetterThatWasNotTakenIsDueAgainAtItsTimeAndKeepsWhy() {
        OutboxMail letter = write(1, "a@b.example");
        letters.failed(letter, NOON, "nobody there");
        assertThat(letters.due(facility, NOON.minusMillis(1))).isEmpty();
        assertThat(due()).singleElement().extracting(OutboxMail::attempts).isEqualTo(1);
        assertThat(letters.waiting(facility)).hasValue(new Outbox.Waiting(1, NOON));
        assertThat(store.jdbc
                        .sql("select last_failure from letter where id = ?")
                        .param(letter.id())
                        .query(String.class)
                        .single())
                .isEqualTo("nobody there");
    }

    @Test
    void whatWasSentWaitsNoMoreAndIsNeverDueAgain() {
        OutboxMail letter = write(1, "a@b.example");
        write(2, "a@b.example");
        letters.sent(letter, NOON);
        letters.failed(letter, MORNING, "too late");
        assertThat(due()).extracting(OutboxMail::revision).containsExactly(2);
        assertThat(letters.waiting(facility)).hasValue(new Outbox.Waiting(1, MORNING));
        letters.sent(due().get(0), NOON);
        assertThat(letters.waiting(facility)).isEmpty();
        assertThat(letters.waiting()).doesNotContainKey(facility);
    }

    @Test
    void lettersAreHeldBackAndNeverBroughtForward() {
        OutboxMail late = write(1, "a@b.example");
        write(2, "a@b.example");
        letters.failed(late, NOON.plusSeconds(9), "no");
        Night other = store.night();
        letters.write(store.open(other, 1), to("a@b.example"), MORNING);

        letters.holdBack(facility, NOON);
        assertThat(letters.waiting(facility)).hasValue(new Outbox.Waiting(2, NOON));
        assertThat(letters.due(facility, NOON.plusSeconds(8)))
                .extracting(OutboxMail::revision)
                .containsExactly(2);
        assertThat(letters.waiting(other.facility())).hasValue(new Outbox.Waiting(1, MORNING));
        assertThat(letters.waiting(store.night().facility())).isEqualTo(Optional.empty());
    }
}
