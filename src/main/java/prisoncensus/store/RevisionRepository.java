package prisoncensus.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Refusal;
import prisoncensus.store.database.JdbcValues;

/** The reports of each night, how far they have come, and the chain that joins them. Each change is a transaction of its own. */
public final class RevisionRepository {
    /** A job has its facility among its parameters, or in its name. */
    private static final String BROKEN_OFF = """
            select distinct coalesce(p.parameter_value, substring(i.job_name, 9)) from batch_job_execution e
            join batch_job_instance i on i.job_instance_id = e.job_instance_id
            left join batch_job_execution_params p on p.job_execution_id = e.job_execution_id
                and p.parameter_name = 'facility'
            where e.status in ('STARTING', 'STARTED', 'STOPPING')
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    RevisionRepository(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Opens a revision with the files that it reads; they never change afterwards. */
    public Revision open(Night night, int number, Revision.Basis opening, Collection<NightInput> inputs) {
        return transaction.execute(status -> {
            jdbc.sql("insert into revision (facility, census_date, number, as_known_at, created_at, known_to, reading,"
                            + " language, facility_name, zone, fixed_clock, as_known_earlier, made_for, requested_by, reason, software, state)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(JdbcValues.of(
                            night.facility().value(),
                            night.date(),
                            number,
                            opening.asKnownAt(),
                            opening.createdAt(),
                            opening.knownTo(),
                            Reading.NEWEST.number(),
                            opening.settings().language(),
                            opening.settings().facilityName(),
                            opening.settings().zone(),
                            opening.settings().fixedClock(),
                            opening.request().asKnownEarlier(),
                            opening.request().trigger(),
                            opening.request().by(),
                            opening.request().reason(),
                            opening.software(),
                            Revision.State.OPEN))
                    .update();
            Revision revision = find(night, number).orElseThrow();
            inputs.forEach(input -> insert(revision, input));
            return revision;
        });
    }

    private void insert(Revision revision, NightInput input) {
        Optional<Refusal> refusal =
                input instanceof NightInput.RefusedUnread unread ? Optional.of(unread.refusal()) : Optional.empty();
        jdbc.sql("insert into revision_input (revision_id, log, log_file_id, refused_name, refusal_kind, refusal_found,"
                        + " refusal_expected) values (?, ?, ?, ?, ?, ?, ?)")
                .params(JdbcValues.of(
                        revision.id(),
                        input.log(),
                        input.version().map(StoredFile::id),
                        refusal.map(unread -> unread.file().name()),
                        refusal.map(unread -> unread.fault().kind()),
                        refusal.map(unread -> unread.fault().found()),
                        refusal.map(unread -> unread.fault().expected())))
                .update();
    }

    /** The revision of that number. */
    public Optional<Revision> find(Night night, int number) {
        return jdbc.sql("select * from revision where facility = ? and census_date = ? and number = ?")
                .params(JdbcValues.of(night.facility().value(), night.date(), number))
                .query(SealedRevisions::read)
                .optional();
    }

    /** The revision of that night with the highest number, however far it has come. */
    public Optional<Revision> newest(Night night) {
        return jdbc.sql("select * from revision where facility = ? and census_date = ? order by number desc limit 1")
                .params(JdbcValues.of(night.facility().value(), night.date()))
                .query(SealedRevisions::read)
                .optional();
    }

    /** The latest instant as of which a revision of a facility was made, leaving out those made as known earlier. */
    public Optional<Instant> newestAsKnown(FacilityCode facility) {
        return jdbc.sql("select max(as_known_at) as newest from revision where facility = ? and not as_known_earlier")
                .param(facility.value())
                .query((row, n) -> JdbcValues.optional(row, "newest", OffsetDateTime.class))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** What that revision found in place of a log and refused unread. */
    public Optional<NightInput> refusedUnread(Revision revision, LogKind log) {
        return RefusedUnread.of(revision, jdbc).stream()
                .filter(refusal -> refusal.file().log() == log)
                .findFirst()
                .map(NightInput.RefusedUnread::new);
    }

    /** Runs of that job whose last attempt did not complete. */
    public FailedRuns failedRuns(String job, FacilityCode facility) {
        return new FailedRuns(jdbc, job, facility);
    }

    /** Facilities with a run that is marked as running: it was broken off, or another process is at it. */
    public Set<String> brokenOff() {
        return Set.copyOf(jdbc.sql(BROKEN_OFF).query(String.class).list());
    }

    /** The revision of a facility whose sealing was begun and not ended, if there is one. */
    public Optional<Revision> sealing(FacilityCode facility) {
        return jdbc.sql("select * from revision where facility = ? and state = 'SEALING'")
                .param(facility.value())
                .query(SealedRevisions::read)
                .optional();
    }

    /**
     * Writes the hashes down before the folder appears.
     *
     * @throws IllegalStateException if it is sealed, or if another one of the facility must be sealed first: a chain has one loose end
     */
    public void announce(Revision revision, Revision.Seal seal) {
        transaction.executeWithoutResult(status -> {
            sealing(revision.night().facility())
                    .filter(other -> other.id() != revision.id())
                    .ifPresent(other -> refuse(revision, "wait: the sealing of " + name(other) + " has not ended"));
            change(revision, Revision.State.SEALING, Optional.of(seal));
        });
    }

    /**
     * Takes the hashes back: the folder never appeared.
     *
     * @throws IllegalStateException if it is sealed
     */
    public void reopen(Revision revision) {
        change(revision, Revision.State.OPEN, Optional.empty());
    }

    /**
     * Folder and ledger line are there.
     *
     * @throws IllegalStateException if its hashes were not written down
     */
    public void seal(Revision revision) {
        int changed = jdbc.sql("update revision set state = 'SEALED' where id = ? and state <> 'OPEN'")
                .param(revision.id())
                .update();
        if (changed == 0) {
            refuse(revision, "be announced before it is sealed");
        }
    }

    private void change(Revision revision, Revision.State state, Optional<Revision.Seal> seal) {
        int changed = jdbc.sql(
                        "update revision set state = ?, chain_sequence = ?, manifest_sha256 = ?, previous_sha256 = ?"
                                + " where id = ? and state <> 'SEALED'")
                .params(JdbcValues.of(
                        state,
                        seal.map(Revision.Seal::sequence),
                        seal.map(Revision.Seal::manifestSha256),
                        seal.flatMap(Revision.Seal::previousSha256),
                        revision.id()))
                .update();
        if (changed == 0) {
            refuse(revision, "stay as it is: it is sealed");
        }
    }

    private static void refuse(Revision revision, String duty) {
        throw new IllegalStateException(name(revision) + " must " + duty);
    }

    private static String name(Revision revision) {
        return revision.night() + " r" + revision.number();
    }
}
