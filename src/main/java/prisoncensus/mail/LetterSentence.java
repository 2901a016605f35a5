package prisoncensus.mail;

import java.util.List;
import java.util.function.Function;
import prisoncensus.checks.night.Message;
import prisoncensus.store.letters.LetterRecords;
import prisoncensus.store.letters.OutboxMail.State;

/** Says of a letter that was not accepted to whom it goes, what the server said, and what can be done about it. */
public final class LetterSentence {
    private LetterSentence() {}

    /** @param line writes a command as it can be pasted */
    public static Message of(LetterRecords.Letter letter, Function<List<String>, String> line) {
        String number = Long.toString(letter.id());
        Message sentence = Message.of(letter.state() == State.REFUSED ? "letters.refused" : "letters.waits")
                .with("about", about(letter))
                .with("number", number)
                .with("address", letter.address())
                .with("answer", letter.answer().<Object>map(answer -> answer).orElse(Message.of("letters.noAnswer")));
        return sentence.with("retry", line.apply(List.of("letters", "--retry", number)))
                .with("drop", line.apply(List.of("letters", "--drop", number)));
    }

    private static Object about(LetterRecords.Letter letter) {
        return letter.about()
                .<Object>map(Object::toString)
                .orElseGet(() -> Message.of("letters.digest")
                        .with("date", letter.digestDate().orElseThrow().toString()));
    }
}
