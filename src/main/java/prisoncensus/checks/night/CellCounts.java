package prisoncensus.checks.night;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import prisoncensus.logbook.CountSlip;

/** The counts of one cell on the census date, by scheduled time. */
public final class CellCounts {
    private final Map<LocalTime, CountAt> byTime = new TreeMap<>();

    CellCounts(Map<LocalTime, List<CountSlip>> slips, Set<String> superseded) {
        slips.forEach((time, at) -> byTime.put(time, CountAt.of(time, at, superseded)));
    }

    static CellCounts none() {
        return new CellCounts(Map.of(), Set.of());
    }

    public Collection<CountAt> all() {
        return byTime.values();
    }

    public boolean hasSlip(LocalTime time) {
        return byTime.containsKey(time);
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

    public OptionalInt highest() {
        return governing().stream().mapToInt(CountSlip::people).max();
    }

    public OptionalInt people(LocalTime time) {
        return governing(time).stream().mapToInt(CountSlip::people).findFirst();
    }
}
