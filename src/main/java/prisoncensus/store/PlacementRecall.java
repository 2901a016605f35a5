package prisoncensus.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.store.database.JdbcValues;

/** Recalls what the logs of earlier days say of solitary: of all the years only what can matter for this night. */
final class PlacementRecall {
    private final EarlierSolitaryLogs logs;
    private final PlacementLines lines;
    private final Set<String> leftOut;
    private final Map<String, EarlierPlacement> placements = new HashMap<>();

    /** @param leftOut keys of the placements that one of the logs holds and the log after it leaves out */
    PlacementRecall(EarlierSolitaryLogs logs, PlacementLines lines, Set<String> leftOut) {
        this.logs = logs;
        this.lines = lines;
        this.leftOut = leftOut;
    }

    /**
     * What can matter for these lines of tonight's log.
     *
     * @param rejected what its rejected lines name
     * @param noPersons what stands in place of a person and is none
     * @param windowDays length of the rolling window
     */
    PlacementHistory history(
            List<SolitaryPlacement> tonight, List<RejectedName> rejected, Set<String> noPersons, int windowDays) {
        placements.putAll(unknown(keys(Stream.concat(
                tonight.stream().map(SolitaryPlacement::placement),
                rejected.stream().flatMap(name -> name.placement().stream())))));
        placements.putAll(openByTheirNewestLine());
        Set<String> persons = keys(Stream.concat(
                Stream.concat(tonight.stream(), newestLines()).flatMap(line -> line.person().stream()),
                rejected.stream().flatMap(name -> name.person().stream())));
        persons.removeAll(keys(noPersons.stream()));
        placements.putAll(unknown(lines.ofPersons(persons)));
        List<EarlierPlacement> byNumber = placements.values().stream()
                .sorted(Comparator.comparing(past -> past.newest().placement()))
                .toList();
        return new PlacementHistory(byNumber, loggedDates(firstDay(tonight, windowDays)), logs.rejected());
    }

    /** A placement that is open was held by the last log, or an earlier one held it and none after it named it. */
    private Map<String, EarlierPlacement> openByTheirNewestLine() {
        Set<String> candidates = new HashSet<>(leftOut);
        candidates.addAll(lines.heldByTheLast());
        Map<String, EarlierPlacement> open = unknown(candidates);
        open.values().removeIf(past -> !FactRows.isHeld(past.newest()));
        return open;
    }

    private Map<String, EarlierPlacement> unknown(Collection<String> keys) {
        Set<String> unknown = new HashSet<>(keys);
        unknown.removeAll(placements.keySet());
        return lines.of(unknown);
    }

    private Stream<SolitaryPlacement> newestLines() {
        return placements.values().stream().map(EarlierPlacement::newest);
    }

    private LocalDate firstDay(List<SolitaryPlacement> tonight, int windowDays) {
        Stream<LocalDate> placed = Stream.concat(
                        tonight.stream().map(line -> line.placedAt().at()),
                        placements.values().stream().map(EarlierPlacement::earliestPlacedAt))
                .map(LocalDateTime::toLocalDate);
        return Stream.concat(placed, Stream.of(logs.before().minusDays(windowDays)))
                .min(LocalDate::compareTo)
                .orElse(logs.before());
    }

    /** Dates with a solitary.csv from that day on, and the last one in any case. */
    private SortedSet<LocalDate> loggedDates(LocalDate from) {
        var dates = new TreeSet<>(logs.fileOf().tailMap(from).keySet());
        if (!logs.fileOf().isEmpty()) {
            dates.add(logs.fileOf().lastKey());
        }
        return dates;
    }

    private static Set<String> keys(Stream<String> texts) {
        return texts.map(JdbcValues::key).collect(Collectors.toCollection(HashSet::new));
    }
}
