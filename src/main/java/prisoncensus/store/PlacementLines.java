package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.SolitaryPlacement;

/**
 * The lines of placements in some solitary logs. However many days a placement was logged, its days are run through in the index alone
 * and two lines at most are read: the newest, and the first that tells the earliest placed_at.
 */
final class PlacementLines {
    /**
     * The keys are led to the index one by one. For a list in brackets H2 runs through all years of the facility, and an inner join
     * it may turn round; nothing turns a left join round. A key without a line gives a row without one.
     */
    static final String SPANS = "select s.placement_key, s.census_date, s.line, s.log_file_id, s.placed_at"
            + " from unnest(cast(:keys as varchar array)) k(placement_key) left join solitary_placement s"
            + " on s.facility = :facility and s.placement_key = k.placement_key and s.census_date < :before"
            + " order by s.placement_key, s.census_date, s.line";

    static final String LINES = "select s.*, f.*"
            + " from unnest(cast(:files as bigint array), cast(:lines as int array)) p(file, line)"
            + " left join solitary_placement s on s.log_file_id = p.file and s.line = p.line"
            + " left join log_file f on f.id = s.log_file_id";

    static final String OF_PERSONS = "select distinct s.placement_key, s.log_file_id"
            + " from unnest(cast(:keys as varchar array)) k(person_key) left join solitary_placement s"
            + " on s.facility = :facility and s.person_key = k.person_key and s.census_date < :before";

    private static final int KEYS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final EarlierSolitaryLogs logs;
    private final Map<Long, StoredFile> files = new HashMap<>();

    PlacementLines(JdbcClient jdbc, EarlierSolitaryLogs logs) {
        this.jdbc = jdbc;
        this.logs = logs;
    }

    /** Where a line stands. */
    private record Place(long file, int line) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getLong("log_file_id"), row.getInt("line"));
        }
    }

    /** The lines of a placement that matter, run through oldest first. */
    private record Span(Place newest, Place earliest, LocalDateTime earliestPlacedAt) {
        static Span of(ResultSet row) throws SQLException {
            return new Span(Place.of(row), Place.of(row), row.getObject("placed_at", LocalDateTime.class));
        }

        Span and(Span newer) {
            return newer.earliestPlacedAt.isBefore(earliestPlacedAt)
                    ? newer
                    : new Span(newer.newest, earliest, earliestPlacedAt);
        }

        Stream<Place> places() {
            return Stream.of(newest, earliest);
        }

        EarlierPlacement read(Map<Place, SolitaryPlacement> lines, PlacementReviews.OfOne reviews) {
            return new EarlierPlacement(
                    line(lines, newest),
                    earliestPlacedAt,
                    line(lines, earliest).origin(),
                    reviews.reviewed(),
                    reviews.agreed());
        }

        private static SolitaryPlacement line(Map<Place, SolitaryPlacement> lines, Place place) {
            return Objects.requireNonNull(lines.get(place));
        }
    }

    /** What these logs tell of the placements with these keys, by key. */
    Map<String, EarlierPlacement> of(Collection<String> keys) {
        Map<String, EarlierPlacement> found = new HashMap<>();
        for (List<String> some : parts(keys)) {
            Map<String, Span> spans = spans(some);
            Map<Place, SolitaryPlacement> lines = lines(spans);
            var reviews = new PlacementReviews(jdbc, logs).of(array(some));
            spans.forEach((key, span) ->
                    found.put(key, span.read(lines, reviews.getOrDefault(key, PlacementReviews.OfOne.none()))));
        }
        return found;
    }

    private Map<String, Span> spans(List<String> keys) {
        Map<String, Span> spans = new HashMap<>();
        jdbc.sql(SPANS)
                .params(Map.of("facility", logs.facility(), "keys", array(keys), "before", logs.before()))
                .query(row -> {
                    if (logs.files().contains(row.getLong("log_file_id"))) {
                        spans.merge(row.getString("placement_key"), Span.of(row), Span::and);
                    }
                });
        return spans;
    }

    private Map<Place, SolitaryPlacement> lines(Map<String, Span> spans) {
        List<Place> places =
                spans.values().stream().flatMap(Span::places).distinct().toList();
        Map<Place, SolitaryPlacement> lines = new HashMap<>();
        jdbc.sql(LINES)
                .param("files", places.stream().map(Place::file).toArray(Long[]::new))
                .param("lines", places.stream().map(Place::line).toArray(Integer[]::new))
                .query(row -> {
                    lines.put(Place.of(row), FactReader.placement(file(row), row));
                });
        return lines;
    }

    private StoredFile file(ResultSet row) throws SQLException {
        StoredFile known = files.get(row.getLong("log_file_id"));
        if (known != null) {
            return known;
        }
        StoredFile file = LogFileRepository.read(row, 0);
        files.put(file.id(), file);
        return file;
    }

    /** Keys of the placements that these logs tell of these persons. */
    Set<String> ofPersons(Collection<String> keys) {
        Set<String> found = new HashSet<>();
        for (List<String> some : parts(keys)) {
            jdbc.sql(OF_PERSONS)
                    .params(Map.of("facility", logs.facility(), "keys", array(some), "before", logs.before()))
                    .query(row -> {
                        if (logs.files().contains(row.getLong("log_file_id"))) {
                            found.add(row.getString("placement_key"));
                        }
                    });
        }
        return found;
    }

    /** Keys of the placements that the last of these logs holds at the end of its date. */
    Set<String> heldByTheLast() {
        return logs.fileOf().isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql("select distinct placement_key from solitary_placement where log_file_id = ? and held")
                                .param(logs.fileOf().get(logs.fileOf().lastKey()))
                                .query(String.class)
                                .list());
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }

    private static List<List<String>> parts(Collection<String> keys) {
        List<String> all = keys.stream().sorted().toList();
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS_AT_A_TIME) {
            parts.add(all.subList(from, Math.min(all.size(), from + KEYS_AT_A_TIME)));
        }
        return parts;
    }
}
