package prisoncensus.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import prisoncensus.logbook.CountType;

/** One line of headcount.csv before it is written. */
record SlipEntry(
        String cell,
        LocalTime scheduled,
        int people,
        int out,
        CountType type,
        LocalDateTime countedAt,
        String officer,
        String secondOfficer,
        String number,
        String supersedes,
        String remarks) {
    /** Whether it was written on an ordinary round. */
    boolean isRoutine() {
        return type == CountType.FORMAL || type == CountType.STANDING;
    }

    SlipEntry withPeople(int told, String otherNumber) {
        return new SlipEntry(
                cell, scheduled, told, out, type, countedAt, officer, secondOfficer, otherNumber, supersedes, remarks);
    }

    SlipEntry withCell(String other) {
        return new SlipEntry(
                other, scheduled, people, out, type, countedAt, officer, secondOfficer, number, supersedes, remarks);
    }

    SlipEntry signedTwice() {
        return new SlipEntry(
                cell, scheduled, people, out, type, countedAt, officer, officer, number, supersedes, remarks);
    }

    /** A later count of the same cell that replaces this one. */
    SlipEntry recounted(CountType how, int told, LocalDateTime at, String newNumber, String why) {
        return new SlipEntry(cell, scheduled, told, out, how, at, secondOfficer, officer, newNumber, number, why);
    }

    List<String> fields(Wording wording) {
        return List.of(
                cell,
                scheduled.toString(),
                Integer.toString(people - out),
                wording.word("count." + type),
                countedAt.toString(),
                out == 0 ? "" : Integer.toString(out),
                officer,
                secondOfficer,
                number,
                supersedes,
                remarks);
    }
}
