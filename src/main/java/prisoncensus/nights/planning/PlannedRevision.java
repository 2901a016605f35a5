package prisoncensus.nights.planning;

import java.time.Instant;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;
import prisoncensus.store.Revision.Trigger;

/**
 * A revision that is to be made, and what it is made for.
 *
 * @param asKnownAt the earlier time as of which it is made; empty for now
 */
public record PlannedRevision(
        Night night,
        int number,
        Trigger trigger,
        Optional<String> by,
        Optional<String> reason,
        Optional<Instant> asKnownAt) {
    /** The name of the Batch job that makes a revision. */
    public static final String JOB = "night";

    /** The reason that stands in a report which was made for a late log. */
    private static final String LATE_LOG = "late file";

    private static final String FACILITY = "facility";
    private static final String DATE = "date";
    private static final String REVISION = "revision";
    private static final String TRIGGER = "trigger";
    private static final String BY = "by";
    private static final String REASON = "reason";
    private static final String AS_KNOWN_AT = "asKnownAt";

    /** The first report of a night. */
    public static PlannedRevision first(Night night) {
        return new PlannedRevision(night, 1, Trigger.FIRST, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A revision of a night that was reported without a log of its own which has come since. */
    static PlannedRevision forLateLog(Night night, int number) {
        return new PlannedRevision(
                night, number, Trigger.LATE_LOG, Optional.empty(), Optional.of(LATE_LOG), Optional.empty());
    }

    /** A revision that was begun and not ended. */
    static PlannedRevision of(Revision revision) {
        var request = revision.request();
        return new PlannedRevision(
                revision.night(),
                revision.number(),
                request.trigger(),
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
                trigger(parameters),
                Optional.ofNullable(parameters.getString(BY)),
                Optional.ofNullable(parameters.getString(REASON)),
                Optional.ofNullable(parameters.getString(AS_KNOWN_AT)).map(Instant::parse));
    }

    /** Executions from before the trigger was a parameter have none. */
    private static Trigger trigger(JobParameters parameters) {
        String trigger = parameters.getString(TRIGGER);
        if (trigger != null) {
            return Trigger.valueOf(trigger);
        } else if (parameters.getLong(REVISION, 1L) == 1) {
            return Trigger.FIRST;
        }
        boolean isLate = LATE_LOG.equals(parameters.getString(REASON)) && parameters.getString(BY) == null;
        return isLate ? Trigger.LATE_LOG : Trigger.PERSON;
    }

    /** The facility that the night is of. */
    public FacilityCode facility() {
        return night.facility();
    }

    /** The parameters of its job: facility, date and revision identify it, the rest keeps the request. */
    public JobParameters parameters() {
        var parameters = new JobParametersBuilder()
                .addString(FACILITY, night.facility().value())
                .addLocalDate(DATE, night.date())
                .addLong(REVISION, (long) number)
                .addString(TRIGGER, trigger.name(), false);
        by.ifPresent(name -> parameters.addString(BY, name, false));
        reason.ifPresent(why -> parameters.addString(REASON, why, false));
        asKnownAt.ifPresent(at -> parameters.addString(AS_KNOWN_AT, at.toString(), false));
        return parameters.toJobParameters();
    }

    /** The request, as the store keeps it. */
    public Revision.Request request() {
        return new Revision.Request(trigger, by, reason, asKnownAt.isPresent());
    }

    /** Whether both were requested in the same words, so that one fulfils the other. */
    boolean answers(PlannedRevision other) {
        return trigger == other.trigger
                && by.equals(other.by)
                && reason.equals(other.reason)
                && asKnownAt.equals(other.asKnownAt);
    }

    @Override
    public String toString() {
        return night + " r" + number;
    }
}
