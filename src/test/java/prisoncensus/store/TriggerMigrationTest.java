package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the rows of older stores were made for, of which nothing was written down then. */
class TriggerMigrationTest {
    private static final String STORE = "jdbc:h2:mem:trigger;DB_CLOSE_DELAY=-1";
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(STORE));

    @Test
    void aRevisionForALateFileThatNobodyAskedForCountsAsAutomatic() {
        migrate("4");
        insert(1, Optional.empty(), Optional.empty());
        insert(2, Optional.of("late file"), Optional.empty());
        insert(3, Optional.of("late file"), Optional.of("B. Auditor"));
        insert(4, Optional.of("the court asks"), Optional.empty());
        migrate("5");
        assertThat(jdbc.queryForList("select made_for from revision order by number", String.class))
                .containsExactly("FIRST", "LATE_LOG", "PERSON", "PERSON");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(STORE))
                .locations("classpath:db/common", "classpath:db/h2")
                .target(version)
                .load()
                .migrate();
    }

    private void insert(int number, Optional<String> reason, Optional<String> by) {
        jdbc.update(
                "insert into revision (facility, census_date, number, as_known_at, created_at, known_to, language,"
                        + " facility_name, zone, fixed_clock, state, reason, requested_by)"
                        + " values ('north', date '2026-11-20', ?, now(), now(), 1, 'en', 'North', 'UTC', false, 'OPEN', ?, ?)",
                number,
                reason.orElse(null),
                by.orElse(null));
    }
}
