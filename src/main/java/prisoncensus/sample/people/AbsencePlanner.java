package prisoncensus.sample.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.sample.people.MovementEntry.Reason;

/** Invents who goes to court, to hospital and on leave on one day, and when they are back. */
final class AbsencePlanner {
    private static final int PEOPLE_TO_ONE_IN_COURT = 2500;
    private static final int PEOPLE_TO_ONE_IN_HOSPITAL = 5000;
    private static final int PEOPLE_TO_ONE_ON_LEAVE = 7000;

    private final LocalDate date;
    private final SeededRandom dice;
    private final Pseudonyms persons;

    AbsencePlanner(LocalDate date, SeededRandom dice, Pseudonyms persons) {
        this.date = date;
        this.dice = dice.fork("absences", 0);
        this.persons = persons;
    }

    /** @param people in the facility */
    List<Absence> plan(int people) {
        List<Absence> absences = new ArrayList<>();
        if (date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
            repeat(people, PEOPLE_TO_ONE_IN_COURT, () -> absences.add(court()));
        }
        repeat(people, PEOPLE_TO_ONE_IN_HOSPITAL, () -> absences.add(dice.oneIn(2) ? outpatient() : inpatient()));
        repeat(people, PEOPLE_TO_ONE_ON_LEAVE, () -> absences.add(leave()));
        return absences;
    }

    private void repeat(int people, int peopleToOne, Runnable what) {
        for (int times = dice.times(people, peopleToOne); times > 0; times--) {
            what.run();
        }
    }

    private Absence court() {
        LocalDateTime due = date.atTime(dice.between(13, 17), dice.oneIn(2) ? 0 : 30);
        return absence(Reason.COURT, time(7, 9), due.toString(), due.plusMinutes(dice.between(-70, 45)));
    }

    private Absence outpatient() {
        LocalDateTime leaves = time(0, 19);
        LocalDateTime due = leaves.plusHours(dice.between(3, 5)).withMinute(0);
        return absence(Reason.HOSPITAL, leaves, due.toString(), due.plusMinutes(dice.between(-40, 90)));
    }

    private Absence inpatient() {
        LocalDate due = date.plusDays(dice.between(1, 9));
        LocalDate back = dice.oneIn(4) ? due.plusDays(1) : due;
        return absence(Reason.HOSPITAL, time(0, 22), due.toString(), back.atTime(dice.between(10, 16), dice.below(60)));
    }

    private Absence leave() {
        LocalDateTime due = date.plusDays(dice.between(2, 6)).atTime(20, 0);
        int late = dice.oneIn(12) ? dice.between(20, 110) : -dice.between(10, 150);
        return absence(Reason.LEAVE, time(9, 11), due.toString(), due.plusMinutes(late));
    }

    private Absence absence(Reason reason, LocalDateTime leaves, String due, LocalDateTime back) {
        return new Absence(persons.nextCode(), reason, CountPause.after(leaves), due, CountPause.after(back));
    }

    private LocalDateTime time(int from, int to) {
        return date.atTime(dice.between(from, to), dice.below(60));
    }
}
