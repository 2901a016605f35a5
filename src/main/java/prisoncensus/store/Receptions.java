package prisoncensus.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;

/** Which version of each log was in force at which reception, for a whole facility; read once. */
public final class Receptions {
    private final Map<Place, List<Reception>> byPlace = new HashMap<>();

    /**
     * Where a log belongs.
     *
     * @param folder the census date, or blank for cells.csv and limits.csv
     */
    public record Place(String folder, LogKind log) {}

    private record Reception(long id, String sha256) {}

    Receptions(JdbcClient jdbc, FacilityCode facility) {
        jdbc.sql("select r.id, r.folder, r.log, f.sha256 from reception r join log_file f on f.id = r.log_file_id"
                        + " where r.facility = ? order by r.id")
                .param(facility.value())
                .query(row -> {
                    var place = new Place(row.getString("folder"), LogKind.valueOf(row.getString("log")));
                    byPlace.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(new Reception(row.getLong("id"), row.getString("sha256")));
                });
    }

    /** The SHA-256 of the version in that place, as known up to that reception. */
    public Optional<String> sha256(Place place, long knownTo) {
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(reception -> reception.id() <= knownTo)
                .reduce((older, newer) -> newer)
                .map(Reception::sha256);
    }

    /** The SHA-256 of the version in force now. */
    public Optional<String> sha256(Place place) {
        return sha256(place, Long.MAX_VALUE);
    }

    /** Every place of which something was received. */
    public List<Place> places() {
        return List.copyOf(byPlace.keySet());
    }
}
