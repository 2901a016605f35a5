package prisoncensus.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.letters.LetterRecords;
import prisoncensus.store.letters.OutboxMail.State;

/** Says how letters stand, and has them sent again or given up. */
public record LetterService(LetterRecords records, Clock clock) {
    private static final Set<State> WAITING = Set.of(State.WAITING, State.TAKEN, State.DIGEST);

    /**
     * A letter and how it stands.
     *
     * @param facility and date and revision that it is about; empty for a digest
     * @param digestDate the day of a digest; empty for a letter about a revision
     * @param digest the number of the digest that has it
     * @param state WAITING, TAKEN, SENT, REFUSED, DROPPED, DIGEST or MERGED
     * @param nextAttempt empty unless it waits
     * @param answer the last answer of a server, or why it was given up
     */
    public record Row(
            long number,
            Optional<String> facility,
            Optional<LocalDate> date,
            OptionalInt revision,
            Optional<LocalDate> digestDate,
            OptionalLong digest,
            String address,
            String subject,
            String state,
            int attempts,
            Optional<Instant> nextAttempt,
            Optional<String> answer,
            Instant written,
            Optional<Instant> sent,
            boolean mayBeDouble) {
        private static Row of(LetterRecords.Letter letter) {
            var about = letter.about();
            return new Row(
                    letter.id(),
                    about.map(revision -> revision.facility().value()),
                    about.map(revision -> revision.date()),
                    about.map(revision -> OptionalInt.of(revision.revision())).orElseGet(OptionalInt::empty),
                    letter.digestDate(),
                    letter.digest(),
                    letter.address(),
                    letter.subject(),
                    letter.state().name(),
                    letter.attempts(),
                    letter.nextAttempt(),
                    letter.answer(),
                    letter.writtenAt(),
                    letter.sentAt(),
                    letter.mayBeDouble());
        }
    }

    /**
     * The letters, oldest first.
     *
     * @param facilities by code; all if none is named
     * @param onlyWaiting whether those are left out that were sent, refused or given up
     */
    public List<Row> list(List<String> facilities, boolean onlyWaiting) {
        return records.all().stream()
                .filter(letter -> LetterRecords.isOf(letter, facilities))
                .filter(letter -> !onlyWaiting || WAITING.contains(letter.state()))
                .map(Row::of)
                .toList();
    }

    /**
     * Has letters sent again, and gives others up.
     *
     * @return the numbers of those that cannot be at the moment: they are being sent, were sent, or are part of a digest
     * @throws WrongInputException if there is no letter of such a number; nothing was done then
     */
    public List<Long> decide(List<Long> retry, List<Long> drop) {
        retry.forEach(this::check);
        drop.forEach(this::check);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LongPredicate again = number -> records.retry(number, now);
        LongPredicate never = number -> records.drop(number, "given up by a person");
        return List.of(left(retry, again), left(drop, never)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Long> left(List<Long> numbers, LongPredicate decision) {
        return numbers.stream().filter(number -> !decision.test(number)).toList();
    }

    private void check(long number) {
        if (records.find(number).isEmpty()) {
            throw new WrongInputException(Message.of("letters.unknown").with("number", Long.toString(number)));
        }
    }
}
