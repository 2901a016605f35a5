package prisoncensus.jobs;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import prisoncensus.delivery.Software;
import prisoncensus.store.Evidence;
import prisoncensus.store.FactWriter;
import prisoncensus.store.GuardHouse;
import prisoncensus.store.KeptFacts;
import prisoncensus.store.LogFiles;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Results;
import prisoncensus.store.Revisions;

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
    Intake intake(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReceivedFiles received,
            LogFiles files,
            FactWriter facts) {
        return new Intake(repository, transactions, received, files, facts);
    }

    @Bean
    NightSteps.Store storeOfNights(LogFiles files, Revisions revisions, NightRecall recall, Results results) {
        return new NightSteps.Store(files, revisions, recall, results);
    }

    @Bean
    StopSign stopSign() {
        return new StopSign();
    }

    @Bean
    JobRunner jobRunner(JobOperator operator, JobRepository repository, StopSign stop) {
        return new JobRunner(operator, repository, stop);
    }

    @Bean
    Workshop workshop(
            CensusProperties properties,
            Clock clock,
            JobRunner runner,
            JobRepository repository,
            Intake intake,
            NightSteps.Store store,
            GuardHouse guards) {
        return new Workshop(properties, clock, Software.ofThisBuild(), repository, runner, intake, store, guards);
    }

    @Bean
    Nights nights(Workshop workshop) {
        return new Nights(workshop);
    }

    @Bean
    Duty duty(Workshop workshop) {
        return new Duty(workshop);
    }

    @Bean
    StatusBoard statusBoard(Workshop workshop) {
        return new StatusBoard(workshop);
    }

    @Bean
    Verification verification(Workshop workshop, KeptFacts kept) {
        return new Verification(workshop, kept);
    }

    @Bean
    Traces traces(Revisions revisions, Evidence evidence, ReceivedFiles received) {
        return new Traces(revisions, evidence, received);
    }

    @Bean
    Exports exports(Revisions revisions, Evidence evidence, ReceivedFiles received) {
        return new Exports(revisions, evidence, received);
    }
}
