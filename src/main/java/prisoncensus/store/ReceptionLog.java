package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.store.database.JdbcValues;

/** Every reception of a facility in its order, numbered from 1 without gaps. */
public final class ReceptionLog {
    private final JdbcClient jdbc;

    ReceptionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One reception.
     *
     * @param place from 1, in the order of reception
     * @param file the version received
     * @param receivedAt cut to milliseconds; not before that of the reception before
     * @param origin the word for how it came, or that it was carried over from a store that did not number its receptions
     */
    public record Numbered(int place, LogFile file, Instant receivedAt, String origin) {}

    /** The place of the newest reception that a revision may know; 0 if there is none. */
    public int lastKnown(Revision revision) {
        return jdbc.sql("select coalesce(max(place), 0) from reception where facility = ? and id <= ?")
                .params(revision.night().facility().value(), revision.knownTo())
                .query(Integer.class)
                .single();
    }

    /** For the id of every reception of a facility the place of the newest one up to there. */
    public NavigableMap<Long, Integer> newestPlaces(FacilityCode facility) {
        NavigableMap<Long, Integer> newest = new TreeMap<>();
        jdbc.sql("select id, place from reception where facility = ? order by id")
                .param(facility.value())
                .query(row -> {
                    int before = newest.isEmpty() ? 0 : newest.lastEntry().getValue();
                    newest.put(row.getLong("id"), Math.max(before, row.getInt("place")));
                });
        return newest;
    }

    /** The place of the newest reception of a facility; 0 if there is none. */
    public int last(FacilityCode facility) {
        return jdbc.sql("select coalesce(max(place), 0) from reception where facility = ?")
                .param(facility.value())
                .query(Integer.class)
                .single();
    }

    /** The id of the reception at that place; 0 for place 0. */
    public long id(FacilityCode facility, int place) {
        return jdbc.sql("select coalesce(max(id), 0) from reception where facility = ? and place = ?")
                .params(facility.value(), place)
                .query(Long.class)
                .single();
    }

    /** The receptions after that place, up to the other. */
    public List<Numbered> between(FacilityCode facility, int after, int upTo) {
        return jdbc.sql("select f.id, r.facility, r.folder, r.log, f.name, f.sha256, f.bytes, r.received_at, f.reading,"
                        + " r.place, r.origin"
                        + " from reception r join log_file f on f.id = r.log_file_id"
                        + " where r.facility = ? and r.place > ? and r.place <= ? order by r.place")
                .params(facility.value(), after, upTo)
                .query(ReceptionLog::read)
                .list();
    }

    /** All receptions of a facility. */
    public List<Numbered> all(FacilityCode facility) {
        return between(facility, 0, Integer.MAX_VALUE);
    }

    /** When the newest file of a facility was received. */
    public Optional<Instant> newestAt(FacilityCode facility) {
        return newestAt(jdbc, facility);
    }

    static Optional<Instant> newestAt(JdbcClient jdbc, FacilityCode facility) {
        return jdbc.sql("select received_at from reception where facility = ? order by place desc limit 1")
                .param(facility.value())
                .query((row, n) -> JdbcValues.instant(row, "received_at"))
                .optional();
    }

    private static Numbered read(ResultSet row, int n) throws SQLException {
        StoredFile received = LogFileRepository.read(row, n);
        return new Numbered(row.getInt("place"), received.file(), received.receivedAt(), row.getString("origin"));
    }
}
