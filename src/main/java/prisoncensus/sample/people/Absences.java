package prisoncensus.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is out of the facility and is to come back, with the cell that each left. Lives from one date to the next. */
final class Absences {
    private final Map<Absence, Integer> away = new LinkedHashMap<>();

    int size() {
        return away.size();
    }

    /** Puts on the agenda of the date who comes back and who leaves. */
    void schedule(LocalDate date, List<Absence> leaving, Agenda agenda, MovementBook book) {
        List<Absence> known = new ArrayList<>(away.keySet());
        known.addAll(leaving);
        leaving.forEach(absence -> agenda.add(absence.leaves(), () -> leave(absence, book)));
        known.stream()
                .filter(absence -> absence.back().toLocalDate().equals(date))
                .forEach(absence -> agenda.add(absence.back(), () -> comeBack(absence, book)));
    }

    private void leave(Absence absence, MovementBook book) {
        int cell = book.takeOut(absence.leaves(), 1, absence.reason(), absence.person(), absence.dueBack());
        away.put(absence, cell);
    }

    private void comeBack(Absence absence, MovementBook book) {
        Integer cell = away.remove(absence);
        if (cell != null) {
            book.bringBack(absence.back(), cell, absence.person());
        }
    }
}
