package prisoncensus.sample.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import prisoncensus.sample.people.MovementEntry.Reason;

/** Who comes for good and who leaves for good on one day. */
final class Gate {
    private static final int PEOPLE_TO_ONE_ADMISSION = 1700;
    private static final int PEOPLE_TO_ONE_VAN = 6000;
    private static final int PEOPLE_TO_ONE_DEATH_A_DAY = 150_000;
    private static final int DAYS_TO_BALANCE = 10;

    private final LocalDate date;
    private final Agenda agenda;
    private final MovementBook book;
    private final SeededRandom dice;
    private final Pseudonyms persons;

    Gate(LocalDate date, Agenda agenda, MovementBook book, SeededRandom dice, Pseudonyms persons) {
        this.date = date;
        this.agenda = agenda;
        this.book = book;
        this.dice = dice.fork("gate", 0);
        this.persons = persons;
    }

    /** @param missing people to the number that the cells are meant to hold; negative if there are too many */
    void schedule(int people, int missing) {
        for (int times = times(people, missing); times > 0; times--) {
            admit();
        }
        for (int times = times(people, -missing); times > 0; times--) {
            release();
        }
        for (int vans = dice.times(people, PEOPLE_TO_ONE_VAN); vans > 0; vans--) {
            transfer();
        }
        if (dice.below(PEOPLE_TO_ONE_DEATH_A_DAY) < people) {
            die();
        }
    }

    private int times(int people, int wanted) {
        return dice.times(people, PEOPLE_TO_ONE_ADMISSION) + Math.max(0, wanted) / DAYS_TO_BALANCE;
    }

    private void admit() {
        LocalDateTime at = time(9, 20);
        String person = person();
        agenda.add(at, () -> book.bringIn(at, 1, Reason.ADMISSION, person));
    }

    private void release() {
        LocalDateTime at = time(8, 14);
        String person = person();
        agenda.add(at, () -> book.takeOut(at, 1, Reason.RELEASE, person, ""));
    }

    /** A van to or from another facility. */
    private void transfer() {
        LocalDateTime at = time(8, 17);
        int seats = dice.between(2, 6);
        if (dice.oneIn(2)) {
            agenda.add(at, () -> book.bringIn(at, seats, Reason.TRANSFER, ""));
        } else {
            agenda.add(at, () -> book.takeOut(at, seats, Reason.TRANSFER, "", ""));
        }
    }

    private void die() {
        LocalDateTime at = time(0, 23);
        agenda.add(at, () -> book.takeOut(at, 1, Reason.DEATH, persons.nextCode(), ""));
    }

    private String person() {
        return dice.oneIn(3) ? "" : persons.nextCode();
    }

    private LocalDateTime time(int from, int to) {
        return CountPause.after(date.atTime(dice.between(from, to), dice.below(60)));
    }
}
