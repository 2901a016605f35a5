package prisoncensus.store.database;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes what was committed survive a loss of power, before something outside the store rests on it. PostgreSQL does so with each commit,
 * an embedded store when it is asked to.
 */
public final class StoreSync {
    private final JdbcTemplate jdbc;
    private final boolean isEmbedded;

    StoreSync(JdbcTemplate jdbc, boolean isEmbedded) {
        this.jdbc = jdbc;
        this.isEmbedded = isEmbedded;
    }

    /** Returns when all that was committed before is on the disk. */
    public void sync() {
        if (isEmbedded) {
            jdbc.execute("checkpoint sync");
        }
    }
}
