package prisoncensus.sample.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The true occupancy on one date, as far as counts can see it.
 *
 * @param night from 0
 * @param people of each group cell at the times of the counts
 * @param placements open at any moment of the date
 * @param admitted how many people came in, for whatever reason
 * @param released how many left
 * @param movements of the date; none where nobody writes them down
 */
public record Day(
        LocalDate date,
        int night,
        SortedMap<LocalTime, List<Integer>> people,
        List<Placement> placements,
        int admitted,
        int released,
        List<MovementEntry> movements) {
    public static final List<LocalTime> COUNTS =
            List.of(LocalTime.of(6, 0), LocalTime.of(12, 0), LocalTime.of(18, 0), LocalTime.of(22, 0));
    public static final LocalTime EMERGENCY = LocalTime.of(15, 30);
    public static final LocalTime LAST_COUNT = LocalTime.of(22, 0);

    public int people(GroupCell cell, LocalTime time) {
        return at(time).get(cell.index());
    }

    /** The fewest whom a count of the date finds in the cell; 0 if one finds nobody. */
    public int fewest(GroupCell cell) {
        return COUNTS.stream().mapToInt(time -> people(cell, time)).min().orElse(0);
    }

    public boolean isTaken(String solitaryCell, LocalTime time) {
        return placements.stream()
                .anyMatch(placement -> placement.cell().equals(solitaryCell) && placement.isOpenAt(date.atTime(time)));
    }

    /** Everybody in the facility, group cells and solitary ones. */
    public int total(LocalTime time) {
        long alone = placements.stream()
                .filter(placement -> placement.isOpenAt(date.atTime(time)))
                .count();
        return at(time).stream().mapToInt(Integer::intValue).sum() + (int) alone;
    }

    /** The same day as somebody tells it who wrote one number into every slip of these cells. */
    public Day copiedIn(List<GroupCell> cells) {
        int everywhere = (int) cells.stream()
                .mapToInt(cell -> people(cell, LAST_COUNT))
                .average()
                .orElse(0);
        SortedMap<LocalTime, List<Integer>> told = new TreeMap<>();
        people.forEach((time, truth) -> {
            List<Integer> copied = new ArrayList<>(truth);
            cells.forEach(cell -> copied.set(cell.index(), everywhere));
            told.put(time, copied);
        });
        return new Day(date, night, told, placements, admitted, released, movements);
    }

    private List<Integer> at(LocalTime time) {
        return Objects.requireNonNull(people.get(time));
    }
}
