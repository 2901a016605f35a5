package prisoncensus.checks.outside;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.LiveRecords;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.TimeOutside;

/**
 * The time out of the cell of a census date: the cells that can be judged, the people of each, and its live records. Minutes are means a
 * person of the cell.
 */
public final class TimeOut {
    private static final int LEAST_COUNTS = 2;

    private final Census census;
    private final Map<String, List<TimeOutside>> records;
    private final List<Cell> uncounted = new ArrayList<>();
    private final Map<String, CellOut> cells = new TreeMap<>();

    private TimeOut(Census census) {
        this.census = census;
        List<TimeOutside> lines = census.facts().today().outside().orElseGet(List::of);
        this.records = LiveRecords.of(lines, TimeOutside::number, TimeOutside::supersedes).stream()
                .collect(groupingBy(TimeOutside::cell));
        if (hasEnoughCounts()) {
            census.cells().forEach(this::take);
        }
    }

    /** The time out of the night, worked out once. */
    public static TimeOut of(Census census) {
        return census.once(TimeOut.class, TimeOut::new);
    }

    private void take(Cell cell) {
        if (cell.isGroup() && lacksCount(cell)) {
            uncounted.add(cell);
            return;
        }
        List<Long> people = slips(cell)
                .map(slip -> (long) slip.people())
                .filter(number -> number > 0)
                .sorted()
                .toList();
        if (people.size() >= LEAST_COUNTS) {
            cells.put(
                    cell.code(),
                    new CellOut(cell, people.get(0), records.getOrDefault(cell.code(), List.of()), start()));
        }
    }

    /** The governing slips of a cell at the scheduled counts. */
    Stream<CountSlip> slips(Cell cell) {
        return times().stream().flatMap(time -> census.counts(cell).governing(time).stream());
    }

    private List<LocalTime> times() {
        return census.limits().countTimes();
    }

    private LocalDateTime start() {
        return census.facts().night().date().atStartOfDay();
    }

    /** Whether there are scheduled counts enough to tell who was there all day. */
    public boolean hasEnoughCounts() {
        return times().size() >= LEAST_COUNTS;
    }

    boolean lacksCount(Cell cell) {
        return times().stream()
                .anyMatch(time -> census.counts(cell).governing(time).isEmpty());
    }

    /** The scheduled counts at which the cell has no governing slip. */
    List<LocalTime> timesLacking(Cell cell) {
        return times().stream()
                .filter(time -> census.counts(cell).governing(time).isEmpty())
                .toList();
    }

    /** Group cells that lack a count, so that nobody knows who was there. */
    public List<Cell> uncounted() {
        return uncounted;
    }

    /** The cells with people at two scheduled counts or more, by code. */
    public Collection<CellOut> cells() {
        return cells.values();
    }

    public Optional<CellOut> cell(String code) {
        return Optional.ofNullable(cells.get(code));
    }

    /** What counts as time out, as the facility has it. */
    public Set<Activity> kinds() {
        return census.limits().outKinds();
    }

    int limit(LimitName name) {
        return census.limits().number(name);
    }

    /** Active cells that rejected slips of a scheduled count name. */
    List<Cell> namedBySlips() {
        return active(census.rejected().cells(LogKind.HEADCOUNT, RejectedLines.at(times())));
    }

    /** Active cells of which rejected lines of either log leave open what they had. */
    List<Cell> named() {
        List<Cell> byRecords = active(census.rejected().cells(LogKind.OUTSIDE, RejectedLines.ANY)).stream()
                .filter(cell -> cells.containsKey(cell.code()) || lacksCount(cell))
                .toList();
        return Stream.concat(namedBySlips().stream(), byRecords.stream())
                .distinct()
                .toList();
    }

    private List<Cell> active(Set<String> codes) {
        return codes.stream().flatMap(code -> census.cell(code).stream()).toList();
    }

    /** The logs of which a rejected line could be of any cell. */
    Set<LogKind> logsNamed() {
        return Stream.of(LogKind.HEADCOUNT, LogKind.OUTSIDE)
                .filter(log -> census.rejected()
                        .couldBeAnyCell(log, log == LogKind.HEADCOUNT ? RejectedLines.at(times()) : RejectedLines.ANY))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cells with a record that no rejected line names; none if a line could be of any. */
    List<CellOut> certain() {
        Set<Cell> named = Set.copyOf(named());
        return logsNamed().isEmpty()
                ? cells.values().stream()
                        .filter(out -> out.hasRecord() && !named.contains(out.cell()))
                        .toList()
                : List.of();
    }

    /** Whether a cell cannot be judged: it lacks a count or a record, or a rejected line may tell of it. */
    public boolean isOpen() {
        return !uncounted.isEmpty()
                || !named().isEmpty()
                || !logsNamed().isEmpty()
                || census.rejected().any(LogKind.CELLS)
                || cells.values().stream().anyMatch(out -> !out.hasRecord());
    }

    /** Whether it is known of every cell whether it has a record. */
    public boolean knowsRecords() {
        return !census.rejected().any(LogKind.OUTSIDE)
                && !census.rejected().any(LogKind.CELLS)
                && uncounted.isEmpty()
                && namedBySlips().isEmpty()
                && logsNamed().isEmpty();
    }

    /** Of the day's minutes those whose beginning is not before that moment. */
    static int minute(LocalDateTime start, LocalDateTime moment) {
        long seconds = Duration.between(start, moment).toSeconds();
        return Math.toIntExact((seconds + 59) / 60);
    }
}
