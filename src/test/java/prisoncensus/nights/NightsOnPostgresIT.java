package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** A choice of the whole nights on PostgreSQL; with -Plong all of them run there, and the re-runs, letters and restarts too. */
@TestPropertySource(properties = {"census.test.store=postgres", "census.received=target/nights-on-postgres/received"})
class NightsOnPostgresIT extends WholeNightsIT {
    @Autowired
    private JdbcTemplate store;

    static Stream<String> cases() {
        return Stream.of("days-elapsed", "recounts", "refused", "rewritten");
    }

    @Test
    void theStoreIsPostgres() {
        assertThat(store.queryForObject("select version()", String.class)).startsWith("PostgreSQL ");
    }
}
