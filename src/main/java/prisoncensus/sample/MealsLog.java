package prisoncensus.sample;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.Meal;

/** Writes the meals of a night: three rounds, and what went wrong. */
record MealsLog(Premises premises, Troubles troubles, Dice dice, Wording wording) {
    /** @param yesterday its last count tells how many breakfasts were brought */
    List<List<String>> rows(Day yesterday, Day today) {
        boolean spare = !troubles.happens(Trouble.SOLITARY_SHORT, today.night());
        List<Cart> carts = new ArrayList<>();
        for (Meal meal : Meal.values()) {
            Day counted = meal == Meal.BREAKFAST ? yesterday : today;
            carts.addAll(new MealRound(premises, counted, today, meal, dice, wording).carts(spare));
        }
        return new CartTroubles(troubles, wording)
                .on(today.night(), carts).stream()
                        .map(cart -> cart.fields(wording))
                        .toList();
    }
}
