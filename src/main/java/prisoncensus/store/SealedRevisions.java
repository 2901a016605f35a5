package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.store.database.JdbcValues;

/**
 * The sealed revisions of facilities. The standing revision of a night is the highest one made without {@code --as-known}: it alone
 * feeds later nights, and against it the next revision says what changed.
 */
public final class SealedRevisions {
    private static final String NOT_AS_KNOWN = "select * from revision where facility = ? and census_date = ?"
            + " and state = 'SEALED' and not as_known_earlier";
    private static final String HIGHEST = " order by number desc limit 1";

    private final JdbcClient jdbc;

    SealedRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The standing revision of a night; empty if it has none. */
    public Optional<Revision> standing(Night night) {
        return highest(NOT_AS_KNOWN + HIGHEST, night.facility().value(), night.date());
    }

    /** The standing revision of each reported night of a facility, by date. */
    public NavigableMap<LocalDate, Revision> standing(FacilityCode facility) {
        NavigableMap<LocalDate, Revision> standing = new TreeMap<>();
        jdbc.sql(
                        "select * from revision where facility = ? and state = 'SEALED' and not as_known_earlier order by number")
                .param(facility.value())
                .query(SealedRevisions::read)
                .list()
                .forEach(revision -> standing.put(revision.night().date(), revision));
        return standing;
    }

    /** The revision that stood for its night before this one was made; empty for a first report. */
    public Optional<Revision> standingBefore(Revision revision) {
        return highest(
                NOT_AS_KNOWN + " and number < ?" + HIGHEST,
                revision.night().facility().value(),
                revision.night().date(),
                revision.number());
    }

    /** The revision that stood for a night and was made as known at exactly this instant. */
    public Optional<Revision> standingAt(Night night, Instant asKnownAt) {
        return highest(
                NOT_AS_KNOWN + " and as_known_at = ?" + HIGHEST,
                night.facility().value(),
                night.date(),
                asKnownAt);
    }

    /** The revision that stood for a night when this reception was the newest one of its facility. */
    public Optional<Revision> standingAfter(Night night, long reception) {
        return highest(
                NOT_AS_KNOWN + " and known_to <= ?" + HIGHEST, night.facility().value(), night.date(), reception);
    }

    private Optional<Revision> highest(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(JdbcValues.of(parameters))
                .query(SealedRevisions::read)
                .optional();
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

    /** The nights of a facility that have a sealed report, in order. */
    public List<LocalDate> reportedNights(FacilityCode facility) {
        return jdbc.sql("select distinct census_date from revision where facility = ? and state = 'SEALED'"
                        + " order by census_date")
                .param(facility.value())
                .query(LocalDate.class)
                .list();
    }

    /** The last link of a facility's chain. */
    public Optional<Revision.Seal> head(FacilityCode facility) {
        return jdbc.sql("select * from revision where facility = ? and chain_sequence is not null"
                        + " order by chain_sequence desc limit 1")
                .param(facility.value())
                .query(SealedRevisions::read)
                .optional()
                .flatMap(Revision::seal);
    }

    /** Every sealed revision of a facility, in the order of its chain. */
    public List<Revision> chain(FacilityCode facility) {
        return jdbc.sql("select * from revision where facility = ? and state = 'SEALED' order by chain_sequence")
                .param(facility.value())
                .query(SealedRevisions::read)
                .list();
    }

    /** The night of each sealed revision of a facility, in no order. */
    public List<LocalDate> nights(FacilityCode facility) {
        return jdbc.sql("select census_date from revision where facility = ? and state = 'SEALED'")
                .param(facility.value())
                .query(LocalDate.class)
                .list();
    }

    /** The link of a facility's chain with that number. */
    public Optional<Revision.Seal> link(FacilityCode facility, int sequence) {
        return jdbc.sql("select * from revision where facility = ? and chain_sequence = ?")
                .params(JdbcValues.of(facility.value(), sequence))
                .query(SealedRevisions::read)
                .optional()
                .flatMap(Revision::seal);
    }

    static Revision read(ResultSet row, int n) throws SQLException {
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
                Reading.of(row.getInt("reading")),
                settings,
                new Revision.Request(
                        Revision.Trigger.valueOf(row.getString("made_for")),
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
