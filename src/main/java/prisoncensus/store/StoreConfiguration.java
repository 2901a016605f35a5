package prisoncensus.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what keeps facts and results in the database. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {
    @Bean
    LogFileRepository logFiles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new LogFileRepository(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    DerivedColumns derivedColumns(JdbcClient jdbc) {
        return new DerivedColumns(jdbc);
    }

    @Bean
    SigningKeyLog signingKeyLog(JdbcClient jdbc) {
        return new SigningKeyLog(jdbc);
    }

    @Bean
    ReceptionLog receptionLog(JdbcClient jdbc) {
        return new ReceptionLog(jdbc);
    }

    @Bean
    FileReadings fileReadings(JdbcClient jdbc, PlatformTransactionManager transactions, LogFileRepository files) {
        return new FileReadings(jdbc, new TransactionTemplate(transactions), files);
    }

    @Bean
    SeenFiles seenFiles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new SeenFiles(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    SealedRevisions sealedRevisions(JdbcClient jdbc) {
        return new SealedRevisions(jdbc);
    }

    @Bean
    ReportHistory reportHistory(JdbcClient jdbc) {
        return new ReportHistory(jdbc);
    }

    @Bean
    FactWriter factWriter(JdbcTemplate jdbc) {
        return new FactWriter(jdbc);
    }

    @Bean
    NightRecall nightRecall(
            JdbcTemplate jdbc,
            LogFileRepository files,
            PlatformTransactionManager transactions,
            RejectedNameSource names) {
        var client = JdbcClient.create(jdbc);
        var successions = new SolitarySuccessions(jdbc, new TransactionTemplate(transactions));
        return new NightRecall(client, files, new FactReader(client), successions, names);
    }

    @Bean
    StoredFacts storedFacts(JdbcClient jdbc) {
        return new StoredFacts(jdbc, new FactReader(jdbc));
    }

    @Bean
    FacilityVersions facilityVersions(JdbcClient jdbc, StoredFacts facts) {
        return new FacilityVersions(jdbc, facts);
    }

    @Bean
    CellNights cellNights(JdbcClient jdbc) {
        return new CellNights(jdbc, new FactReader(jdbc));
    }

    @Bean
    PersonPlacements personPlacements(JdbcClient jdbc) {
        return new PersonPlacements(jdbc);
    }

    @Bean
    SubjectFindings subjectFindings(JdbcClient jdbc) {
        return new SubjectFindings(jdbc);
    }

    @Bean
    RevisionRepository revisions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new RevisionRepository(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    KeptReruns keptReruns(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new KeptReruns(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    ResultRepository results(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new ResultRepository(jdbc, new TransactionTemplate(transactions));
    }
}
