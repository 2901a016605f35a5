package prisoncensus.nights;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prisoncensus.delivery.ConfiguredKey;
import prisoncensus.mail.DigestWriter;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.nights.job.JobRunner;
import prisoncensus.nights.job.NightRunner;
import prisoncensus.nights.job.ReceiveStep;
import prisoncensus.nights.job.ReceptionRecorder;
import prisoncensus.nights.planning.FacilityOrder;
import prisoncensus.nights.planning.InterruptedRevisions;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.nights.planning.RerunProgress;
import prisoncensus.nights.planning.SettledFiles;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SeenFiles;
import prisoncensus.store.SigningKeyLog;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.database.FacilityLocks;
import prisoncensus.store.received.ReceivedFiles;

/** Wires what runs planned revisions, on request and on schedule. */
@Configuration(proxyBeanMethods = false)
public class NightsConfiguration {
    @Bean
    FacilityNights facilityNights(
            ReceivedFiles received,
            LogFileRepository files,
            FileReadings readings,
            SeenFiles seen,
            RevisionRepository revisions,
            SealedRevisions sealed,
            ReceptionLog receptions,
            ReceptionRecorder recorder,
            SigningKeys keys,
            NightRecall recall,
            ReceiveStep receive,
            JobRunner runner,
            NightRunner nights,
            Clock clock,
            CensusProperties settings) {
        return new FacilityNights(
                received,
                files,
                readings,
                seen,
                revisions,
                sealed,
                receptions,
                recorder,
                keys,
                recall,
                receive,
                runner,
                nights,
                clock,
                Texts.in(settings.language()));
    }

    @Bean
    SigningKeys signingKeys(ConfiguredKey configured, SigningKeyLog log, Clock clock) {
        return new SigningKeys(configured, log, clock);
    }

    @Bean
    KeySuccession keySuccession(SigningKeys keys, FacilityLocks locks, Clock clock) {
        return new KeySuccession(keys, locks, clock);
    }

    @Bean
    NightService nightService(
            CensusProperties settings,
            Clock clock,
            SigningKeys keys,
            FacilityLocks locks,
            LogFileRepository files,
            RevisionRepository revisions,
            SealedRevisions sealed,
            InterruptedRevisions interrupted,
            RerunProgress reruns,
            FacilityOrder order,
            FacilityNights nights) {
        return new NightService(
                settings, clock, keys, locks, files, revisions, sealed, interrupted, reruns, order, nights);
    }

    @Bean
    FacilityRounds facilityRounds(
            CensusProperties settings,
            SettledFiles settled,
            Clock clock,
            FacilityLocks locks,
            LogFileRepository files,
            RevisionRepository revisions,
            StoredFacts facts,
            SealedRevisions sealed,
            ResultRepository results,
            InterruptedRevisions interrupted,
            OutdatedNightsFinder outdated,
            FacilityNights nights) {
        return new FacilityRounds(
                settings,
                settled,
                clock,
                locks,
                files,
                revisions,
                facts,
                sealed,
                results,
                interrupted,
                outdated,
                nights);
    }

    @Bean
    ScheduledRound scheduledRound(
            CensusProperties settings,
            Clock clock,
            FacilityOrder order,
            FacilityRounds facilityRounds,
            SettledFiles settled,
            DigestWriter digests,
            MailDispatcher mail) {
        return new ScheduledRound(settings, clock, order, facilityRounds, settled, digests, mail);
    }
}
