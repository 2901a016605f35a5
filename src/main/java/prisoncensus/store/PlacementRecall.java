package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.PastPlacement;
import prisoncensus.checks.PlacementHistory;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.SolitaryPlacement;

/** Recalls what the logs of earlier days tell of solitary: of each log only the version that the revision may know. */
final class PlacementRecall {
    private static final int KEYS_AT_A_TIME = 500;
    private static final String LINES = " from solitary_placement {s} join log_file {s}f on {s}f.id = {s}.log_file_id"
            + " join log_tally {s}t on {s}t.log_file_id = {s}.log_file_id and {s}t.refusal_kind is null"
            + " where {s}.facility = :facility and {s}.census_date < :date and {s}.log_file_id ="
            + " (select {s}r.log_file_id from reception {s}r where {s}r.facility = {s}f.facility"
            + " and {s}r.log = {s}f.log and {s}r.folder = {s}f.folder and {s}r.id <= :known"
            + " order by {s}r.id desc limit 1)";

    private static final String LOGS = " from reception r"
            + " join log_tally t on t.log_file_id = r.log_file_id and t.refusal_kind is null"
            + " where r.facility = :facility and r.log = :log and r.folder < :folder"
            + " and r.id = (select max(n.id) from reception n where n.facility = r.facility"
            + " and n.log = r.log and n.folder = r.folder and n.id <= :known)";

    private final JdbcClient jdbc;
    private final LocalDate date;
    private final Map<String, Object> revision;
    private final Map<Long, StoredFile> files = new HashMap<>();
    private final Map<String, PastPlacement> placements = new TreeMap<>();

    PlacementRecall(JdbcClient jdbc, Revision revision) {
        this.jdbc = jdbc;
        this.date = revision.night().date();
        this.revision = Map.of(
                "facility", revision.night().facility().value(),
                "date", date,
                "folder", date.toString(),
                "log", LogKind.SOLITARY.name(),
                "known", revision.knownTo());
    }

    /**
     * What can matter for these lines of tonight's log.
     *
     * @param windowDays length of the rolling window
     */
    PlacementHistory history(List<SolitaryPlacement> tonight, int windowDays) {
        Set<String> named = tonight.stream().map(SolitaryPlacement::placement).collect(Collectors.toSet());
        addAll(named);
        addAll(openByTheirNewestLine());
        Set<String> persons = Stream.concat(tonight.stream(), newestLines())
                .flatMap(line -> line.person().stream())
                .collect(Collectors.toSet());
        addAll(placementsOf(persons));
        return new PlacementHistory(List.copyOf(placements.values()), loggedDates(firstDay(tonight, windowDays)));
    }

    private Stream<SolitaryPlacement> newestLines() {
        return placements.values().stream().map(PastPlacement::newest);
    }

    private Set<String> openByTheirNewestLine() {
        return texts(
                "select distinct s.placement" + lines("s") + " and s.held and not exists (select 1" + lines("n")
                        + " and n.placement_key = s.placement_key and n.placement = s.placement"
                        + " and (n.census_date > s.census_date or n.census_date = s.census_date and n.line > s.line))",
                Map.of());
    }

    private Set<String> placementsOf(Set<String> persons) {
        Set<String> found = new HashSet<>();
        for (List<String> some : parts(persons)) {
            found.addAll(texts(
                    "select distinct s.placement" + lines("s")
                            + " and s.person_key in (:keys) and s.person in (:texts)",
                    Map.of("keys", keys(some), "texts", some)));
        }
        return found;
    }

    private Set<String> texts(String sql, Map<String, Object> more) {
        return Set.copyOf(
                jdbc.sql(sql).params(revision).params(more).query(String.class).list());
    }

    private void addAll(Set<String> numbers) {
        Set<String> unknown = new TreeSet<>(numbers);
        unknown.removeAll(placements.keySet());
        for (List<String> some : parts(unknown)) {
            jdbc.sql(
                            "select s.*, " + columns("s") + lines("s")
                                    + " and s.placement_key in (:keys) and s.placement in (:texts) order by s.census_date, s.line")
                    .params(revision)
                    .param("keys", keys(some))
                    .param("texts", some)
                    .query(row -> {
                        add(FactReader.placement(file(row), row));
                    });
        }
    }

    /** Lines come oldest first: each is newer than those before. */
    private void add(SolitaryPlacement line) {
        placements.merge(
                line.placement(),
                new PastPlacement(line, line.placedAt().at(), line.origin()),
                (older, newer) -> newer.earliestPlacedAt().isBefore(older.earliestPlacedAt())
                        ? newer
                        : new PastPlacement(line, older.earliestPlacedAt(), older.earliestOrigin()));
    }

    private StoredFile file(ResultSet row) throws SQLException {
        StoredFile known = files.get(row.getLong("log_file_id"));
        if (known != null) {
            return known;
        }
        StoredFile file = LogFiles.read(row, 0);
        files.put(file.id(), file);
        return file;
    }

    private LocalDate firstDay(List<SolitaryPlacement> tonight, int windowDays) {
        Stream<LocalDate> placed = Stream.concat(
                        tonight.stream().map(line -> line.placedAt().at()),
                        placements.values().stream().map(PastPlacement::earliestPlacedAt))
                .map(LocalDateTime::toLocalDate);
        return Stream.concat(placed, Stream.of(date.minusDays(windowDays)))
                .min(LocalDate::compareTo)
                .orElse(date);
    }

    /** Dates with a solitary.csv from that day on, and the last one in any case. */
    private SortedSet<LocalDate> loggedDates(LocalDate from) {
        return new TreeSet<>(jdbc.sql("select distinct r.folder" + LOGS + " and r.folder >= least(:from,"
                        + " (select coalesce(max(r.folder), :from)" + LOGS + "))")
                .params(revision)
                .param("from", from.toString())
                .query((row, n) -> LocalDate.parse(row.getString("folder")))
                .list());
    }

    /** Lines before the census date, of the newest version of each log that the revision may know, unless it was refused. */
    private static String lines(String alias) {
        return LINES.replace("{s}", alias);
    }

    private static String columns(String alias) {
        return LogFiles.COLUMNS.replace("f.", alias + "f.");
    }

    private static List<String> keys(List<String> texts) {
        return texts.stream().map(Rows::key).toList();
    }

    private static List<List<String>> parts(Collection<String> texts) {
        List<String> all = List.copyOf(texts);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS_AT_A_TIME) {
            parts.add(all.subList(from, Math.min(all.size(), from + KEYS_AT_A_TIME)));
        }
        return parts;
    }
}
