package prisoncensus.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.sample.OutsideEntry.Kind;
import prisoncensus.sample.people.SeededRandom;

/** What the people of one group cell do outside it on one day: exercise in one half of the day, the rest in the other. */
final class GroupOutings {
    private final String cell;
    private final int people;
    private final LocalDate date;
    private final Turn turn;
    private final SeededRandom dice;
    private final String officer;
    private final List<OutsideEntry> entries = new ArrayList<>();

    /** @param people the fewest whom a count of the day found in the cell, at least one */
    GroupOutings(String cell, int people, LocalDate date, Turn turn, SeededRandom dice, String officer) {
        this.cell = cell;
        this.people = people;
        this.date = date;
        this.turn = turn;
        this.dice = dice;
        this.officer = officer;
    }

    /** Nothing at all for the few cells that nobody logged. */
    List<OutsideEntry> on(Weather weather) {
        if (dice.oneIn(70)) {
            return List.of();
        }
        if (weather.isWet(turn.start(date))) {
            rain();
        } else if (dice.oneIn(45)) {
            entries.add(
                    entry(turn.start(date), dice.between(12, 24), Kind.EXERCISE).remarked("called_in"));
            visits();
            return entries;
        } else {
            exercise();
        }
        work();
        visits();
        evening();
        return entries;
    }

    /** Most have the day room instead. */
    private void rain() {
        entries.add(entry(turn.start(date), Turn.MINUTES, Kind.EXERCISE).calledOff("WEATHER", ""));
        if (!dice.oneIn(6)) {
            entries.add(entry(turn.start(date), Turn.MINUTES, Kind.RECREATION));
        }
    }

    private void exercise() {
        boolean twoTurns = !turn.isLast() && dice.oneIn(3);
        OutsideEntry all = entry(turn.start(date), twoTurns ? 2 * Turn.MINUTES : Turn.MINUTES, Kind.EXERCISE);
        entries.add(twoTurns && dice.oneIn(2) ? all.withPeople(some(60, 95)) : all);
    }

    private void work() {
        if (dice.oneIn(3)) {
            int hours = dice.between(2, 3);
            entries.add(entry(otherHalf(0, 30), 60 * hours, Kind.WORK).withPeople(some(5, 25)));
        } else if (dice.oneIn(6)) {
            entries.add(entry(otherHalf(30, 90), 90, Kind.PROGRAMME).withPeople(some(10, 30)));
        }
    }

    private void visits() {
        if (dice.oneIn(3)) {
            entries.add(entry(date.atTime(7, 0).plusMinutes(5L * dice.below(7)), 20, Kind.SHOWER)
                    .withPeople(some(25, 60)));
        }
        if (dice.oneIn(5)) {
            entries.add(entry(otherHalf(0, 150), 45, Kind.VISIT).withPeople(few(1, 4)));
        }
        if (dice.oneIn(8)) {
            entries.add(
                    entry(otherHalf(0, 150), dice.between(15, 50), Kind.HEALTH).withPeople(few(1, 3)));
        }
    }

    private void evening() {
        if (dice.below(10) < 6) {
            LocalDateTime at = date.atTime(18, 45).plusMinutes(15L * dice.below(3));
            OutsideEntry all = entry(at, 15 * dice.between(2, 5), Kind.RECREATION);
            entries.add(dice.oneIn(4) ? all : all.withPeople(some(40, 90)));
        }
    }

    /** A time, by five minutes, in the half of the day without exercise. */
    private LocalDateTime otherHalf(int least, int most) {
        LocalDateTime start = turn.isInTheMorning() ? date.atTime(14, 0) : date.atTime(8, 0);
        return start.plusMinutes(5L * dice.between(least / 5, most / 5));
    }

    private int some(int leastPercent, int mostPercent) {
        return Math.max(1, people * dice.between(leastPercent, mostPercent) / 100);
    }

    private int few(int least, int most) {
        return Math.min(people, dice.between(least, most));
    }

    private OutsideEntry entry(LocalDateTime at, int minutes, Kind kind) {
        return OutsideEntry.of(cell, at, minutes, kind, officer);
    }
}
