package prisoncensus.sample;

import java.time.LocalDateTime;
import java.util.List;
import prisoncensus.logbook.Meal;

/** One line of meals.csv before it is written: the plates that one cart brought to one cell. */
record MealEntry(
        String cell,
        Meal meal,
        int plates,
        LocalDateTime servedAt,
        String menu,
        String servedBy,
        String receivedBy,
        String number,
        String supersedes,
        String remarks) {
    MealEntry withPlates(int told, String why) {
        return new MealEntry(cell, meal, told, servedAt, menu, servedBy, receivedBy, number, supersedes, why);
    }

    MealEntry servedAt(LocalDateTime time) {
        return new MealEntry(cell, meal, plates, time, menu, servedBy, receivedBy, number, supersedes, remarks);
    }

    /** A further cart to the same cell, a few minutes later. */
    MealEntry further(int more, String newNumber) {
        return new MealEntry(
                cell, meal, more, servedAt.plusMinutes(6), menu, servedBy, receivedBy, newNumber, "", remarks);
    }

    /** The same cart, written down again. */
    MealEntry corrected(int told, String newNumber, String why) {
        return new MealEntry(cell, meal, told, servedAt, menu, servedBy, receivedBy, newNumber, number, why);
    }

    List<String> fields(Wording wording) {
        return List.of(
                cell,
                wording.word("meal." + meal),
                Integer.toString(plates),
                servedAt.toString(),
                menu,
                servedBy,
                receivedBy,
                number,
                supersedes,
                remarks);
    }
}
