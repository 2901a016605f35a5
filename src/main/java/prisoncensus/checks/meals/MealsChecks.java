package prisoncensus.checks.meals;

import java.util.List;
import prisoncensus.checks.night.Check;

/** The checks of this room, by id. */
public final class MealsChecks {
    private MealsChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new M01MealMissing(),
                new M02MealNotServed(),
                new M03PlatesShort(),
                new M04PlatesSurplus(),
                new M05SolitaryDiet(),
                new M06OutsideWindow(),
                new M07OvernightGap());
    }
}
