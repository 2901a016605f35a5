package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;

/** The live records of one day's meals.csv: those whose number no other record of the file supersedes. */
public final class MealRecords {
    private final List<MealService> live;
    private final Map<String, Map<Meal, List<MealService>>> byCell;

    MealRecords(List<MealService> records) {
        live = LiveRecords.of(records, MealService::number, MealService::supersedes);
        byCell = live.stream().collect(groupingBy(MealService::cell, groupingBy(MealService::meal)));
    }

    public List<MealService> all() {
        return live;
    }

    List<MealService> of(String cell, Meal meal) {
        return byCell.getOrDefault(cell, Map.of()).getOrDefault(meal, List.of());
    }

    /** The plates of these records together; no records are no figure. */
    public static OptionalLong plates(List<MealService> records) {
        long plates = records.stream().mapToLong(MealService::plates).sum();
        return records.isEmpty() ? OptionalLong.empty() : OptionalLong.of(plates);
    }
}
