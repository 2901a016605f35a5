package prisoncensus.mail.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.MailAddress;

/**
 * Tells operators by mail what they must know. It needs no store, so that it can tell of one that cannot be opened. What was not accepted
 * yet is kept while the process lives; what still holds then is told again by the next one.
 */
public final class OperatorMail {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorMail.class);
    private static final int MOST_SENTENCES = 200;

    private final CensusProperties settings;
    private final MailThread mail;
    private final Clock clock;
    private final Map<MailAddress, Set<String>> pending = new LinkedHashMap<>();

    OperatorMail(CensusProperties settings, MailThread mail, Clock clock) {
        this.settings = settings;
        this.mail = mail;
        this.clock = clock;
    }

    /** Tells these sentences, and what was not accepted before: one mail for each address, in the mail thread. */
    public void tell(List<String> sentences) {
        synchronized (pending) {
            for (MailAddress address : settings.delivery().operator()) {
                pending.computeIfAbsent(address, none -> new LinkedHashSet<>()).addAll(sentences);
            }
        }
        if (mail.hasServer()) {
            mail.later(this::send);
        }
    }

    private void send() {
        settings.delivery().operator().stream()
                .filter(address -> mail.pausedUntil().isEmpty())
                .forEach(this::send);
    }

    private void send(MailAddress address) {
        List<String> sentences = pending(address);
        if (sentences.isEmpty()) {
            return;
        }
        MailAnswer answer = mail.tried(mail(address, sentences));
        boolean isRefused = answer instanceof MailAnswer.Refused refused && refused.kind() == MailAnswer.Kind.FOR_GOOD;
        if (answer instanceof MailAnswer.Sent || isRefused) {
            synchronized (pending) {
                pending.getOrDefault(address, Set.of()).removeAll(sentences);
            }
        }
        if (answer instanceof MailAnswer.Refused refused) {
            LOG.warn("The letter to the operator {} was not accepted ({}): {}", address, refused.kind(), refused.why());
        }
    }

    private List<String> pending(MailAddress address) {
        synchronized (pending) {
            return new ArrayList<>(pending.getOrDefault(address, Set.of()))
                    .stream().limit(MOST_SENTENCES).toList();
        }
    }

    private Mail mail(MailAddress address, List<String> sentences) {
        Texts texts = Texts.in(settings.language());
        Instant now = clock.instant();
        String lines =
                String.join("\n\n", sentences.stream().map(SpelledText::line).toList());
        return Mail.of(
                address.value(),
                Mail.id("operator", address + " " + now + " " + lines),
                texts.say(Message.of("letter.operator.subject").with("number", sentences.size())),
                texts.say("letter.operator.text") + "\n\n" + lines + "\n");
    }
}
