package prisoncensus.nights.job;

import java.time.Duration;

/** A job was stopped because it took longer than {@code census.night.max-time}. */
final class TookTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration limit;

    TookTooLongException(Duration limit) {
        super("it took longer than " + limit);
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }
}
