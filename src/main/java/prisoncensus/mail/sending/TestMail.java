package prisoncensus.mail.sending;

import java.time.Clock;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.MailAddress;
import prisoncensus.settings.WrongInputException;

/** Sends a mail that says only that mail leaves. */
public record TestMail(CensusProperties settings, MailThread mail, Clock clock) {
    /**
     * Sends it.
     *
     * @throws WrongInputException if no server or no sender is configured
     */
    public MailAnswer send(MailAddress to) {
        if (!mail.hasServer()) {
            String missing = settings.delivery().from() == null ? "census.delivery.from" : "spring.mail.host";
            throw WrongInputException.configuration(
                    missing, Message.of("configuration.nothing"), Message.of("expected.mail"));
        }
        Texts texts = Texts.in(settings.language());
        String id = Mail.id("test", Sha256.of(to + " " + clock.instant()));
        return mail.attempt(
                Mail.of(to.value(), id, texts.say("letter.test.subject"), texts.say("letter.test.text") + "\n"));
    }
}
