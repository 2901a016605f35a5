package prisoncensus.checks;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.logbook.Meal;

/**
 * One cell's meals.
 *
 * @param meals of the census date, in the order of the day
 * @param hasException whether a check of the meals of a cell found something
 * @param isBreach whether one of these exceeds a limit
 */
public record MealLine(Cell cell, List<AtMeal> meals, boolean hasException, boolean isBreach) {
    /** Copies the meals. */
    public MealLine {
        meals = List.copyOf(meals);
    }

    /**
     * One meal of the cell.
     *
     * @param people at the meal's governing count; empty if there is none
     * @param plates of all live records; empty without one
     * @param expected false for a solitary cell in which nobody was counted, so that nothing is missing where a number is
     */
    public record AtMeal(Meal meal, OptionalLong people, OptionalLong plates, boolean expected) {
        /** Plates over people; negative where plates are short. */
        public OptionalLong difference() {
            return people.isPresent() && plates.isPresent()
                    ? OptionalLong.of(plates.getAsLong() - people.getAsLong())
                    : OptionalLong.empty();
        }

        /** Whether a number is missing that should be there. */
        public boolean isIncomplete() {
            return expected && difference().isEmpty();
        }
    }

    /** Whether a number is missing at some meal that should be there. */
    public boolean isIncomplete() {
        return meals.stream().anyMatch(AtMeal::isIncomplete);
    }

    /** The same meal of several cells. */
    public static Stream<AtMeal> at(Meal meal, List<MealLine> lines) {
        return lines.stream().flatMap(line -> line.meals().stream()).filter(at -> at.meal() == meal);
    }
}
