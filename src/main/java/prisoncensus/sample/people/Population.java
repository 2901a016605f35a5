package prisoncensus.sample.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The people of a facility that writes down no movements: admitted, released, moved, placed in solitary and brought back. */
public final class Population implements Occupancy {
    private static final LocalTime EVENING = LocalTime.of(20, 30);

    private final SeededRandom dice;
    private final Crowding crowding;
    private final SolitaryWing corridor;
    private final Housing housing;
    private LocalDate date;
    private int night;

    private enum Event {
        ADMISSION,
        RELEASE,
        TRANSFER,
        INTO_SOLITARY,
        OUT_OF_SOLITARY,
        EVENING_MOVES,
        COUNT
    }

    private record Happening(LocalDateTime at, Event event) {}

    public Population(Premises premises, LocalDate firstDate, SeededRandom dice) {
        this.dice = dice;
        this.date = firstDate;
        this.crowding = new Crowding(premises, dice.fork("crowding", 0));
        this.corridor = new SolitaryWing(premises.solitaryCells(), firstDate, dice.fork("corridor", 0));
        this.housing = new Housing(crowding.targets(firstDate.minusDays(1), 0));
    }

    @Override
    public Day eve() {
        LocalDate before = date.minusDays(1);
        SortedMap<LocalTime, List<Integer>> people = new TreeMap<>();
        people.put(Day.LAST_COUNT, housing.people());
        return new Day(before, -1, people, corridor.openOn(before), 0, 0, List.of());
    }

    @Override
    public Day next() {
        corridor.live(date);
        SeededRandom today = dice.fork("day", night);
        List<Placement> placements = corridor.openOn(date);
        List<Happening> happenings = new ArrayList<>();
        int admitted = add(happenings, today, Event.ADMISSION, 9, 17, housing.meantToHold() - housing.total());
        int released = add(happenings, today, Event.RELEASE, 8, 14, housing.total() - housing.meantToHold());
        add(happenings, today, Event.TRANSFER, 8, 17, 0);
        placed(happenings, placements);
        happenings.add(new Happening(date.atTime(EVENING), Event.EVENING_MOVES));
        Stream.concat(Day.COUNTS.stream(), Stream.of(Day.EMERGENCY))
                .forEach(time -> happenings.add(new Happening(date.atTime(time), Event.COUNT)));
        Day day = new Day(date, night, lived(happenings, today), placements, admitted, released, List.of());
        date = date.plusDays(1);
        night++;
        return day;
    }

    private int add(List<Happening> happenings, SeededRandom today, Event event, int from, int to, int wanted) {
        int usual = Math.max(1, housing.total() / 500);
        int times = today.between(0, 2 * usual) + Math.max(0, wanted / 4);
        for (int one = 0; one < times; one++) {
            happenings.add(new Happening(date.atTime(today.between(from, to), today.below(60)), event));
        }
        return times;
    }

    private void placed(List<Happening> happenings, List<Placement> placements) {
        for (Placement placement : placements) {
            if (placement.placedAt().toLocalDate().equals(date)) {
                happenings.add(new Happening(placement.placedAt(), Event.INTO_SOLITARY));
            }
            if (placement.isReleasedBy(date)) {
                happenings.add(new Happening(placement.releasedAt(), Event.OUT_OF_SOLITARY));
            }
        }
    }

    private SortedMap<LocalTime, List<Integer>> lived(List<Happening> happenings, SeededRandom today) {
        SortedMap<LocalTime, List<Integer>> counts = new TreeMap<>();
        happenings.sort(Comparator.comparing(Happening::at).thenComparing(Happening::event));
        for (Happening happening : happenings) {
            if (happening.event() == Event.COUNT) {
                counts.put(happening.at().toLocalTime(), housing.people());
            } else {
                happen(happening.event(), today);
            }
        }
        return counts;
    }

    private void happen(Event event, SeededRandom today) {
        switch (event) {
            case ADMISSION, OUT_OF_SOLITARY -> housing.takeIn(today);
            case RELEASE, INTO_SOLITARY -> housing.letGo(today);
            case TRANSFER -> housing.transfer(today);
            case EVENING_MOVES -> {
                housing.aimAt(crowding.targets(date, night + 1));
                new EveningMoves(housing, crowding.percents(night + 1).keySet()).settle();
            }
            case COUNT -> throw new IllegalStateException("a count moves nobody");
        }
    }
}
