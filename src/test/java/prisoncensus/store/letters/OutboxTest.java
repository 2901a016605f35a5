package prisoncensus.store.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.store.TestStore.MORNING;
import static prisoncensus.store.TestStore.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.OnBothDatabases;
import prisoncensus.store.Revision;
import prisoncensus.store.TestStore;
import prisoncensus.store.letters.OutboxMail.State;

@OnBothDatabases
class OutboxTest {
    private static final Duration LONGEST = Duration.ofDays(1);
    private final TestStore store;
    private final Outbox letters;
    private final TakenLetters taken;
    private final LetterRecords records;
    private final Night night;
    private final FacilityCode facility;

    OutboxTest(TestStore store) {
        this.store = store;
        this.letters = new Outbox(store.jdbc);
        this.taken = new TakenLetters(store.jdbc);
        this.records = new LetterRecords(store.jdbc);
        this.night = store.night();
        this.facility = night.facility();
    }

    private static OutboxMail.Content to(String address) {
        return new OutboxMail.Content(
                address,
                "<" + address + "@x>",
                "es",
                "Ñandú ✓",
                "línea 1\nlínea 2\n" + "x".repeat(20_000),
                Optional.of("<p>línea</p>"),
                true);
    }

    private OutboxMail write(int revision, String address) {
        letters.write(store.open(night, revision), to(address), State.WAITING, MORNING);
        return due().get(due().size() - 1);
    }

    private List<OutboxMail> due() {
        return due(NOON);
    }

    private List<OutboxMail> due(Instant now) {
        return letters.due(now, LONGEST).stream()
                .filter(letter -> letter.about().orElseThrow().facility().equals(facility))
                .toList();
    }

    private OutboxMail take(OutboxMail letter) {
        assertThat(taken.take(letter, batch(), NOON)).isTrue();
        return letter;
    }

    private String batch() {
        return "batch of " + facility;
    }

    private LetterRecords.Letter record(OutboxMail letter) {
        return records.find(letter.id()).orElseThrow();
    }

    @Test
    void aLetterIsFoundAsItWasWrittenAndDueAtOnce() {
        OutboxMail letter = write(1, "a@b.example");
        assertThat(due(MORNING))
                .containsExactly(new OutboxMail(
                        letter.id(),
                        Optional.of(new OutboxMail.About(night, 1)),
                        to("a@b.example"),
                        0,
                        false,
                        Optional.empty()));
        assertThat(due(MORNING.minusMillis(1))).isEmpty();
    }

    @Test
    void aLetterForADigestIsNotDue() {
        letters.write(store.open(night, 1), to("a@b.example"), State.DIGEST, MORNING);
        assertThat(due()).isEmpty();
        assertThat(letters.waiting()).doesNotContainKey(facility);
    }

    @Test
    void aLetterRefersToTheFirstOneAboutItsNightToItsAddress() {
        Revision first = store.open(night, 1);
        Revision second = store.open(night, 2);
        letters.write(first, to("a@b.example"), State.WAITING, MORNING);
        letters.write(first, to("c@d.example"), State.WAITING, MORNING);
        letters.write(second, to("a@b.example"), State.WAITING, MORNING);
        letters.write(second, to("e@f.example"), State.WAITING, MORNING);
        assertThat(due())
                .extracting(OutboxMail::first)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("<a@b.example@x>"), Optional.empty());
        assertThat(letters.addresses(night, 2)).containsExactlyInAnyOrder("a@b.example", "c@d.example");
        assertThat(letters.addresses(night, 1)).isEmpty();
    }

    @Test
    void writingAgainChangesNothing() {
        Revision revision = store.open(night, 1);
        letters.write(revision, to("a@b.example"), State.WAITING, MORNING);
        taken.sent(take(due().get(0)), NOON, "250 fine");
        letters.write(revision, to("a@b.example"), State.WAITING, NOON);
        assertThat(due()).isEmpty();
        letters.write(revision, to("c@d.example"), State.WAITING, MORNING);
        letters.write(store.open(night, 2), to("a@b.example"), State.WAITING, MORNING);
        assertThat(due())
                .extracting(letter -> letter.about().orElseThrow().revision()
                        + letter.content().address())
                .containsExactly("1c@d.example", "2a@b.example");
    }

    @Test
    void aLetterIsTakenOutOnceAndAnsweredByWhoeverTookIt() {
        OutboxMail letter = take(write(1, "a@b.example"));
        assertThat(taken.take(letter, "another batch", NOON)).isFalse();
        assertThat(due()).isEmpty();
        assertThat(taken.batches()).containsEntry(batch(), NOON);
        assertThat(taken.taken(batch())).extracting(OutboxMail::id).containsExactly(letter.id());
        assertThat(letters.waiting()).containsEntry(facility, new Outbox.Waiting(1, MORNING));
        assertThat(records.retry(letter.id(), NOON)).as("it is being sent").isFalse();

        taken.sent(letter, NOON, "250 fine");
        taken.failed(letter, State.WAITING, MORNING, "too late", true);
        taken.giveBack(letter, true);
        assertThat(record(letter).state()).isEqualTo(State.SENT);
        assertThat(record(letter).answer()).hasValue("250 fine");
        assertThat(record(letter).sentAt()).hasValue(NOON);
        assertThat(record(letter).mayBeDouble()).isFalse();
        assertThat(taken.batches()).doesNotContainKey(batch());
        assertThat(letters.waiting()).doesNotContainKey(facility);
    }

    @Test
    void aLetterThatWasNotAcceptedIsDueAgainAtItsTimeAndKeepsWhy() {
        OutboxMail letter = take(write(1, "a@b.example"));
        taken.failed(letter, State.WAITING, NOON, "450 busy", false);
        assertThat(due(NOON.minusMillis(1))).isEmpty();
        assertThat(due()).singleElement().extracting(OutboxMail::attempts).isEqualTo(1);
        assertThat(letters.waiting()).containsEntry(facility, new Outbox.Waiting(1, NOON));
        assertThat(records.troubled()).contains(record(letter));
        assertThat(record(letter).answer()).hasValue("450 busy");
        assertThat(record(letter).nextAttempt()).hasValue(NOON);
    }

    @Test
    void noClockPutsALetterOffForLongerThanTheLongestPause() {
        OutboxMail letter = take(write(1, "a@b.example"));
        taken.failed(letter, State.WAITING, NOON.plus(LONGEST).plusMillis(1), "450 busy", false);
        assertThat(due()).hasSize(1);
        assertThat(due(NOON.plusMillis(1))).isEmpty();
    }

    @Test
    void aLetterThatIsGivenBackIsDueAndRemembersThatItMayHaveLeft() {
        OutboxMail letter = take(write(1, "a@b.example"));
        taken.giveBack(letter, false);
        assertThat(due()).singleElement().extracting(OutboxMail::mayBeDouble).isEqualTo(false);
        taken.giveBack(take(letter), true);
        taken.giveBack(take(letter), false);
        assertThat(due()).singleElement().extracting(OutboxMail::mayBeDouble).isEqualTo(true);
    }

    @Test
    void aPersonHasALetterSentAgainOrGivesItUp() {
        OutboxMail letter = take(write(1, "a@b.example"));
        taken.failed(letter, State.REFUSED, NOON, "550 no", false);
        assertThat(due()).isEmpty();
        assertThat(records.retry(letter.id(), NOON)).isTrue();
        assertThat(due()).singleElement().extracting(OutboxMail::mayBeDouble).isEqualTo(false);

        taken.sent(take(letter), NOON, "250 fine");
        assertThat(records.drop(letter.id(), "given up")).as("it is sent").isFalse();
        assertThat(records.retry(letter.id(), NOON)).isTrue();
        assertThat(due()).singleElement().extracting(OutboxMail::mayBeDouble).isEqualTo(true);
        assertThat(records.drop(letter.id(), "given up")).isTrue();
        assertThat(due()).isEmpty();
        assertThat(record(letter).state()).isEqualTo(State.DROPPED);
        assertThat(records.find(-1)).isEmpty();
        assertThat(records.retry(-1, NOON)).isFalse();
    }
}
