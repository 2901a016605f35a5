package prisoncensus.checks.night;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import prisoncensus.logbook.CountSlip;

/** The counts of one cell on the census date, by scheduled time. */
public final class CellCounts {
    private final Map<LocalTime, CountAt> byTime = new TreeMap<>();

    CellCounts(Map<LocalTime, List<CountSlip>> slips, Set<String> superseded) {
        slips.forEach((time, at) -> byTime.put(time, CountAt.of(time, at, superseded)));
    }

    /** No slip. */
    public static CellCounts none() {
        return new CellCounts(Map.of(), Set.of());
    }

    public Collection<CountAt> all() {
        return byTime.values();
    }

    public boolean hasSlip(LocalTime time) {
        return byTime.containsKey(time);
    }

    /** Whether there are slips at that time that are not superseded, and none governs. */
    boolean lacksGoverning(LocalTime time) {
        CountAt at = byTime.get(time);
        return at != null && at.governing().isEmpty() && !at.conflict().isEmpty();
    }

    public Optional<CountSlip> governing(LocalTime time) {
        return Optional.ofNullable(byTime.get(time)).flatMap(CountAt::governing);
    }

    /** Every governing slip, an emergency count at another time included, in the order of the day. */
    public List<CountSlip> governing() {
        return byTime.values().stream().flatMap(at -> at.governing().stream()).toList();
    }

    /** The governing slips that say more people than this. */
    public List<CountSlip> over(int limit) {
        return governing().stream().filter(slip -> slip.people() > limit).toList();
    }

    public OptionalLong highest() {
        return governing().stream().mapToLong(CountSlip::people).max();
    }

    public OptionalLong people(LocalTime time) {
        return governing(time).stream().mapToLong(CountSlip::people).findFirst();
    }

    /**
     * What was logged for one cell at one scheduled time.
     *
     * @param slips all slips, superseded and conflicting ones too, by line number
     * @param governing the slip that counts; empty if all are superseded or the best contradict each other
     * @param conflict the best slips if they contradict each other
     */
    public record CountAt(
            LocalTime time, List<CountSlip> slips, Optional<CountSlip> governing, List<CountSlip> conflict) {
        /**
         * Among the slips that are not superseded, those of the highest rank govern: the first line, if all say the same number of
         * people; none, if they differ.
         */
        static CountAt of(LocalTime time, List<CountSlip> slips, Set<String> superseded) {
            List<CountSlip> live = slips.stream()
                    .filter(slip -> slip.slip().filter(superseded::contains).isEmpty())
                    .toList();
            int highest =
                    live.stream().mapToInt(slip -> slip.type().rank()).max().orElse(-1);
            List<CountSlip> best =
                    live.stream().filter(slip -> slip.type().rank() == highest).toList();
            boolean differ =
                    best.stream().mapToInt(CountSlip::people).distinct().count() > 1;
            return differ
                    ? new CountAt(time, slips, Optional.empty(), best)
                    : new CountAt(time, slips, first(best), List.of());
        }

        private static Optional<CountSlip> first(List<CountSlip> slips) {
            return slips.stream()
                    .min(Comparator.comparingInt(slip -> slip.origin().line()));
        }
    }
}
