package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Refusal;

/** The reports of each night, how far they have come, and the chain that joins them. Each change is a transaction of its own. */
public final class RevisionRepository {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    RevisionRepository(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Begins a revision with the files it will read, once and for all. */
    public Revision open(Night night, int number, Revision.Basis opening, Collection<NightInput> inputs) {
        return transaction.execute(status -> {
            jdbc.sql("insert into revision (facility, census_date, number, as_known_at, created_at, known_to, language,"
                            + " facility_name, zone, fixed_clock, as_known_earlier, requested_by, reason, software, state)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(JdbcValues.of(
                            night.facility().value(),
                            night.date(),
                            number,
                            opening.asKnownAt(),
                            opening.createdAt(),
                            opening.knownTo(),
                            opening.settings().language(),
                            opening.settings().facilityName(),
                            opening.settings().zone(),
                            opening.settings().fixedClock(),
                            opening.request().asKnownEarlier(),
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
        jdbc.sql("insert into revision_input values (?, ?, ?, ?, ?, ?, ?)")
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
                .query(RevisionRepository::read)
                .optional();
    }

    /** The revision of that night with the highest number, however far it has come. */
    public Optional<Revision> newest(Night night) {
        return jdbc.sql("select * from revision where facility = ? and census_date = ? order by number desc limit 1")
                .params(JdbcValues.of(night.facility().value(), night.date()))
                .query(RevisionRepository::read)
                .optional();
    }

    /** The sealed revisions of that night that stood for it, or do, in order. */
    public List<Revision> standing(Night night) {
        return jdbc.sql("select * from revision where facility = ? and census_date = ? and state = 'SEALED'"
                        + " and not as_known_earlier order by number")
                .params(JdbcValues.of(night.facility().value(), night.date()))
                .query(RevisionRepository::read)
                .list();
    }

    /** What that revision found in place of a log and refused unread. */
    public Optional<NightInput> refusedUnread(Revision revision, LogKind log) {
        return RefusedUnread.of(revision, jdbc).stream()
                .filter(refusal -> refusal.file().log() == log)
                .findFirst()
                .map(NightInput.RefusedUnread::new);
    }

    /** The facilities that have a sealed report, by code. */
    public List<FacilityCode> facilities() {
        return jdbc
                .sql("select distinct facility from revision where state = 'SEALED' order by facility")
                .query(String.class)
                .list()
                .stream()
                .map(FacilityCode::new)
                .toList();
    }

    /** Runs of that job whose last attempt did not complete. */
    public FailedRuns failedRuns(String job, FacilityCode facility) {
        return new FailedRuns(jdbc, job, facility);
    }

    /** The nights of a facility that have a sealed report, in order. */
    public List<LocalDate> reportedNights(FacilityCode facility) {
        return jdbc.sql("select distinct census_date from revision where facility = ? and state = 'SEALED'"
                        + " order by census_date")
                .param(facility.value())
                .query(LocalDate.class)
                .list();
    }

    /** The revision of a facility whose sealing was begun and not ended, if there is one. */
    public Optional<Revision> sealing(FacilityCode facility) {
        return jdbc.sql("select * from revision where facility = ? and state = 'SEALING'")
                .param(facility.value())
                .query(RevisionRepository::read)
                .optional();
    }

    /** The last link of a facility's chain. */
    public Optional<Revision.Seal> head(FacilityCode facility) {
        return jdbc.sql("select * from revision where facility = ? and chain_sequence is not null"
                        + " order by chain_sequence desc limit 1")
                .param(facility.value())
                .query(RevisionRepository::read)
                .optional()
                .flatMap(Revision::seal);
    }

    /** Every sealed revision of a facility, in the order of its chain. */
    public List<Revision> chain(FacilityCode facility) {
        return jdbc.sql("select * from revision where facility = ? and state = 'SEALED' order by chain_sequence")
                .param(facility.value())
                .query(RevisionRepository::read)
                .list();
    }

    /** The link of a facility's chain with that number. */
    public Optional<Revision.Seal> link(FacilityCode facility, int sequence) {
        return jdbc.sql("select * from revision where facility = ? and chain_sequence = ?")
                .params(JdbcValues.of(facility.value(), sequence))
                .query(RevisionRepository::read)
                .optional()
                .flatMap(Revision::seal);
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

    private static Revision read(ResultSet row, int n) throws SQLException {
        var night =
                new Night(new FacilityCode(row.getString("facility")), row.getObject("census_date", LocalDate.class));
        var settings = new Revision.ReportSettings(
                row.getString("language"),
                row.getString("facility_name"),
                row.getString("zone"),
                row.getBoolean("fixed_clock"));
        return new Revision(
                row.getLong("id"),
                night,
                row.getInt("number"),
                JdbcValues.instant(row, "as_known_at"),
                JdbcValues.instant(row, "created_at"),
                row.getLong("known_to"),
                settings,
                new Revision.Request(
                        JdbcValues.text(row, "requested_by"),
                        JdbcValues.text(row, "reason"),
                        row.getBoolean("as_known_earlier")),
                row.getString("software"),
                Revision.State.valueOf(row.getString("state")),
                readSeal(row));
    }

    private static Optional<Revision.Seal> readSeal(ResultSet row) throws SQLException {
        String manifest = row.getString("manifest_sha256");
        return manifest == null
                ? Optional.empty()
                : Optional.of(new Revision.Seal(
                        row.getInt("chain_sequence"), manifest, JdbcValues.text(row, "previous_sha256")));
    }
}
