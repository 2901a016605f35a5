package prisoncensus.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.MovementEntry;
import prisoncensus.sample.people.Placement;

/** Writes the movements of a night in order of time, and what went wrong. */
record MovementsLog(LogErrors troubles, Wording wording) {
    List<List<String>> rows(Day day) {
        MovementErrors errors = new MovementErrors(troubles, day);
        return errors.afterWriting(numbered(errors.whileMoving(day.movements()), day)).stream()
                .map(this::fields)
                .toList();
    }

    private static List<MovementEntry> numbered(List<MovementEntry> moved, Day day) {
        List<MovementEntry> numbered = new ArrayList<>();
        moved.stream()
                .sorted(Comparator.comparing(MovementEntry::at))
                .forEach(entry -> numbered.add(entry.numbered(number(day, numbered.size() + 1))));
        return numbered;
    }

    private static String number(Day day, int position) {
        return Placement.fourDigits("M-" + day.date().toString().replace("-", "") + "-", position);
    }

    /** A move between cells bears no reason. */
    private List<String> fields(MovementEntry entry) {
        return List.of(
                entry.number(),
                entry.at().toString(),
                wording.word("direction." + entry.direction()),
                entry.people() == 1 ? "" : Integer.toString(entry.people()),
                entry.from(),
                entry.to(),
                entry.changesTheRoll() ? wording.word("reason." + entry.reason()) : "",
                entry.person(),
                entry.dueBack(),
                entry.supersedes(),
                entry.remark().isEmpty() ? "" : wording.word("remark." + entry.remark()));
    }
}
