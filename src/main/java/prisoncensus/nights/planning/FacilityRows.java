package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Validity;
import prisoncensus.store.FacilityVersions;

/**
 * Says which nights a new version of cells.csv or limits.csv can reach: those on which, or on the day before which, other rows are in force.
 * A limit that begins in the future touches no past night.
 */
final class FacilityRows implements OutdatedNights.Rows {
    private final FacilityCode facility;
    private final Optional<InputFolder> input;
    private final FacilityVersions versions;
    private final Map<List<Object>, Optional<Set<Row>>> known = new HashMap<>();

    /** @param input where a version that was not received yet may lie; empty if only what was received counts */
    FacilityRows(FacilityCode facility, Optional<InputFolder> input, FacilityVersions versions) {
        this.facility = facility;
        this.input = input;
        this.versions = versions;
    }

    /**
     * A row.
     *
     * @param says what a report can say of it while it is in force
     */
    private record Row(List<Object> says, Validity validity) {}

    @Override
    public boolean reach(LocalDate night, LogKind log, Optional<String> read, String now) {
        Optional<Set<Row>> before = read.isPresent() ? rows(log, read.get()) : absent(log);
        Optional<Set<Row>> after = rows(log, now);
        return before.isEmpty()
                || after.isEmpty()
                || Stream.of(night, night.minusDays(1))
                        .anyMatch(date -> !inForce(date, before.get(), after.get())
                                .equals(inForce(date, after.get(), before.get())));
    }

    /** What the rows say on that date, apart from those that stand in the other version too. */
    private static Set<List<Object>> inForce(LocalDate date, Set<Row> rows, Set<Row> other) {
        return rows.stream()
                .filter(row -> row.validity().covers(date) && !other.contains(row))
                .map(Row::says)
                .collect(Collectors.toSet());
    }

    /** Without limits.csv the defaults stand; without cells.csv it is not known which cells there are. */
    private static Optional<Set<Row>> absent(LogKind log) {
        return log == LogKind.LIMITS ? Optional.of(Set.of()) : Optional.empty();
    }

    /** Of a version that was refused, or of which lines were rejected, nobody knows what it does not say. */
    private Optional<Set<Row>> rows(LogKind log, String sha256) {
        return known.computeIfAbsent(
                List.of(log, sha256),
                version -> lines(log, sha256)
                        .filter(lines -> lines.stream()
                                .anyMatch(line -> line instanceof LogTally tally && tally.rejected() == 0))
                        .map(FacilityRows::rows));
    }

    private Optional<List<LogItem>> lines(LogKind log, String sha256) {
        return versions.lines(facility, log, sha256)
                .or(() -> input.map(folder -> new FacilityFileReader(folder).read(facility, log)));
    }

    private static Set<Row> rows(List<LogItem> lines) {
        Set<Row> rows = new HashSet<>();
        for (LogItem line : lines) {
            if (line instanceof LimitValue limit) {
                rows.add(new Row(
                        List.of(limit.limit(), limit.value(), limit.validity().from(), limit.source()),
                        limit.validity()));
            } else if (line instanceof CellCertificate cell) {
                rows.add(new Row(
                        List.of(cell.cell(), cell.sector(), cell.kind(), cell.limit(), cell.floorArea()),
                        cell.validity()));
            }
        }
        return rows;
    }
}
