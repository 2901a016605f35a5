package prisoncensus.checks.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.logbook.LogKind;

/**
 * What a night uses of the reports of earlier nights, those of each night's standing revision.
 *
 * @param volumes accepted lines of the up to 14 last nights that have that log, newest first
 * @param standing the runs of nights with a finding that stand before the night, each with its first night
 * @param reported the census of each of the up to 29 nights before that has a report
 * @param completeTotals the last up to 14 complete census totals, people, newest first
 * @param roll what the report of the night before says of its last count; empty if that night has no report
 */
public record EarlierNights(
        Map<LogKind, List<Integer>> volumes,
        Map<FindingKey, LocalDate> standing,
        List<ReportedCensus> reported,
        List<Long> completeTotals,
        Optional<EarlierRoll> roll) {
    /**
     * The outcome of H15 in the report of the night before.
     *
     * @param state whether its last count cleared
     * @param found total less roll, people; empty unless it failed
     */
    public record EarlierRoll(OutcomeState state, OptionalLong found) {}

    /** Copies the collections. */
    public EarlierNights {
        volumes = Map.copyOf(volumes);
        standing = Map.copyOf(standing);
        reported = List.copyOf(reported);
        completeTotals = List.copyOf(completeTotals);
    }

    /** No report. */
    public static EarlierNights none() {
        return new EarlierNights(Map.of(), Map.of(), List.of(), List.of(), Optional.empty());
    }

    /** Whether a night before has a report, so that a finding can be told to be new. */
    public boolean hasReport() {
        return !reported.isEmpty() || !standing.isEmpty();
    }
}
