package prisoncensus.store.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises failures of the store: of its disk, or of the connection to it. */
public final class StoreFailures {
    /** Of H2: an error inside, a file that is corrupt, and one that cannot be read. */
    private static final Set<Integer> DAMAGE = Set.of(50_000, 90_030, 90_031);

    private StoreFailures() {}

    /** Whether the store lies behind a failure that another thing, such as a disk, has caused. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException && cause.getCause() != null);
    }

    /** What to say if a failure shows that an embedded store cannot be read whole. */
    public static Optional<String> damage(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> damaged(cause).stream())
                .findFirst();
    }

    private static Optional<String> damaged(Throwable cause) {
        if (cause instanceof DamagedStoreException) {
            return Optional.ofNullable(cause.getMessage());
        }
        return cause instanceof SQLException sql && DAMAGE.contains(sql.getErrorCode())
                ? Optional.of("the store cannot be read whole: " + words(sql))
                : Optional.empty();
    }

    /** The first line of what the database says: the rest is the statement. */
    static String words(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** Whether the line to the store was lost, by the classes of SQLSTATE; a pool that finds a line dead gives none. */
    public static boolean isLineLost(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("57P"));
    }
}
