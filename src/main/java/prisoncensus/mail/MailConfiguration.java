package prisoncensus.mail;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.database.StoreSync;
import prisoncensus.store.letters.LetterRecords;
import prisoncensus.store.letters.Outbox;
import prisoncensus.store.letters.TakenLetters;

/** Wires what writes letters into the outbox and hands them to the mail thread from there. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {
    @Bean
    LetterWriter letterWriter(CensusProperties settings, Outbox outbox, Clock clock) {
        return new LetterWriter(settings, outbox, clock);
    }

    @Bean
    DigestWriter digestWriter(
            CensusProperties settings,
            Outbox outbox,
            RevisionRepository revisions,
            ResultRepository results,
            TransactionTemplate transaction,
            Clock clock) {
        return new DigestWriter(settings, outbox, new DigestText(settings, revisions, results), transaction, clock);
    }

    @Bean
    LetterService letterService(LetterRecords records, Clock clock) {
        return new LetterService(records, clock);
    }

    @Bean
    MailDispatcher mailDispatcher(
            CensusProperties settings,
            Outbox outbox,
            TakenLetters taken,
            LetterRecords records,
            MailThread mail,
            StoreSync store,
            Clock clock) {
        return new MailDispatcher(settings, outbox, taken, records, mail, store, clock);
    }
}
