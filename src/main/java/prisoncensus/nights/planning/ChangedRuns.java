package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.store.ReportHistory.Report;
import prisoncensus.store.ReportHistory.Runs;

/**
 * Follows the runs of nights with a finding from night to night, as they would be if every later night were reported again in turn. A run
 * that a night did not know of when it was reported ends there, unless the night leaves its subject open.
 */
final class ChangedRuns {
    private static final Runs NONE = new Runs(Map.of(), Map.of(), Set.of());

    private final ReportTimeline timeline;
    private final Map<Long, Runs> runs;
    private final BiPredicate<LocalDate, FindingKey> leavesOpen;
    private Optional<Map<FindingKey, LocalDate>> effective = Optional.empty();

    /**
     * @param runs of every report from the last night on before the first one that is asked about
     * @param leavesOpen whether the standing report of a night does not judge the subject of a finding
     */
    ChangedRuns(ReportTimeline timeline, Map<Long, Runs> runs, BiPredicate<LocalDate, FindingKey> leavesOpen) {
        this.timeline = timeline;
        this.runs = runs;
        this.leavesOpen = leavesOpen;
    }

    /** Whether a finding of the standing report of the next night would have begun on another night. To be asked night by night. */
    boolean isChangedBy(Report own) {
        Runs said = runs.getOrDefault(own.id(), NONE);
        Map<FindingKey, LocalDate> then = timeline.lastBefore(own.date(), own.sequence())
                .map(before -> passedOn(runs.getOrDefault(before.id(), NONE)))
                .orElseGet(Map::of);
        Map<FindingKey, LocalDate> now = effective.orElse(then);
        boolean isFirst = effective.isEmpty();
        boolean isChanged = !isFirst
                && said.findings().keySet().stream()
                        .anyMatch(key -> !begun(then, key, own).equals(begun(now, key, own)));
        effective = Optional.of(isFirst ? passedOn(said) : next(own, said, then, now));
        return isChanged;
    }

    private static LocalDate begun(Map<FindingKey, LocalDate> runs, FindingKey key, Report own) {
        return runs.getOrDefault(key, own.date());
    }

    private static Map<FindingKey, LocalDate> passedOn(Runs said) {
        Map<FindingKey, LocalDate> all = new HashMap<>(said.carried());
        all.putAll(said.findings());
        return all;
    }

    private Map<FindingKey, LocalDate> next(
            Report own, Runs said, Map<FindingKey, LocalDate> then, Map<FindingKey, LocalDate> now) {
        Map<FindingKey, LocalDate> next = new HashMap<>();
        Set<FindingKey> carried = new HashSet<>(said.carried().keySet());
        now.keySet().stream()
                .filter(key -> !then.containsKey(key) && !said.findings().containsKey(key))
                .filter(key -> said.open().contains(key.rule()) && leavesOpen.test(own.date(), key))
                .forEach(carried::add);
        carried.stream().filter(now::containsKey).forEach(key -> next.put(key, now.get(key)));
        said.findings().keySet().forEach(key -> next.put(key, begun(now, key, own)));
        return next;
    }
}
