package prisoncensus.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.Meal;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.GroupCell;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** One meal of a day: plates as many as the meal's governing count told, cell by cell. */
final class MealRound {
    private static final int MINUTES = 65;

    private final Premises premises;
    private final Day today;
    private final Day counted;
    private final Meal meal;
    private final SeededRandom dice;
    private final Wording wording;
    private final String menu;
    private final List<MealEntry> carts = new ArrayList<>();

    /** @param counted the day of the governing count: yesterday for breakfast, else today */
    MealRound(Premises premises, Day counted, Day today, Meal meal, SeededRandom dice, Wording wording) {
        this.premises = premises;
        this.counted = counted;
        this.today = today;
        this.meal = meal;
        this.dice = dice.fork("meal " + meal, today.night());
        this.wording = wording;
        this.menu = this.dice.pick(wording.choices("menu." + meal));
    }

    List<MealEntry> carts(boolean spareForSolitary) {
        for (int sector = 1; sector <= premises.lastSector(); sector++) {
            groupCells(sector);
        }
        solitaryCells(spareForSolitary);
        return carts;
    }

    private void groupCells(int sector) {
        List<GroupCell> cells = premises.ofSector(sector).stream()
                .filter(cell -> premises.isActive(cell, today.date()))
                .toList();
        for (int position = 0; position < cells.size(); position++) {
            GroupCell cell = cells.get(position);
            int people = counted.people(cell, governingCount());
            int extra = people > 0 && dice.oneIn(12) ? dice.between(1, 2) : 0;
            serve(cart(cell.code(), sector, people + extra, begin().plusMinutes(position * MINUTES / cells.size())));
        }
    }

    private void solitaryCells(boolean spare) {
        LocalDateTime at = begin().plusMinutes(MINUTES);
        boolean spareIsLeft = spare;
        for (String cell : premises.solitaryCells()) {
            boolean ordered = counted.isTaken(cell, governingCount());
            if (ordered || today.isTaken(cell, at.toLocalTime())) {
                boolean two = ordered && spareIsLeft;
                carts.add(cart(cell, premises.lastSector() + 1, two ? 2 : 1, at)
                        .withPlates(two ? 2 : 1, two ? wording.word("remark.spare") : ""));
                spareIsLeft = spareIsLeft && !ordered;
            }
        }
    }

    private void serve(MealEntry cart) {
        if (cart.plates() > 30 && dice.oneIn(60)) {
            int late = dice.between(5, 20);
            carts.add(cart.withPlates(cart.plates() - late, ""));
            carts.add(cart.further(late, nextNumber()));
        } else if (cart.plates() > 30 && dice.oneIn(150)) {
            carts.add(cart.withPlates(cart.plates() - 10, ""));
            carts.add(cart.corrected(cart.plates(), nextNumber(), wording.word("remark.corrected")));
        } else {
            carts.add(cart);
        }
    }

    private MealEntry cart(String cell, int sector, int plates, LocalDateTime at) {
        String cook = "K-" + Premises.twoDigits((today.night() + 1 + sector) % 12 + 1);
        String officer = "O-" + sector + Premises.twoDigits((3 * today.night() + 3 + begin().getHour() / 5) % 16 + 1);
        return new MealEntry(cell, meal, plates, at, menu, cook, officer, nextNumber(), "", "");
    }

    private String nextNumber() {
        return Placement.fourDigits(meal.name().charAt(0) + "-", carts.size() + 1);
    }

    private LocalTime governingCount() {
        return switch (meal) {
            case BREAKFAST -> Day.LAST_COUNT;
            case LUNCH -> LocalTime.of(6, 0);
            case DINNER -> LocalTime.of(12, 0);
        };
    }

    private LocalDateTime begin() {
        int slip = dice.fork("begin", 0).below(8);
        return today.date()
                .atTime(
                        switch (meal) {
                            case BREAKFAST -> LocalTime.of(6, 20);
                            case LUNCH -> LocalTime.of(12, 15);
                            case DINNER -> LocalTime.of(17, 45);
                        })
                .plusMinutes(slip);
    }
}
