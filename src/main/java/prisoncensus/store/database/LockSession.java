package prisoncensus.store.database;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Sha256;

/**
 * Locks of facilities: the process that has a lock may start, resume and seal the nights of that facility. In a shared database a lock is
 * an advisory lock of one connection, so it ends with the process that took it. An embedded database belongs to one process as a whole and
 * needs none.
 */
public final class LockSession implements AutoCloseable {
    private static final int ASKED_EVERY_MILLIS = 100;
    private static final int ANSWERS_WITHIN_SECONDS = 5;
    private static final String TAKE = "select pg_try_advisory_lock(?)";
    private static final String HOLDER =
            "select 'session ' || a.pid || coalesce(' from ' || host(a.client_addr), '') || ' since ' || a.backend_start"
                    + " from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted"
                    + " and l.objsubid = 1 and (l.classid::bigint << 32 | l.objid::bigint) = ?";

    private final FacilityLocks facilityLocks;
    private final Set<FacilityCode> taken = new HashSet<>();
    private @Nullable Connection connection;

    LockSession(FacilityLocks facilityLocks) {
        this.facilityLocks = facilityLocks;
    }

    /**
     * Takes the lock of a facility and keeps it until the session is closed.
     *
     * @throws FacilityHeldException if another process has it for longer than {@code census.store.wait}
     */
    public void take(FacilityCode facility) {
        if (!facilityLocks.isShared() || taken.contains(facility)) {
            return;
        }
        long end = System.nanoTime() + facilityLocks.patience().toNanos();
        while (!isGiven(facility)) {
            if (System.nanoTime() >= end) {
                throw new FacilityHeldException(facility, ask(HOLDER, facility), facilityLocks.patience());
            }
            pause();
        }
        taken.add(facility);
    }

    private boolean isGiven(FacilityCode facility) {
        return ask(TAKE, facility).equals(Optional.of("t"));
    }

    /** Whether a lock that was taken is still held; it ends with its connection to the store. */
    public boolean holds(FacilityCode facility) {
        try {
            return !taken.contains(facility) || (connection != null && connection.isValid(ANSWERS_WITHIN_SECONDS));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> ask(String sql, FacilityCode facility) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            statement.setLong(1, key(facility));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the store cannot be asked for a lock", e);
        }
    }

    /** 64 bits of a hash, so that no two facilities share one, nor other users of the database theirs. */
    static long key(FacilityCode facility) {
        return new BigInteger(Sha256.of("prison-census facility " + facility), 16).longValue();
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = facilityLocks.source().getConnection();
        }
        return connection;
    }

    private static void pause() {
        try {
            Thread.sleep(ASKED_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a lock", e);
        }
    }

    /** Releases all locks. Those of a lost connection are free already. */
    @Override
    public void close() {
        if (connection == null) {
            return;
        }
        try (Connection held = connection;
                PreparedStatement all = held.prepareStatement("select pg_advisory_unlock_all()")) {
            all.execute();
        } catch (SQLException lost) {
            facilityLocks.lost(lost);
        } finally {
            connection = null;
            taken.clear();
        }
    }
}
