package prisoncensus.nights.job;

import java.time.Clock;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import prisoncensus.delivery.ConfiguredKey;
import prisoncensus.delivery.Software;
import prisoncensus.mail.LetterWriter;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.report.Texts;
import prisoncensus.report.workbook.WorkbookTemporaryFiles;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.FactWriter;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.RejectedNameSource;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.database.StoreAccess;
import prisoncensus.store.database.StoreSync;
import prisoncensus.store.received.ReceivedFiles;

/** Wires what makes one revision. */
@Configuration(proxyBeanMethods = false)
public class JobConfiguration {
    @Bean
    StopRequest stopRequest() {
        return new StopRequest();
    }

    @Bean
    MemoryGuard memoryGuard() {
        return new MemoryGuard();
    }

    @Bean
    JobRunner jobRunner(
            JobOperator operator,
            JobRepository repository,
            StopRequest stop,
            MemoryGuard memory,
            CensusProperties settings) {
        return new JobRunner(
                operator, repository, stop, settings.night().maxTime(), memory, Texts.in(settings.language()));
    }

    @Bean
    ReceiveStep receiveStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReceivedFiles received,
            FileReadings readings,
            FactWriter facts) {
        return new ReceiveStep(repository, transactions, received, readings, facts);
    }

    @Bean
    RejectedNameSource rejectedNameSource(ReceivedFiles received, ObjectProvider<StoreAccess> access) {
        return new RejectedLineNames(accessed(received, access));
    }

    @Bean
    WorkbookTemporaryFiles workbookTemporaryFiles(ReceivedFiles received, ObjectProvider<StoreAccess> access) {
        return WorkbookTemporaryFiles.keptIn(accessed(received, access)::spoolFolder);
    }

    private static ReceivedFiles accessed(ReceivedFiles received, ObjectProvider<StoreAccess> access) {
        boolean isWriter = access.getIfAvailable(() -> StoreAccess.WRITING) == StoreAccess.WRITING;
        return isWriter ? received : received.onlyRead();
    }

    @Bean
    RevisionContexts revisionContexts(
            RevisionRepository revisions,
            SealedRevisions sealed,
            NightRecall recall,
            ResultRepository results,
            ReceivedFiles received,
            Software software) {
        return new RevisionContexts(revisions, sealed, recall, results, received, software);
    }

    @Bean
    RevisionOpener revisionOpener(
            RevisionRepository revisions,
            LogFileRepository files,
            ReceptionLog receptions,
            CensusProperties settings,
            Software software,
            Clock clock) {
        return new RevisionOpener(revisions, files, receptions, settings, software, clock);
    }

    /** The key as it is configured; it is read when something is sealed. */
    @Bean
    ConfiguredKey configuredKey(CensusProperties settings) {
        return new ConfiguredKey(settings.signingKey());
    }

    @Bean
    ReceptionRecorder receptionRecorder(ReceptionLog log, StoreSync store) {
        return new ReceptionRecorder(log, store);
    }

    @Bean
    NightRunner nightRunner(
            RevisionContexts contexts,
            RevisionOpener opener,
            RevisionRepository revisions,
            SealedRevisions sealed,
            FileReadings readings,
            ReceptionRecorder receptions,
            Software software,
            ConfiguredKey key,
            JobRepository repository,
            ReceiveStep receive,
            JobRunner runner,
            LetterWriter letters,
            OutdatedNightsFinder outdated) {
        var job = new NightJob(repository, receive);
        return new NightRunner(
                contexts,
                opener,
                revisions,
                sealed,
                readings,
                receptions,
                software,
                key,
                job,
                runner,
                letters,
                outdated);
    }
}
