package prisoncensus.store.database;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens sessions that hold the locks of facilities.
 *
 * @param isShared whether the database is one that several processes work with
 * @param patience how long to wait for a lock that another process has
 */
public record FacilityLocks(DataSource source, boolean isShared, Duration patience) {
    private static final Logger LOG = LoggerFactory.getLogger(FacilityLocks.class);

    /** Opens a session that waits for the locks it takes; close it at the end of the work. */
    public LockSession open() {
        return new LockSession(this);
    }

    /** Opens a session that does not wait for a lock that another process has. */
    public LockSession openAtOnce() {
        return new LockSession(new FacilityLocks(source, isShared, Duration.ZERO));
    }

    void lost(SQLException why) {
        LOG.warn("The connection that held the locks was lost: {}", why.getMessage());
    }
}
