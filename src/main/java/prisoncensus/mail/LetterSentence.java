package prisoncensus.mail;

import prisoncensus.store.LetterRecords;
import prisoncensus.store.OutboxMail.State;

/** Says of a letter that was not accepted to whom it goes, what the server said, and what can be done about it. */
public final class LetterSentence {
    private LetterSentence() {}

    public static String of(LetterRecords.Letter letter) {
        String answer = letter.answer().orElse("no answer");
        return letter.state() == State.REFUSED
                ? "%s is refused: %s; to send it again: letters --retry %d, to give it up: letters --drop %d"
                        .formatted(letter.name(), answer, letter.id(), letter.id())
                : "%s was not accepted and waits for another attempt: %s".formatted(letter.name(), answer);
    }
}
