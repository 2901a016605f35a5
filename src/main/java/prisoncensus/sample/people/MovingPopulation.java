package prisoncensus.sample.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import prisoncensus.sample.people.MovementEntry.Direction;

/** The people of a facility that writes down who comes, leaves and moves: its counts follow its movements. */
public final class MovingPopulation implements Occupancy {
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int MINUTES_OF_EVENING = 55;
    private static final int CELLS_TO_ONE_MOVE = 20;

    private final Premises premises;
    private final SeededRandom dice;
    private final Crowding crowding;
    private final Pseudonyms persons = new Pseudonyms();
    private final SolitaryWing wing;
    private final Housing housing;
    private final Absences absences = new Absences();
    private LocalDate date;
    private int night;

    public MovingPopulation(Premises premises, LocalDate firstDate, SeededRandom dice) {
        this.premises = premises;
        this.dice = dice;
        this.date = firstDate;
        this.crowding = new Crowding(premises, dice.fork("crowding", 0));
        this.wing = SolitaryWing.withRoll(premises.solitaryCells(), firstDate, dice.fork("corridor", 0), persons);
        this.housing = new Housing(crowding.targets(firstDate.minusDays(1), 0));
    }

    @Override
    public Day eve() {
        LocalDate before = date.minusDays(1);
        SortedMap<LocalTime, List<Integer>> people = new TreeMap<>();
        people.put(Day.LAST_COUNT, housing.people());
        return new Day(before, -1, people, wing.openOn(before), 0, 0, List.of());
    }

    @Override
    public Day next() {
        wing.live(date);
        SeededRandom today = dice.fork("day", night);
        Agenda agenda = new Agenda();
        MovementBook book = new MovementBook(premises, housing, today);
        comeAndLeave(agenda, book, today);
        change(agenda, book, today.fork("changes", 0));
        solitary(agenda, book);
        SortedMap<LocalTime, List<Integer>> counts = new TreeMap<>();
        Stream.concat(Day.COUNTS.stream(), Stream.of(Day.EMERGENCY))
                .forEach(time -> agenda.addCount(date.atTime(time), () -> counts.put(time, housing.people())));
        agenda.happen();
        int came = book.people(Direction.IN);
        int left = book.people(Direction.OUT);
        Day day = new Day(date, night, counts, wing.openOn(date), came, left, book.entries());
        date = date.plusDays(1);
        night++;
        return day;
    }

    private void comeAndLeave(Agenda agenda, MovementBook book, SeededRandom today) {
        int people = housing.total();
        int missing = housing.meantToHold() - people - absences.size();
        new Gate(date, agenda, book, today, persons).schedule(people, missing);
        absences.schedule(date, new AbsencePlanner(date, today, persons).plan(people), agenda, book);
    }

    private void change(Agenda agenda, MovementBook book, SeededRandom chance) {
        int usual = Math.max(1, premises.cells().size() / CELLS_TO_ONE_MOVE);
        for (int times = chance.between(0, 2 * usual); times > 0; times--) {
            LocalDateTime at = CountPause.after(date.atTime(chance.between(8, 17), chance.below(60)));
            String person = chance.oneIn(3) ? persons.nextCode() : "";
            agenda.add(at, () -> book.betweenCells(at, person));
        }
        agenda.add(date.atTime(EVENING), () -> evening(book));
    }

    private void solitary(Agenda agenda, MovementBook book) {
        for (Placement placement : wing.openOn(date)) {
            if (placement.placedAt().toLocalDate().equals(date)) {
                agenda.add(placement.placedAt(), () -> book.intoSolitary(placement));
            }
            if (placement.isReleasedBy(date)) {
                agenda.add(placement.releasedAt(), () -> book.outOfSolitary(placement));
            }
        }
    }

    private void evening(MovementBook book) {
        List<Integer> before = housing.people();
        housing.aimAt(crowding.targets(date, night + 1));
        EveningMoves evening =
                new EveningMoves(housing, crowding.percents(night + 1).keySet());
        evening.vacate();
        evening.settle();
        List<Move> moves = Move.between(before, housing.people());
        for (int move = 0; move < moves.size(); move++) {
            LocalDateTime at = date.atTime(EVENING).plusMinutes((long) move * MINUTES_OF_EVENING / moves.size());
            book.evening(at, moves.get(move));
        }
    }
}
