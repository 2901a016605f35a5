package prisoncensus.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import prisoncensus.logbook.FacilityCode;

/** Locks in a shared database: one process at a time works on a facility. */
class LockSessionTest {
    private static final FacilityCode NORTH = new FacilityCode("north");
    private static final FacilityCode SOUTH = new FacilityCode("south");
    private static final Duration SHORT = Duration.ofMillis(300);

    private static EmbeddedPostgres server;
    private static DataSource source;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        source = server.getPostgresDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aFacilityIsGivenToOneAtATime() {
        try (LockSession other = open()) {
            try (LockSession one = open()) {
                one.take(NORTH);
                one.take(NORTH);
                other.take(SOUTH);
                assertThatThrownBy(() -> other.take(NORTH))
                        .isInstanceOf(FacilityHeldException.class)
                        .hasMessageContaining("north is being worked on by session ")
                        .hasMessageContaining("census.store.wait");
            }
            other.take(NORTH);
            assertThat(other.holds(NORTH)).isTrue();
        }
    }

    /** These two have the same hash of 32 bits. */
    @Test
    void noTwoFacilitiesBlockEachOther() {
        try (LockSession one = open();
                LockSession other = open()) {
            one.take(new FacilityCode("Aa"));
            other.take(new FacilityCode("BB"));
            assertThat(other.holds(new FacilityCode("BB"))).isTrue();
        }
    }

    @Test
    void aGuardEndsWithItsConnection() {
        try (LockSession one = open();
                LockSession other = open()) {
            one.take(NORTH);
            new JdbcTemplate(source)
                    .execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
            other.take(NORTH);
            assertThat(one.holds(NORTH)).isFalse();
        }
    }

    @Test
    void anEmbeddedStoreIsItsOwnGuard() {
        try (LockSession one = new FacilityLocks(source, false, SHORT).open();
                LockSession other = new FacilityLocks(source, false, SHORT).open()) {
            one.take(NORTH);
            other.take(NORTH);
            assertThat(other.holds(NORTH)).isTrue();
        }
    }

    private static LockSession open() {
        return new FacilityLocks(source, true, SHORT).open();
    }
}
