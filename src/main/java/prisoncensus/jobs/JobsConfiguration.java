package prisoncensus.jobs;

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
import prisoncensus.delivery.Postman;
import prisoncensus.delivery.Software;
import prisoncensus.store.Evidence;
import prisoncensus.store.FactWriter;
import prisoncensus.store.GuardHouse;
import prisoncensus.store.KeptFacts;
import prisoncensus.store.Letters;
import prisoncensus.store.LogFiles;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Results;
import prisoncensus.store.Revisions;
import prisoncensus.store.StoreMove;

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
            GuardHouse guards,
            Letters letters) {
        return new Workshop(
                properties, clock, Software.ofThisBuild(), repository, runner, intake, store, guards, letters);
    }

    @Bean
    Nights nights(Workshop workshop) {
        return new Nights(workshop);
    }

    @Bean
    Duty duty(Workshop workshop, Post post) {
        return new Duty(workshop, post);
    }

    @Bean
    Post post(
            CensusProperties properties,
            Letters letters,
            ObjectProvider<JavaMailSender> sender,
            Environment environment,
            Clock clock) {
        List<String> secrets = Stream.of("spring.mail.username", "spring.mail.password")
                .map(name -> Binder.get(environment).bind(name, String.class))
                .filter(BindResult::isBound)
                .map(BindResult::get)
                .toList();
        Optional<Postman> postman = properties.delivery().postman(sender.getIfAvailable(), secrets, clock);
        if (postman.isEmpty() && !properties.written().isEmpty()) {
            throw WrongInputException.configuration(
                    "spring.mail.host",
                    "nothing",
                    "the mail server, for the recipients of " + String.join(", ", properties.written()));
        }
        return new Post(properties.delivery(), letters, postman, clock);
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
    Moving moving(StoreMove store) {
        return new Moving(store);
    }

    @Bean
    Exports exports(Revisions revisions, Evidence evidence, ReceivedFiles received) {
        return new Exports(revisions, evidence, received);
    }
}
