package prisoncensus.sample.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The solitary sector: who is placed in which cell, from when to when. Lives from one date to the next. */
final class SolitaryWing {
    private static final int LONG_STAY_BEFORE = 11;
    private static final int LONG_STAY_NIGHTS = 21;

    private static final int LONGEST_STAY_BEFORE = 36;
    private static final int LONGEST_STAY_NIGHTS = 60;

    private final List<String> cells;
    private final SeededRandom dice;
    private final Pseudonyms persons;
    private final boolean keepsRoll;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Arrival> returns = new ArrayList<>();
    private int numbers;

    private record Arrival(int person, LocalDateTime at, int nights) {}

    /** Begins with half of the cells taken, one of them by somebody who stays for more than 15 days. */
    SolitaryWing(List<String> cells, LocalDate firstDate, SeededRandom dice) {
        this(cells, firstDate, dice, new Pseudonyms(), false);
    }

    private SolitaryWing(
            List<String> cells, LocalDate firstDate, SeededRandom dice, Pseudonyms persons, boolean keepsRoll) {
        this.cells = cells;
        this.dice = dice;
        this.persons = persons;
        this.keepsRoll = keepsRoll;
        SeededRandom before = dice.fork("before", 0);
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(arrival(before, firstDate.minusDays(LONG_STAY_BEFORE), LONG_STAY_NIGHTS));
        for (int taken = 1; taken < cells.size() / 2; taken++) {
            int days = before.between(2, 8);
            arrivals.add(arrival(before, firstDate.minusDays(days), days + before.between(0, 5)));
        }
        if (keepsRoll) {
            arrivals.add(arrival(before, firstDate.minusDays(LONGEST_STAY_BEFORE), LONGEST_STAY_NIGHTS));
        }
        place(arrivals, before);
    }

    /** Nobody is placed or released during a count, and one stay in many is longer than 42 days. */
    static SolitaryWing withRoll(List<String> cells, LocalDate firstDate, SeededRandom dice, Pseudonyms persons) {
        return new SolitaryWing(cells, firstDate, dice, persons, true);
    }

    /** Lets the date happen. Dates come one after the other. */
    void live(LocalDate date) {
        placements.removeIf(placement -> placement.isReleasedBy(date.minusDays(1)));
        SeededRandom today = dice.fork("day", date.toEpochDay());
        List<Arrival> arrivals = new ArrayList<>();
        int places = today.between(0, Math.max(1, cells.size() / 5));
        for (int place = 0; place < places; place++) {
            arrivals.add(arrival(today, date, stay(today)));
        }
        returns.stream().filter(back -> back.at().toLocalDate().equals(date)).forEach(arrivals::add);
        returns.removeIf(back -> !back.at().toLocalDate().isAfter(date));
        place(arrivals, today);
    }

    List<Placement> openOn(LocalDate date) {
        return placements.stream().filter(placement -> placement.isOpenOn(date)).toList();
    }

    private Arrival arrival(SeededRandom chance, LocalDate date, int nights) {
        return new Arrival(persons.next(), date.atTime(chance.between(8, 20), chance.below(60)), nights);
    }

    private int stay(SeededRandom chance) {
        if (keepsRoll && chance.oneIn(150)) {
            return chance.between(43, 60);
        }
        if (chance.oneIn(30)) {
            return chance.between(15, 18);
        }
        return chance.oneIn(6) ? chance.between(9, 12) : chance.between(1, 9);
    }

    private void place(List<Arrival> arrivals, SeededRandom chance) {
        arrivals.stream().sorted(Comparator.comparing(Arrival::at)).forEach(arrival -> place(arrival, chance));
    }

    private void place(Arrival arrival, SeededRandom chance) {
        LocalDateTime at = outsideCounts(arrival.at());
        LocalDateTime until = outsideCounts(
                at.toLocalDate().plusDays(arrival.nights()).atTime(chance.between(9, 16), chance.below(60)));
        freeCell(at, chance).ifPresent(cell -> {
            numbers++;
            placements.add(new Placement(numbers, arrival.person(), cell, at, until));
            mayReturn(arrival.person(), until, chance);
        });
    }

    private LocalDateTime outsideCounts(LocalDateTime moment) {
        return keepsRoll ? CountPause.after(moment) : moment;
    }

    private Optional<String> freeCell(LocalDateTime at, SeededRandom chance) {
        List<String> free = cells.stream()
                .filter(cell -> placements.stream()
                        .noneMatch(other ->
                                other.cell().equals(cell) && !other.releasedAt().isBefore(at)))
                .toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(chance.pick(free));
    }

    private void mayReturn(int person, LocalDateTime released, SeededRandom chance) {
        if (chance.oneIn(6)) {
            returns.add(new Arrival(person, released.plusHours(chance.between(2, 20)), chance.between(2, 6)));
        } else if (chance.oneIn(12)) {
            returns.add(new Arrival(person, released.plusHours(chance.between(30, 90)), chance.between(2, 6)));
        }
    }
}
