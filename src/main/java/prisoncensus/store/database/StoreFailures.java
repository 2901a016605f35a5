package prisoncensus.store.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Recognises failures of the store: of its disk, or of the connection to it. */
public final class StoreFailures {
    private static final int H2_FILE_CORRUPT = 90030;
    /** Of the layer below H2: bytes that cannot be read or make no sense, and pages that are gone. A full disk is none of these. */
    private static final Set<Integer> DAMAGE =
            Set.of(DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND);

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
        boolean isDamage = (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_CORRUPT)
                || (cause instanceof MVStoreException below && DAMAGE.contains(below.getErrorCode()));
        return isDamage
                ? Optional.of("the store cannot be read whole: found pages that cannot be read; verify says where")
                : Optional.empty();
    }

    /** Whether the line to the store was lost, by the classes of SQLSTATE; a pool that finds a line dead gives none. */
    public static boolean isLineLost(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("57P"));
    }
}
