package prisoncensus.sample;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.Meal;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** Writes the meals of a night: three rounds, and what went wrong. */
record MealsLog(Premises premises, LogErrors troubles, SeededRandom dice, Wording wording) {
    /** @param yesterday its last count tells how many breakfasts were brought */
    List<List<String>> rows(Day yesterday, Day today) {
        boolean spare = !troubles.happens(LogError.SOLITARY_SHORT, today.night());
        List<MealEntry> carts = new ArrayList<>();
        for (Meal meal : Meal.values()) {
            Day counted = meal == Meal.BREAKFAST ? yesterday : today;
            carts.addAll(new MealRound(premises, counted, today, meal, dice, wording).carts(spare));
        }
        return new MealErrors(troubles, wording)
                .on(today.night(), carts).stream()
                        .map(cart -> cart.fields(wording))
                        .toList();
    }
}
