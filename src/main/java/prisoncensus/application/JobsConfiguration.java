package prisoncensus.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.TraceService;
import prisoncensus.audit.status.StatusService;
import prisoncensus.audit.verify.Verification;
import prisoncensus.delivery.Software;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.mail.MailTransport;
import prisoncensus.nights.NightService;
import prisoncensus.nights.ScheduledRound;
import prisoncensus.nights.Workshop;
import prisoncensus.nights.job.JobRunner;
import prisoncensus.nights.job.NightSteps;
import prisoncensus.nights.job.ReceiveStep;
import prisoncensus.nights.job.StopRequest;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.FacilityLocks;
import prisoncensus.store.FactWriter;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.Outbox;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.RevisionSources;
import prisoncensus.store.StoreMove;
import prisoncensus.store.StoredFacts;

/** Wires the jobs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CensusProperties.class)
public class JobsConfiguration {
    /** The only clock; {@code census.clock} makes it stand still. */
    @Bean
    Clock clock(CensusProperties properties) {
        return properties
                .fixedClock()
                .map(instant -> Clock.fixed(instant, ZoneOffset.UTC))
                .orElseGet(Clock::systemUTC);
    }

    @Bean
    ReceiveStep intake(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReceivedFiles received,
            LogFileRepository files,
            FactWriter facts) {
        return new ReceiveStep(repository, transactions, received, files, facts);
    }

    @Bean
    NightSteps.Store storeOfNights(
            LogFileRepository files, RevisionRepository revisions, NightRecall recall, ResultRepository results) {
        return new NightSteps.Store(files, revisions, recall, results);
    }

    @Bean
    StopRequest stopSign() {
        return new StopRequest();
    }

    @Bean
    JobRunner jobRunner(JobOperator operator, JobRepository repository, StopRequest stop) {
        return new JobRunner(operator, repository, stop);
    }

    @Bean
    Workshop workshop(
            CensusProperties properties,
            Clock clock,
            JobRunner runner,
            JobRepository repository,
            ReceiveStep intake,
            NightSteps.Store store,
            FacilityLocks guards,
            Outbox letters) {
        return new Workshop(
                properties, clock, Software.ofThisBuild(), repository, runner, intake, store, guards, letters);
    }

    @Bean
    NightService nights(Workshop workshop) {
        return new NightService(workshop);
    }

    @Bean
    ScheduledRound duty(Workshop workshop, MailDispatcher post) {
        return new ScheduledRound(workshop, post);
    }

    @Bean
    MailDispatcher post(
            CensusProperties properties,
            Outbox letters,
            ObjectProvider<JavaMailSender> sender,
            Environment environment,
            Clock clock) {
        List<String> secrets = Stream.of("spring.mail.username", "spring.mail.password")
                .map(name -> Binder.get(environment).bind(name, String.class))
                .filter(BindResult::isBound)
                .map(BindResult::get)
                .toList();
        Optional<MailTransport> postman = properties.delivery().postman(sender.getIfAvailable(), secrets, clock);
        if (postman.isEmpty() && !properties.written().isEmpty()) {
            throw WrongInputException.configuration(
                    "spring.mail.host",
                    "nothing",
                    "the mail server, for the recipients of " + String.join(", ", properties.written()));
        }
        return new MailDispatcher(properties.delivery(), letters, postman, clock);
    }

    @Bean
    StatusService statusBoard(Workshop workshop) {
        return new StatusService(workshop);
    }

    @Bean
    Verification verification(Workshop workshop, StoredFacts kept) {
        return new Verification(workshop, kept);
    }

    @Bean
    TraceService traces(RevisionRepository revisions, RevisionSources evidence, ReceivedFiles received) {
        return new TraceService(revisions, evidence, received);
    }

    @Bean
    StoreMoveService moving(StoreMove store) {
        return new StoreMoveService(store);
    }

    @Bean
    ExportService exports(RevisionRepository revisions, RevisionSources evidence, ReceivedFiles received) {
        return new ExportService(revisions, evidence, received);
    }
}
