package prisoncensus.sample.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which group cells are crowded on a night: near their limit for long, over it for a few nights. */
final class Crowding {
    private static final int FORTNIGHT = 14;

    private final Premises premises;
    private final SeededRandom dice;

    Crowding(Premises premises, SeededRandom dice) {
        this.premises = premises;
        this.dice = dice;
    }

    /** The share of its limit that each crowded cell holds, by index; above 100 is over the limit. */
    SortedMap<Integer, Integer> percents(int night) {
        SortedMap<Integer, Integer> percents = new TreeMap<>();
        int fortnight = night / FORTNIGHT;
        int cells = premises.cells().size();
        for (int spell = 0; spell < Math.max(1, cells * 6 / 100); spell++) {
            add(percents, dice.fork("near " + spell, fortnight), night, 5, 96, 99);
        }
        for (int spell = 0; spell < Math.max(1, cells * 4 / 100); spell++) {
            add(percents, dice.fork("over " + spell, fortnight), night, 2, 102, 105);
        }
        return percents;
    }

    /**
     * How many people each cell is meant to hold.
     *
     * @param evening on which they are moved
     * @param nextNight the night after it, which counts them
     */
    List<Integer> targets(LocalDate evening, int nextNight) {
        SortedMap<Integer, Integer> percents = percents(nextNight);
        return premises.cells().stream()
                .map(cell -> {
                    int usual = premises.usual(cell, evening);
                    int limit = premises.limit(cell, evening.plusDays(1));
                    return percents.containsKey(cell.index())
                            ? limit * Objects.requireNonNull(percents.get(cell.index())) / 100
                            : usual;
                })
                .toList();
    }

    private void add(
            SortedMap<Integer, Integer> percents, SeededRandom spell, int night, int shortest, int least, int most) {
        int cell = spell.below(premises.cells().size());
        int length = spell.between(shortest, 2 * shortest);
        int first = spell.between(0, FORTNIGHT - length);
        int day = night % FORTNIGHT - first;
        if (day >= 0 && day < length && cell != premises.change().index()) {
            percents.put(cell, spell.fork("night", day).between(least, most));
        }
    }
}
