package prisoncensus.mail.sending;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a batch came to: an answer for each mail that was tried, as far as it is known. */
public final class BatchAnswers {
    private static final String TRYING = "trying";
    private static final String SENT = "sent";
    private static final String REFUSED = "refused";
    private final Map<Long, Optional<Answer>> tried = new HashMap<>();

    private BatchAnswers() {}

    /** An answer and when it came. */
    public record Answer(MailAnswer answer, Instant at) {}

    /** Reads the lines of a file. What stands behind the last line end was never written whole. */
    static BatchAnswers of(String text) {
        var answers = new BatchAnswers();
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> answers.add(line.split("\t", -1)));
        return answers;
    }

    private void add(String[] fields) {
        Optional<Answer> answer = fields[0].equals(TRYING)
                ? Optional.empty()
                : Optional.of(new Answer(answer(fields), Instant.parse(fields[2])));
        tried.put(Long.valueOf(fields[1]), answer);
    }

    private static MailAnswer answer(String[] fields) {
        return fields[0].equals(SENT)
                ? new MailAnswer.Sent(fields[3])
                : new MailAnswer.Refused(
                        fields[5], MailAnswer.Kind.valueOf(fields[3]), Boolean.parseBoolean(fields[4]));
    }

    static String trying(long mail, Instant at) {
        return "%s\t%d\t%s\n".formatted(TRYING, mail, at);
    }

    static String line(long mail, Instant at, MailAnswer answer) {
        if (answer instanceof MailAnswer.Sent sent) {
            return "%s\t%d\t%s\t%s\n".formatted(SENT, mail, at, sent.said());
        }
        var refused = (MailAnswer.Refused) answer;
        return "%s\t%d\t%s\t%s\t%s\t%s\n"
                .formatted(REFUSED, mail, at, refused.kind(), refused.mayHaveLeft(), refused.why());
    }

    /** Whether an attempt was begun, so that the mail may have left if there is no answer. */
    public boolean isTried(long mail) {
        return tried.containsKey(mail);
    }

    /** The answer to a mail; empty if there is none. */
    public Optional<Answer> answer(long mail) {
        return tried.getOrDefault(mail, Optional.empty());
    }
}
