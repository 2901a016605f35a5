package prisoncensus.schedule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.nights.RoundReport;

/** How the last round ended. Readers never wait for a round and never open the store. */
final class LastRound {
    private volatile @Nullable RoundReport report;
    private volatile @Nullable Failure failure;

    /** A round that could not be made at all, such as while the database is down. */
    record Failure(Instant at, String why) {}

    void ended(RoundReport made) {
        report = made;
        failure = null;
    }

    void failed(Instant at, String why) {
        failure = new Failure(at, why);
    }

    /** Of the last round that could be made. */
    Optional<RoundReport> report() {
        return Optional.ofNullable(report);
    }

    /** Of the rounds since then. */
    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }
}
