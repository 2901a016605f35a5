package prisoncensus.checks.night;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.RejectedLine;

/** Whether a log of the night was received, and what became of its lines. */
public sealed interface LogStatus {
    /**
     * It was received.
     *
     * @param rejected the lines that were not accepted, by line number
     */
    record Received(LogTally tally, Instant receivedAt, List<RejectedLine> rejected) implements LogStatus {
        /** Copies the list. */
        public Received {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * It was not.
     *
     * @param refusal why, if it came and was refused
     */
    record NotReceived(Optional<Refusal> refusal) implements LogStatus {
        /** Nothing came. */
        public static NotReceived absent() {
            return new NotReceived(Optional.empty());
        }
    }
}
