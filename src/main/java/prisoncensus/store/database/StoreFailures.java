package prisoncensus.store.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Recognises failures of the store: of its disk, or of the connection to it. */
public final class StoreFailures {
    private StoreFailures() {}

    /** Whether the store lies behind a failure that another thing, such as a disk, has caused. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException && cause.getCause() != null);
    }

    /** Whether the line to the store was lost, by the classes of SQLSTATE; a pool that finds a line dead gives none. */
    public static boolean isLineLost(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("57P"));
    }
}
