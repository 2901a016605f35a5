package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.checks.night.UsualRange;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.ReportHistory.Report;

/** What a night uses of the reports before it, as of any link of the facility's chain. A night costs the same however many there are. */
final class ReportTimeline {
    private static final int NIGHTS_COMPARED = 14;
    private static final int NIGHTS_SHOWN = 29;

    private final NavigableMap<LocalDate, List<Report>> byDate = new TreeMap<>();
    private final Map<LogKind, NavigableSet<LocalDate>> logged = new EnumMap<>(LogKind.class);
    private final NavigableSet<LocalDate> complete = new TreeSet<>();

    /** @param reports in the order of the chain */
    ReportTimeline(List<Report> reports) {
        for (Report report : reports) {
            byDate.computeIfAbsent(report.date(), none -> new ArrayList<>()).add(report);
            report.volumes()
                    .keySet()
                    .forEach(log ->
                            logged.computeIfAbsent(log, none -> new TreeSet<>()).add(report.date()));
            if (report.complete()) {
                complete.add(report.date());
            }
        }
    }

    /** The report that stood for a night before that link. */
    Optional<Report> standing(LocalDate date, int link) {
        return byDate.getOrDefault(date, List.of()).stream()
                .filter(report -> report.sequence() < link)
                .reduce((older, newer) -> newer);
    }

    /** The report of the last night before that date that had one before that link. */
    Optional<Report> lastBefore(LocalDate date, int link) {
        return byDate.headMap(date, false).descendingKeySet().stream()
                .flatMap(night -> standing(night, link).stream())
                .findFirst();
    }

    /** Accepted lines of the last nights that have that log. */
    UsualRange volumes(LogKind log, LocalDate date, int link) {
        return last(
                logged.getOrDefault(log, new TreeSet<>()),
                date,
                link,
                report -> Optional.ofNullable(report.volumes().get(log)).map(Integer::longValue));
    }

    /** The last complete census totals. */
    UsualRange completeTotals(LocalDate date, int link) {
        return last(
                complete,
                date,
                link,
                report -> Optional.of(report)
                        .filter(Report::complete)
                        .map(counted -> counted.total().orElseThrow()));
    }

    private UsualRange last(
            NavigableSet<LocalDate> dates, LocalDate date, int link, Function<Report, Optional<Long>> number) {
        return new UsualRange(dates.headSet(date, false).descendingSet().stream()
                .flatMap(night -> standing(night, link).stream())
                .flatMap(report -> number.apply(report).stream())
                .limit(NIGHTS_COMPARED)
                .toList());
    }

    /** The census of each night that the chart shows besides its own. */
    List<ReportedCensus> censuses(LocalDate date, int link) {
        return byDate.subMap(date.minusDays(NIGHTS_SHOWN), date).keySet().stream()
                .flatMap(night -> standing(night, link).stream())
                .map(report -> new ReportedCensus(
                        report.date(), report.total(), report.total().isPresent() && report.complete()))
                .toList();
    }

    /** What is said of the last count of the night before. */
    Optional<EarlierRoll> roll(LocalDate date, int link) {
        return standing(date.minusDays(1), link).map(Report::roll);
    }

    /** The last nights before that one of which another report stands since that link; where there are none near it, the night before. */
    List<LocalDate> changedBefore(LocalDate date, int link) {
        List<LocalDate> changed = byDate.subMap(date.minusDays(NIGHTS_SHOWN), date).entrySet().stream()
                .filter(night ->
                        night.getValue().get(night.getValue().size() - 1).sequence() > link)
                .map(Map.Entry::getKey)
                .toList();
        return changed.isEmpty()
                ? Optional.ofNullable(byDate.lowerKey(date)).stream().toList()
                : changed;
    }

    /** The census total of a report; empty if it is not complete. */
    static OptionalLong total(Report report) {
        return report.complete() ? report.total() : OptionalLong.empty();
    }
}
