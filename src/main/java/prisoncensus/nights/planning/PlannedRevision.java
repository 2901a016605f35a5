package prisoncensus.nights.planning;

import java.time.Instant;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;

/**
 * One revision that is to be made.
 *
 * @param asKnownAt the earlier time as of which it is made; empty for now
 */
public record PlannedRevision(
        Night night, int number, Optional<String> by, Optional<String> reason, Optional<Instant> asKnownAt) {
    /** The name of the Batch job that makes a revision. */
    public static final String JOB = "night";

    private static final String FACILITY = "facility";
    private static final String DATE = "date";
    private static final String REVISION = "revision";
    private static final String BY = "by";
    private static final String REASON = "reason";
    private static final String AS_KNOWN_AT = "asKnownAt";

    /** The first report of a night. */
    public static PlannedRevision first(Night night) {
        return new PlannedRevision(night, 1, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A revision that was begun and not ended. */
    static PlannedRevision of(Revision revision) {
        var request = revision.request();
        return new PlannedRevision(
                revision.night(),
                revision.number(),
                request.by(),
                request.reason(),
                Optional.of(revision.asKnownAt()).filter(at -> request.asKnownEarlier()));
    }

    /** A revision whose job was begun. */
    static PlannedRevision of(JobParameters parameters) {
        var night = new Night(new FacilityCode(parameters.getString(FACILITY, "")), parameters.getLocalDate(DATE));
        return new PlannedRevision(
                night,
                parameters.getLong(REVISION, 1L).intValue(),
                Optional.ofNullable(parameters.getString(BY)),
                Optional.ofNullable(parameters.getString(REASON)),
                Optional.ofNullable(parameters.getString(AS_KNOWN_AT)).map(Instant::parse));
    }

    /** The facility that the night is of. */
    public FacilityCode facility() {
        return night.facility();
    }

    /** What identifies its job, and with it what was asked for. */
    public JobParameters parameters() {
        var parameters = new JobParametersBuilder()
                .addString(FACILITY, night.facility().value())
                .addLocalDate(DATE, night.date())
                .addLong(REVISION, (long) number);
        by.ifPresent(name -> parameters.addString(BY, name, false));
        reason.ifPresent(why -> parameters.addString(REASON, why, false));
        asKnownAt.ifPresent(at -> parameters.addString(AS_KNOWN_AT, at.toString(), false));
        return parameters.toJobParameters();
    }

    public Revision.Request request() {
        return new Revision.Request(by, reason, asKnownAt.isPresent());
    }

    /** Whether both were asked for in the same words, so that one answers the other. */
    boolean answers(PlannedRevision other) {
        return by.equals(other.by) && reason.equals(other.reason) && asKnownAt.equals(other.asKnownAt);
    }

    @Override
    public String toString() {
        return night + " r" + number;
    }
}
