package prisoncensus.store.database;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where guards come from.
 *
 * @param isShared whether the database is one that several processes work with
 * @param patience how long to wait for a guard that another process has
 */
public record FacilityLocks(DataSource source, boolean isShared, Duration patience) {
    private static final Logger LOG = LoggerFactory.getLogger(FacilityLocks.class);

    /** Guards for one round of work, that are waited for; close them at its end. */
    public LockSession open() {
        return new LockSession(this);
    }

    /** The same for who has other work to do: a guard that another process has is not waited for. */
    public LockSession openAtOnce() {
        return new LockSession(new FacilityLocks(source, isShared, Duration.ZERO));
    }

    void lost(SQLException why) {
        LOG.warn("The connection that held the guards was lost: {}", why.getMessage());
    }
}
