package prisoncensus.checks.meals;

import java.math.BigInteger;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import prisoncensus.checks.night.CellMeal;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Meal;

/**
 * The plates of solitary cells at one meal, beside those of group cells.
 *
 * @param meals of every active cell, all the same meal
 */
record PlatesByCellKind(Meal meal, List<CellMeal> meals) {
    PlatesByCellKind {
        meals = List.copyOf(meals);
    }

    /** The meals of cells with people, by the kind of cell. */
    private Stream<CellMeal> fed(boolean group) {
        return meals.stream()
                .filter(CellMeal::hasPeople)
                .filter(one -> one.cell().isGroup() == group);
    }

    /** Plates a person, compared by whole numbers; only for a complete meal. Where one kind of cell has nobody, nothing is less. */
    boolean isLessInSolitary() {
        return product(plates(false), people(true)).compareTo(product(plates(true), people(false))) < 0;
    }

    private static BigInteger product(long plates, long people) {
        return BigInteger.valueOf(plates).multiply(BigInteger.valueOf(people));
    }

    private long plates(boolean group) {
        return sum(fed(group), one -> one.plates().orElseThrow());
    }

    private long people(boolean group) {
        return sum(fed(group), one -> one.people().orElseThrow());
    }

    private static long sum(Stream<CellMeal> meals, ToLongFunction<CellMeal> number) {
        return meals.mapToLong(number).sum();
    }

    /** The meals of cells that forbid the comparison: people without a record, or a group cell without a count. */
    List<CellMeal> incomplete() {
        return meals.stream()
                .filter(one -> one.lacksCount() || (one.hasPeople() && one.lacksRecord()))
                .toList();
    }

    /** The meals of cells with people: what the comparison rests on. */
    Stream<CellMeal> compared() {
        return Stream.concat(fed(false), fed(true));
    }

    Message words() {
        return Message.of("part.diet")
                .with("meal", meal)
                .with("solitaryPlates", plates(false))
                .with("solitaryPeople", people(false))
                .with("groupPlates", plates(true))
                .with("groupPeople", people(true));
    }
}
