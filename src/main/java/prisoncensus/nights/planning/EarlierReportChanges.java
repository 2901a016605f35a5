package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.UsualRange;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.ReportHistory;
import prisoncensus.store.ReportHistory.Report;
import prisoncensus.store.Revision;

/**
 * The reported nights that would read otherwise because another report stands for an earlier night than when they were made.
 *
 * @param findings nights of which a figure or finding would change, each with earlier nights that were reported again
 * @param shown other nights, which would only show something else of earlier nights
 */
record EarlierReportChanges(NavigableMap<LocalDate, List<LocalDate>> findings, NavigableSet<LocalDate> shown) {
    private static final int NOW = Integer.MAX_VALUE;
    private static final List<LogKind> OF_R03 =
            List.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.OUTSIDE);

    /**
     * @param standing of each reported night the revision that stands
     * @param judgements of reports, made anew
     */
    static EarlierReportChanges find(
            FacilityCode facility,
            NavigableMap<LocalDate, Revision> standing,
            ReportHistory history,
            Function<Revision, Judgement> judgements) {
        var changes = new EarlierReportChanges(new TreeMap<>(), new TreeSet<>());
        firstChanged(standing).ifPresent(first -> {
            var timeline = new ReportTimeline(history.reports(facility));
            LocalDate before = Optional.ofNullable(standing.lowerKey(first)).orElse(first);
            var open = new OpenSubjects(standing, judgements);
            var runs = new ChangedRuns(timeline, history.runs(facility, before), open::leftBy);
            standing.tailMap(first, true).values().forEach(revision -> changes.compare(revision, timeline, runs));
        });
        return changes;
    }

    /** The first night that was reported after a later one; nothing before it and nothing without it can have changed. */
    private static Optional<LocalDate> firstChanged(NavigableMap<LocalDate, Revision> standing) {
        int lowest = NOW;
        Optional<LocalDate> first = Optional.empty();
        for (Revision revision : standing.descendingMap().values()) {
            int link = link(revision);
            if (link > lowest) {
                first = Optional.of(revision.night().date());
            }
            lowest = Math.min(lowest, link);
        }
        return first;
    }

    private static int link(Revision revision) {
        return revision.seal().orElseThrow().sequence();
    }

    private void compare(Revision revision, ReportTimeline timeline, ChangedRuns runs) {
        LocalDate date = revision.night().date();
        int link = link(revision);
        Report own = timeline.standing(date, NOW).orElseThrow();
        boolean isSinceChanged = runs.isChangedBy(own);
        if (isSinceChanged || isJudgedOtherwise(own, timeline)) {
            findings.put(date, timeline.changedBefore(date, link));
        } else if (isShownOtherwise(own, timeline)) {
            shown.add(date);
        }
    }

    private static boolean isJudgedOtherwise(Report own, ReportTimeline timeline) {
        return isRollChanged(own, timeline)
                || isChanged(ReportTimeline.total(own), own, link -> timeline.completeTotals(own.date(), link))
                || OF_R03.stream()
                        .anyMatch(log ->
                                isChanged(volume(own, log), own, link -> timeline.volumes(log, own.date(), link)));
    }

    private static OptionalLong volume(Report own, LogKind log) {
        return Optional.ofNullable(own.volumes().get(log)).stream()
                .mapToLong(Integer::longValue)
                .findFirst();
    }

    private static boolean isRollChanged(Report own, ReportTimeline timeline) {
        return own.volumes().containsKey(LogKind.MOVEMENTS)
                && !timeline.roll(own.date(), own.sequence()).equals(timeline.roll(own.date(), NOW));
    }

    /** Whether a number that was compared with what is usual would be judged otherwise, or in other words. */
    private static boolean isChanged(OptionalLong number, Report own, IntFunction<UsualRange> usual) {
        return number.isPresent()
                && !verdict(number.getAsLong(), usual.apply(own.sequence()))
                        .equals(verdict(number.getAsLong(), usual.apply(NOW)));
    }

    private static List<Object> verdict(long number, UsualRange usual) {
        if (!usual.isKnown()) {
            return List.of(false);
        }
        return usual.holds(number)
                ? List.of(true)
                : List.of(true, usual.earlier().size(), usual.median());
    }

    private static boolean isShownOtherwise(Report own, ReportTimeline timeline) {
        LocalDate date = own.date();
        return !timeline.censuses(date, own.sequence()).equals(timeline.censuses(date, NOW))
                || isTooFewOtherwise(timeline.completeTotals(date, own.sequence()), timeline.completeTotals(date, NOW))
                || OF_R03.stream()
                        .anyMatch(log -> isTooFewOtherwise(
                                timeline.volumes(log, date, own.sequence()), timeline.volumes(log, date, NOW)));
    }

    /** Where too few nights are known, the report says how many. */
    private static boolean isTooFewOtherwise(UsualRange then, UsualRange now) {
        return !then.isKnown()
                && !now.isKnown()
                && then.earlier().size() != now.earlier().size();
    }
}
