package prisoncensus.checks.night;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prisoncensus.logbook.CountSlip;

/**
 * What was logged for one cell at one scheduled time.
 *
 * @param slips all slips, superseded and conflicting ones too, by line number
 * @param governing the slip that counts; empty if all are superseded or the best contradict each other
 * @param conflict the best slips if they contradict each other
 */
public record CountAt(LocalTime time, List<CountSlip> slips, Optional<CountSlip> governing, List<CountSlip> conflict) {
    /**
     * Among the slips that are not superseded, those of the highest rank govern: the first line, if all say the same number of
     * people; none, if they differ.
     */
    static CountAt of(LocalTime time, List<CountSlip> slips, Set<String> superseded) {
        List<CountSlip> live = slips.stream()
                .filter(slip -> slip.slip().filter(superseded::contains).isEmpty())
                .toList();
        int highest = live.stream().mapToInt(slip -> slip.type().rank()).max().orElse(-1);
        List<CountSlip> best =
                live.stream().filter(slip -> slip.type().rank() == highest).toList();
        boolean differ = best.stream().mapToInt(CountSlip::people).distinct().count() > 1;
        return differ
                ? new CountAt(time, slips, Optional.empty(), best)
                : new CountAt(time, slips, first(best), List.of());
    }

    private static Optional<CountSlip> first(List<CountSlip> slips) {
        return slips.stream().min(Comparator.comparingInt(slip -> slip.origin().line()));
    }
}
