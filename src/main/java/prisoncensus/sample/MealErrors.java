package prisoncensus.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import prisoncensus.logbook.Meal;
import prisoncensus.sample.people.SeededRandom;

/** Makes errors in the meals of one night. */
record MealErrors(LogErrors troubles, Wording wording) {
    private static final int FEW_PLATES = 30;

    List<MealEntry> on(int night, List<MealEntry> carts) {
        List<MealEntry> troubled = new ArrayList<>(carts);
        for (LogError trouble : List.of(
                LogError.PLATES_SHORT,
                LogError.PLATES_SURPLUS,
                LogError.SERVED_LATE,
                LogError.MEAL_NOT_SERVED,
                LogError.MEAL_NOT_RECORDED)) {
            SeededRandom details = troubles.details(trouble, night);
            for (int time = 0; time < troubles.times(trouble, night); time++) {
                befall(trouble, troubled, details);
            }
        }
        return troubled;
    }

    private void befall(LogError trouble, List<MealEntry> carts, SeededRandom details) {
        Map<String, Long> cartsOfAMeal =
                carts.stream().collect(Collectors.groupingBy(MealErrors::service, Collectors.counting()));
        List<MealEntry> eligible = carts.stream()
                .filter(MealErrors::isEligible)
                .filter(cart -> Objects.equals(cartsOfAMeal.get(service(cart)), 1L))
                .toList();
        if (!eligible.isEmpty()) {
            befall(trouble, carts, details.pick(eligible), details);
        }
    }

    private void befall(LogError trouble, List<MealEntry> carts, MealEntry victim, SeededRandom details) {
        int at = carts.indexOf(victim);
        switch (trouble) {
            case PLATES_SHORT -> carts.set(at, victim.withPlates(victim.plates() - details.between(3, 9), ""));
            case PLATES_SURPLUS -> carts.set(at, victim.withPlates(victim.plates() + details.between(6, 12), ""));
            case SERVED_LATE ->
                carts.set(at, victim.servedAt(victim.servedAt().toLocalDate().atTime(late(victim, details))));
            case MEAL_NOT_SERVED -> carts.set(at, victim.withPlates(0, wording.word("remark.not_served")));
            case MEAL_NOT_RECORDED -> carts.remove(at);
            default -> throw new IllegalArgumentException(trouble.toString());
        }
    }

    /** A cart to a group cell. A late breakfast would be a second trouble: breakfasts are left out. */
    private static boolean isEligible(MealEntry cart) {
        return cart.plates() > FEW_PLATES && cart.meal() != Meal.BREAKFAST;
    }

    private static String service(MealEntry cart) {
        return cart.meal() + " " + cart.cell();
    }

    private static LocalTime late(MealEntry cart, SeededRandom details) {
        LocalTime windowEnds = cart.meal() == Meal.LUNCH ? LocalTime.of(14, 0) : LocalTime.of(19, 30);
        return windowEnds.plusMinutes(details.between(3, 25));
    }
}
