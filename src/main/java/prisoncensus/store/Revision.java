package prisoncensus.store;

import java.time.Instant;
import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;

/**
 * One report of a night as the store knows it.
 *
 * @param number from 1
 * @param asKnownAt only what had been received by this instant counts
 * @param createdAt when the work on it began
 * @param knownTo the newest reception it may know: instants can be equal, this cannot
 * @param reading of every file that it reads
 * @param request who asked for it and why
 * @param software version and commit of the program that began it
 * @param seal its place in the facility's chain, once the folder is about to appear
 */
public record Revision(
        long id,
        Night night,
        int number,
        Instant asKnownAt,
        Instant createdAt,
        long knownTo,
        Reading reading,
        ReportSettings settings,
        Request request,
        String software,
        State state,
        Optional<Seal> seal) {

    /**
     * What a revision is begun with besides its files.
     *
     * @param knownTo the newest reception it may know
     * @param software version and commit of the program
     */
    public record Basis(
            Instant asKnownAt,
            Instant createdAt,
            long knownTo,
            ReportSettings settings,
            Request request,
            String software) {}

    /** How far it has come. */
    public enum State {
        /** Its inputs are chosen; nothing of it can be seen in reports/. */
        OPEN,
        /** Its hashes stand; its folder is about to appear, or has appeared. */
        SEALING,
        /** Folder and ledger line are there. */
        SEALED
    }

    /** What a revision is made for. */
    public enum Trigger {
        /** The first report of its night. */
        FIRST,
        /** A log of the night that came after its report. */
        LATE_LOG,
        /** A person asked for it. */
        PERSON
    }

    /**
     * What was asked for.
     *
     * @param by who asked, as claimed; empty for the schedule
     * @param reason why; empty for a first report
     * @param asKnownEarlier whether it was made as known at an earlier time; such a revision never stands for its night
     */
    public record Request(Trigger trigger, Optional<String> by, Optional<String> reason, boolean asKnownEarlier) {
        /** A first report, which nobody has to give a reason for. */
        public static final Request FIRST = new Request(Trigger.FIRST, Optional.empty(), Optional.empty(), false);
    }

    /**
     * What reaches a byte of the reports besides facts and limits.
     *
     * @param language two letters
     * @param facilityName display name
     * @param zone IANA name
     * @param fixedClock whether census.clock held the clock
     */
    public record ReportSettings(String language, String facilityName, String zone, boolean fixedClock) {}

    /**
     * A place in the chain of manifests.
     *
     * @param sequence from 1, within the facility
     * @param previousSha256 of the manifest before; empty for the first
     */
    public record Seal(int sequence, String manifestSha256, Optional<String> previousSha256) {}
}
